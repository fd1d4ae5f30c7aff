import type { Findings } from "../../model/findings.js";
import type { HeaderField, OperationDeclaration, Page, RequestMessage, ResponseMessage } from "../../parse/page.js";
import { FIELD_NAMES } from "../../parse/vocabulary/field-names.js";
import { sliceEmbedded, type EmbeddedText } from "../../text/embedded-text.js";
import { nearest } from "../../text/nearest.js";
import { joinSpans, type Located } from "../../text/span.js";
import { isJsonType, shapeOf } from "./body-shape.js";
import type { ShownExample, ShownRequest } from "./shown-example.js";

/** Fields that clients add by themselves, or that examples leave out by custom. */
const LEFT_OUT: ReadonlySet<string> = new Set(["accept", "authorization", "content-length", "host"]);

/** So many letters of a field may differ from what was meant; a short name is near to too much. */
const MOST_EDITS = 2;
const SHORT = 4;

/** Holds the header fields of an example against those that its page requires, and against what header fields look like. */
export function checkHeaderFields(example: ShownExample, findings: Findings): void {
  const { page, shown, declaration } = example;
  const known = knownFields(declaration);
  for (const message of [...(shown ? [shown.message] : []), ...example.example.responses]) {
    for (const field of message.headers) reportField(field, page, known, findings);
    const unread = unreadField(message.body, known);
    if (unread) findings.report("example/malformed-header", page.path, unread.span, { text: unread.value });
    reportContentType(message, page, findings);
  }
  if (shown) reportMissing(example, shown, known, findings);
}

function reportField({ name, value, noColon }: HeaderField, page: Page, known: KnownFields, findings: Findings): void {
  if (noColon) {
    const text = `${name.value} ${value.value}`;
    findings.report("example/malformed-header", page.path, joinSpans(name.span, value.span), { text });
  }
  const meant = meantBy(name.value, known);
  if (meant !== undefined) findings.report("example/misspelt-header", page.path, name.span, { written: name.value, meant });
}

/** The names of fields that an example may have. */
interface KnownFields {
  readonly names: readonly string[];
  has(name: string): boolean;
}

const STANDARD: ReadonlySet<string> = new Set(FIELD_NAMES.map((name) => name.toLowerCase()));

function knownFields(declaration: OperationDeclaration | undefined): KnownFields {
  const declared = (declaration?.headers ?? []).map(({ name }) => name.value);
  const own = new Set(declared.map((name) => name.toLowerCase()));
  return {
    names: [...declared, ...FIELD_NAMES],
    has: (name) => STANDARD.has(name.toLowerCase()) || own.has(name.toLowerCase()),
  };
}

/** The field that a name is near to, and is not the name of. */
function meantBy(name: string, known: KnownFields): string | undefined {
  if (known.has(name)) return undefined;
  const meant = nearest(name, known.names, MOST_EDITS);
  return meant !== undefined && meant.length > SHORT ? meant : undefined;
}

/** A name with a hyphen, and something else than a colon behind it. */
const UNREAD_FIELD = /^([A-Za-z]+(?:-[A-Za-z]+)+)[ \t]*[;=,]?[ \t]*\S[^\r\n]*/;

/** A field that cannot be read as one, so that it starts what is read as the body. */
function unreadField(body: EmbeddedText | undefined, known: KnownFields): Located<string> | undefined {
  const match = body && UNREAD_FIELD.exec(body.text);
  const [whole, name] = match ?? [];
  if (!body || whole === undefined || name === undefined || !known.has(name)) return undefined;
  const { text, span } = sliceEmbedded(body, 0, whole.trimEnd().length);
  return { value: text, span };
}

function reportContentType({ headers, body }: RequestMessage | ResponseMessage, page: Page, findings: Findings): void {
  const field = headers.find(({ name }) => name.value.toLowerCase() === "content-type");
  const isJson = field && isJsonType(field.value.value);
  if (field === undefined || body === undefined || isJson === undefined) return;
  const { kind, root } = shapeOf(body);
  const isUnlike = isJson ? kind === "other" : kind === "json" && isStructure(root?.kind);
  if (isUnlike) {
    const values = { written: field.value.value, shown: isJson ? "no JSON" : "JSON" };
    findings.report("example/content-type", page.path, field.value.span, values);
  }
}

/** Numbers and strings are JSON, and any other text, too. */
function isStructure(kind: string | undefined): boolean {
  return kind === "object" || kind === "array";
}

function reportMissing(
  { page, declaration, operation }: ShownExample,
  { message, line }: ShownRequest,
  known: KnownFields,
  findings: Findings,
): void {
  if (operation === undefined) return;
  const given = givenFields(message, known);
  const required = (declaration?.headers ?? []).filter(
    ({ name, required: isRequired }) => isRequired && !given.has(name.value.toLowerCase()),
  );
  for (const { name } of required) {
    const key = name.value.toLowerCase();
    // A type says something only of a body.
    if (LEFT_OUT.has(key) || (key === "content-type" && message.body === undefined)) continue;
    findings.report("example/missing-header", page.path, line, { name: name.value }, [
      { path: page.path, span: name.span, message: "required here" },
    ]);
  }
  const isTyped = given.has("content-type") || required.some(({ name }) => name.value.toLowerCase() === "content-type");
  if (!isTyped && message.body && isStructure(shapeOf(message.body).root?.kind))
    findings.report("example/no-content-type", page.path, line, {});
}

/** The names of the fields of a request in lower case, those that are misspelt or cannot be read among them. */
function givenFields({ headers, body }: RequestMessage, known: KnownFields): ReadonlySet<string> {
  const read = headers.map(({ name }) => meantBy(name.value, known) ?? name.value);
  const unread = unreadField(body, known)?.value.split(/[^A-Za-z-]/)[0] ?? "";
  return new Set([...read, unread].map((name) => name.toLowerCase()));
}
