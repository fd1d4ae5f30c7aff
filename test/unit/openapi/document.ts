import { Validator } from "@seriousme/openapi-schema-validator";
import { emitOpenApi, type OpenApiDocument, type OpenApiOptions } from "../../../generator/emit/openapi/document.js";
import type { Schema } from "../../../generator/model/schema.js";

const OPTIONS: OpenApiOptions = { title: "Sample", descriptions: true };

/** The document as a reader of its file gets it. */
export function documentOf(schema: Schema, options: Partial<OpenApiOptions> = {}): OpenApiDocument {
  return JSON.parse(JSON.stringify(emitOpenApi(schema, { ...OPTIONS, ...options })));
}

/** What the 3.1 meta-schema and the check of references find wrong; undefined where nothing is. */
export async function faultsOf(document: OpenApiDocument): Promise<unknown> {
  const { valid, errors } = await new Validator().validate(structuredClone({ ...document }));
  return valid ? undefined : (errors ?? "invalid");
}
