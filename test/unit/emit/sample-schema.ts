import type { Schema } from "../../../generator/model/schema.js";
import {
  body,
  collection,
  entity,
  enumeration,
  example,
  navigation,
  operation,
  path,
  property,
  response,
  schema,
  STRING,
  structured,
} from "../openapi/schema-builders.js";

const MAIL = structured("test.mail");
const LEVEL = { kind: "enum", name: "test.level" } as const;

/** A small schema with every kind of fact in it. */
export function sampleSchema(version = "v1.0"): Schema {
  return schema({
    version,
    serviceRoot: "https://api.example.com",
    types: [
      entity("test.entity", {
        abstract: true,
        key: ["id"],
        properties: [property("id", { readOnly: true, description: "The key." }), property("tag", { nullable: false })],
      }),
      entity("test.mail", {
        baseType: "test.entity",
        openType: true,
        description: "A mail.",
        properties: [
          property("subject", { requiredOnCreate: true, description: "What it is about.", deprecated: "Use title." }),
          property("level", { type: LEVEL }),
          property("flags", { type: { kind: "enum", name: "test.flags" } }),
          property("size", { type: { kind: "primitive", type: "Int64" }, readOnly: true }),
          property("sent", { type: { kind: "primitive", type: "DateTimeOffset" }, nullable: true }),
          property("labels", { type: collection(STRING) }),
          property("either", { type: { kind: "union", of: [STRING, structured("test.place")] } }),
          property("others", { type: collection({ kind: "union", of: [STRING, structured("test.other.place")] }) }),
          property("odd name", { type: { kind: "unresolved", text: "what" } }),
        ],
        navigationProperties: [navigation("folder", structured("test.folder")), navigation("replies", collection(MAIL))],
      }),
      entity("test.folder", {
        baseType: "test.entity",
        key: ["id"],
        // Contradicts its base, repeats it, and narrows it.
        properties: [property("tag", { type: { kind: "primitive", type: "Boolean" } }), property("name")],
      }),
      entity("test.folder.special", { baseType: "test.folder", properties: [property("name", { nullable: false })] }),
      entity("test.place", { kind: "complex", properties: [property("street")] }),
      entity("test.other.place", { kind: "complex", properties: [property("street")] }),
      entity("test.operation", { kind: "complex" }),
      entity("test.unlisted", { kind: "complex" }),
    ],
    enums: [
      enumeration("test.level", ["low", "high", "unknownFutureValue", "24/7"], {
        description: "How much it matters.",
        members: [
          { name: "low", description: "Little." },
          { name: "high", deprecated: true },
          { name: "unknownFutureValue" },
          { name: "24/7" },
        ],
      }),
      enumeration("test.flags", ["read", "write"], { isFlags: true }),
      enumeration("mailKind", []),
    ],
    operations: [
      operation("mail-list", ["/me/mails", "/users/{userId}/mails", "/folders/{folderId}/mails"], {
        title: "List mails",
        description: "Lists the mails.",
        responses: [response({ kind: "collection", type: MAIL })],
        headers: [
          { name: "Prefer", required: false, description: "What is preferred." },
          { name: "Authorization", required: true },
        ],
        permissions: [
          { account: "delegatedWork", alternatives: [["Mail.Read"], ["Mail.ReadWrite", "User.Read"]] },
          { account: "application", alternatives: [], scenario: "when nobody is there" },
        ],
      }),
      operation("mail-get", ["/me/mails/{mailId}", "/users/{userId}/mails/{mailId}"], {
        title: "Get mail",
        responses: [response({ kind: "object", type: MAIL })],
        queryOptions: ["$select", "$expand"],
        examples: [
          example("GET", "/v1.0/me/mails/1?$select=id", { body: '{"id":"1","subject":"Two words"}' }),
          example("GET", "/v1.0/me/mails/2", { status: 404, headers: [{ name: "X-Reason", value: "gone" }], body: "plain text" }),
        ],
      }),
      operation("mail-create", ["/me/mails"], {
        title: "Create mail",
        method: "POST",
        requestBody: body({
          type: MAIL,
          properties: [property("subject", { requiredOnCreate: true }), property("secret", { requiredOnCreate: true })],
        }),
        responses: [response({ status: 201, kind: "object", type: MAIL })],
      }),
      operation("mail-update", ["/me/mails/{mailId}"], {
        title: "Update mail",
        method: "PATCH",
        requestBody: body({ type: MAIL }),
        headers: [{ name: "If-Match", required: true }],
        responses: [response({ kind: "object", type: MAIL }), response({ status: 204 })],
      }),
      operation("mail-send", ["/me/send", "/users/{userId}/send"], {
        title: "mail: send",
        method: "POST",
        bound: { kind: "action", name: "send" },
        requestBody: body({
          kind: "parameters",
          properties: [
            property("mail", { type: MAIL, requiredOnCreate: true }),
            property("save", { type: { kind: "primitive", type: "Boolean" }, description: "Whether to keep it." }),
          ],
        }),
        responses: [response({ status: 202 })],
      }),
      operation("mail-delta", ["/me/mails/delta"], {
        title: "mail: delta",
        responses: [response({ kind: "collection", type: MAIL, delta: true })],
        deprecated: "Use another.",
      }),
      operation("mail-content", ["/me/mails/{mailId}/$value"], {
        title: "Get content",
        responses: [response({ kind: "stream" })],
      }),
      operation("mail-put", ["/me/mails/{mailId}/content"], {
        title: "Replace content",
        method: "PUT",
        requestBody: body({ kind: "media", mediaType: "text/plain" }),
      }),
      operation("mail-link", ["/me/mails/{mailId}/folder/$ref"], {
        title: "Add folder",
        method: "POST",
        requestBody: body({ kind: "reference" }),
      }),
      operation("mail-count", ["/me/mails/$count"], {
        title: "Count mails",
        responses: [response({ kind: "value", type: { kind: "primitive", type: "Int32" } })],
      }),
      operation("reports-get", [path("/reports/getUse(period='{period}',date={date})")], {
        title: "reports: getUse",
        queryParameters: [
          {
            name: "page",
            type: { kind: "primitive", type: "Int32" },
            required: true,
            description: "Which page.",
            provenance: "documented",
          },
          { name: "level", type: LEVEL, required: false, provenance: "documented" },
        ],
        responses: [response({ kind: "text", mediaType: "text/csv" })],
      }),
      operation("mail-find", ["/me/find/{text}", "/find/{text}", "/me/find/{+path}:/x"], {
        title: "Find",
        responses: [response({ kind: "value", type: STRING })],
      }),
      operation("mail-remove", ["/me/mails/{mailId}"], { title: "Delete", method: "DELETE", responses: [response({ status: 204 })] }),
      operation("unknown-get", ["/{at}/{__proto__}/{con}"], { title: "then", responses: [] }),
    ],
  });
}
