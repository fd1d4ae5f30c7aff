import type { Schema } from "../../model/schema.js";
import { sortedBy } from "../../text/ordinal.js";
import type { OutputFile } from "../output-file.js";
import { componentsObject, type ComponentsObject } from "./components-object.js";
import { createContext, type ProseOptions } from "./context.js";
import { infoObject, type InfoObject, type LicenseObject } from "./info-object.js";
import { groupOperations } from "./path-group.js";
import { pathsObject, type PathsObject } from "./paths-object.js";
import { DEFAULT_AUTHORIZATION_SERVER, type AuthorizationServer } from "./security-scheme-object.js";
import { serverObject, type ServerObject } from "./server-object.js";
import { tagObjects, type TagObject } from "./tag-object.js";

/** @see https://spec.openapis.org/oas/v3.1.1#openapi-object */
export interface OpenApiDocument {
  readonly openapi: "3.1.1";
  readonly info: InfoObject;
  readonly servers: readonly ServerObject[];
  readonly tags?: readonly TagObject[];
  readonly paths: PathsObject;
  readonly components: ComponentsObject;
}

/** What the document says beside the facts of the schema. */
export interface OpenApiOptions extends ProseOptions {
  readonly title: string;
  /** Origin and path before the version, where it is not to be the documentation's. */
  readonly serviceRoot?: string;
  readonly license?: LicenseObject;
  /** Where tokens come from; the Microsoft identity platform where absent. */
  readonly authorizationServer?: AuthorizationServer;
}

/**
 * Describes a schema in OpenAPI 3.1.
 *
 * @returns plain data that holds nothing but what the schema and the options say, in an order that depends on nothing else
 */
export function emitOpenApi(schema: Schema, options: OpenApiOptions): OpenApiDocument {
  const context = createContext(schema, options);
  const groups = groupOperations(schema.operations);
  const tags = tagObjects(groups.map(({ operations: [first] }) => first));
  return {
    openapi: "3.1.1",
    info: infoObject(options.title, schema.version, options.license),
    servers: [serverObject(options.serviceRoot ?? schema.serviceRoot, schema.version)],
    ...(tags.length > 0 && { tags }),
    paths: pathsObject(groups, context),
    components: componentsObject(schema, groups, options.authorizationServer ?? DEFAULT_AUTHORIZATION_SERVER, context),
  };
}

/** The file of the description: `openapi/v1.0.json`. */
export function openApiFile(schema: Schema, options: OpenApiOptions): OutputFile {
  const version = schema.version.replace(/[^A-Za-z0-9._-]/g, "_");
  const facts = [...schema.types, ...schema.enums].flatMap(({ origins }) => origins);
  const pages = [...facts, ...schema.operations.map(({ origin }) => origin)].map(({ page }) => page);
  return {
    path: `openapi/${version}.json`,
    content: `${JSON.stringify(emitOpenApi(schema, options), undefined, 2)}\n`,
    sources: sortedBy(new Set(pages), (page) => page),
  };
}
