import type { CallArgument, CallSegment, ParameterRow, ParameterSegment, PathSegment, RequestTemplate } from "../parse/page.js";
import { joinSpans } from "../text/span.js";
import type { ParameterRows } from "./parameter-rows.js";
import { argumentType, keyType, type ParameterTypes } from "./parameter-type.js";
import { collectionBefore, PathNames, type PathWords } from "./path-name.js";
import type { OperationPath, PathParameter, TypeReference } from "./schema.js";

/** What the parameters of a path are typed and described from. */
export interface PathContext extends ParameterTypes {
  readonly rows: ParameterRows;
  readonly words: PathWords;
}

/** A fixed segment that can stand in a path: no braces without their counterparts, no prose, nothing left out. */
const FIXED = /^(?!\.+$)[\w$.~:%@!+,;=*'&-]+$/;

/**
 * Writes a documented path as a template with unique names.
 *
 * @returns undefined for what is no path
 */
export function buildPath(request: RequestTemplate, context: PathContext): OperationPath | undefined {
  const { segments } = request;
  if (!isPath(segments)) return undefined;
  const writer = new TemplateWriter(segments, context);
  const template = segments.map((segment, index) => `/${writer.write(segment, index)}`).join("");
  const [first, last] = [segments[0], segments.at(-1)];
  const span = first && last ? joinSpans(first.span, last.span) : request.raw.span;
  // The parts of a documented query are parameters: a caller decides whether to send them.
  return { template, parameters: writer.parameters, origin: { page: context.page.path, span } };
}

/** Whether segments make a path that can be called. */
export function isPath(segments: readonly PathSegment[]): boolean {
  return segments.length > 0 && segments.every(isWhole);
}

function isWhole(segment: PathSegment): boolean {
  switch (segment.kind) {
    case "literal":
      return FIXED.test(segment.text);
    case "parameter":
      return !/[{}<>\s]/.test(segment.prefix + segment.suffix);
    case "call":
      return /^[\w$.~-]*$/.test(segment.name) && !/[{}<>\s]/.test(segment.suffix);
  }
}

class TemplateWriter {
  readonly parameters: PathParameter[] = [];
  readonly #names: PathNames;

  constructor(
    private readonly segments: readonly PathSegment[],
    private readonly context: PathContext,
  ) {
    this.#names = new PathNames(segments, context.words);
  }

  write(segment: PathSegment, index: number): string {
    switch (segment.kind) {
      case "literal":
        return segment.text;
      case "parameter":
        return this.#parameter(segment, index);
      case "call":
        return this.#call(segment, index);
    }
  }

  #parameter(segment: ParameterSegment, index: number): string {
    const name = this.#names.forKey(segment.name, collectionBefore(this.segments, index));
    const row = this.context.rows.ofPath(segment.name);
    this.#add(name, segment.name, segment.path ? "path" : "key", this.#keyType(segment.name, index, row), row);
    return `${segment.prefix}{${segment.path ? "+" : ""}${name}}${segment.suffix}`;
  }

  #call(segment: CallSegment, index: number): string {
    const inside = segment.arguments.map((argument) => this.#argument(segment.name, argument, index)).join(",");
    return `${segment.name}(${inside})${segment.suffix}`;
  }

  #argument(call: string, argument: CallArgument, index: number): string {
    const named = argument.name === undefined ? "" : `${argument.name}=`;
    const quote = argument.quoted ? "'" : "";
    const prefix = argument.prefix ?? "";
    if (argument.kind === "literal") return `${named}${prefix}${quote}${argument.value}${quote}`;
    const name =
      argument.name === undefined
        ? this.#names.forKey(argument.value, collectionBefore(this.segments, index + 1))
        : this.#names.forArgument(argument.name);
    const row = this.context.rows.ofPath(argument.name ?? argument.value) ?? this.context.rows.ofPath(argument.value);
    if (argument.name === undefined) this.#add(name, argument.value, "key", this.#keyType(argument.value, index, row), row);
    else this.#add(name, argument.value, "argument", argumentType(call, argument.name, argument.quoted, row, this.context), row);
    return `${named}${prefix}${quote}{${name}}${quote}`;
  }

  /** What may be several things is a text. */
  #keyType(documented: string, index: number, row: ParameterRow | undefined): TypeReference {
    if (this.context.words.placeholder(documented).meanings.length > 1) return { kind: "primitive", type: "String" };
    return keyType(this.segments, index, row, this.context);
  }

  #add(name: string, documentedName: string, role: PathParameter["role"], type: TypeReference, row: ParameterRow | undefined): void {
    const description = row?.description.value;
    const { meanings } = this.context.words.placeholder(documentedName);
    this.parameters.push({
      name,
      documentedName,
      role,
      type,
      ...(meanings.length > 1 && { meanings }),
      ...(description !== undefined && description !== "" && { description }),
    });
  }
}
