import type { Operation, OperationResponse, Schema } from "../../generator/model/schema.js";
import { listOf, type Schema as Checker } from "../../templates/runtime/schema.js";
import type { SchemaOf } from "./load-schemas.js";

/** A documented answer, and the schema of what the operation is documented to return. */
export interface DocumentedBody {
  readonly page: string;
  readonly value: unknown;
  readonly schema: Checker<unknown>;
}

/** The documented answers of a version that are JSON and of a type that has a schema. */
export function documentedBodies(schema: Schema, schemaOf: SchemaOf): DocumentedBody[] {
  return schema.operations.flatMap((operation) =>
    operation.examples.flatMap(({ response }) => {
      const returned = returnedBy(operation, response?.status);
      const found = returned?.type?.kind === "structured" ? schemaOf(returned.type.name) : undefined;
      const body = parsed(response?.body?.text);
      const value = returned?.kind === "object" ? body : valueIn(body);
      if (found === undefined || value === undefined) return [];
      return [{ page: operation.origin.page, value, schema: returned?.kind === "collection" ? listOf(found) : found }];
    }),
  );
}

function returnedBy({ responses }: Operation, status = 200): OperationResponse | undefined {
  const typed = responses.filter((response) => response.status < 300 && response.type !== undefined);
  return status < 300 ? (typed.find((response) => response.status === status) ?? typed[0]) : undefined;
}

function parsed(text = ""): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function valueIn(body: unknown): unknown {
  return typeof body === "object" && body !== null && "value" in body ? body.value : undefined;
}
