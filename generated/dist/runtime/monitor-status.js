import { ApiError } from "./error.js";
// The words of services, whatever their casing. Any other word means that the operation goes on.
const SUCCEEDED = /^(succeeded|success|completed?|done|finished)$/i;
const FAILED = /^(failed|failure|error|cancell?ed|aborted|deleteFailed)$/i;
// The names under which services say the same, in the order in which they are looked for.
const PERCENTAGES = ["percentageComplete", "percentComplete"];
const IDS = ["resourceId", "targetResourceId"];
const LOCATIONS = ["resourceLocation", "targetResourceLocation"];
export function statusFrom(body, httpStatus) {
    const fields = fieldsOf(body);
    const status = text([fields["status"], fieldsOf(fields["status"])["state"]]);
    const state = FAILED.test(status ?? "")
        ? "failed"
        : SUCCEEDED.test(status ?? "") || (!status && httpStatus !== 202)
            ? "succeeded"
            : "running";
    const percentage = PERCENTAGES.map((name) => parseFloat(`${fields[name]}`)).find(Number.isFinite);
    const of = (names) => text(names.map((name) => fields[name]));
    return { state, status, percentageComplete: percentage, resourceId: of(IDS), resourceLocation: of(LOCATIONS), body };
}
export function failureOf({ body }, operation, response) {
    const fields = fieldsOf(body);
    const code = text([fieldsOf(fields["error"])["code"], fields["errorCode"]]) ?? "OperationFailed";
    const message = text([fields["statusDescription"], fieldsOf(fields["status"])["description"]]) ?? "the operation failed";
    return new ApiError(operation, message, { code, ...(response && { response }), text: JSON.stringify(body) });
}
function text(values) {
    return values.find((value) => typeof value === "string" && value !== "");
}
function fieldsOf(value) {
    return Object(value);
}
