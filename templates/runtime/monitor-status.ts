import { ApiError } from "./error.js";

/** How far a long-running operation has come. */
export interface OperationStatus {
  readonly state: "running" | "succeeded" | "failed";
  /** The server's word for it, if it says one. */
  readonly status: string | undefined;
  readonly percentageComplete: number | undefined;
  /** The id of what the operation made or changed. */
  readonly resourceId: string | undefined;
  /** Where that is: a URL, or a path of the API. */
  readonly resourceLocation: string | undefined;
  /** The whole answer. */
  readonly body: unknown;
}

// The words of services, whatever their casing. Any other word means that the operation goes on.
const SUCCEEDED = /^(succeeded|success|completed?|done|finished)$/i;
const FAILED = /^(failed|failure|error|cancell?ed|aborted|deleteFailed)$/i;

// The names under which services say the same, in the order in which they are looked for.
const PERCENTAGES = ["percentageComplete", "percentComplete"];
const IDS = ["resourceId", "targetResourceId"];
const LOCATIONS = ["resourceLocation", "targetResourceLocation"];

/** Reads what a monitor answered. An answer that says no status is the finished resource, unless its HTTP status is 202. */
export function statusFrom(body: unknown, httpStatus: number): OperationStatus {
  const fields = fieldsOf(body);
  const status = text([fields["status"], fieldsOf(fields["status"])["state"]]);
  const state = FAILED.test(status ?? "")
    ? "failed"
    : SUCCEEDED.test(status ?? "") || (!status && httpStatus !== 202)
      ? "succeeded"
      : "running";
  const percentage = PERCENTAGES.map((name) => parseFloat(`${fields[name]}`)).find(Number.isFinite);
  const of = (names: readonly string[]) => text(names.map((name) => fields[name]));
  return { state, status, percentageComplete: percentage, resourceId: of(IDS), resourceLocation: of(LOCATIONS), body };
}

/** The error of an operation that failed, with the code it gives. */
export function failureOf({ body }: OperationStatus, operation: string, response: Response | undefined): ApiError {
  const fields = fieldsOf(body);
  const code = text([fieldsOf(fields["error"])["code"], fields["errorCode"]]) ?? "OperationFailed";
  const message =
    text([fields["statusDescription"], fieldsOf(fields["status"])["description"]]) ?? "the operation failed";
  return new ApiError(operation, message, { code, ...(response && { response }), text: JSON.stringify(body) });
}

function text(values: readonly unknown[]): string | undefined {
  return values.find((value): value is string => typeof value === "string" && value !== "");
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return Object(value) as Readonly<Record<string, unknown>>;
}
