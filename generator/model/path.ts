import type { CallArgument, CallSegment, Page, ParameterRow, ParameterSegment, PathSegment, RequestTemplate } from "../parse/page.js";
import { joinSpans } from "../text/span.js";
import type { InlineEnums } from "./inline-enum.js";
import type { ParameterRows } from "./parameter-rows.js";
import { collectionBefore, PathNames } from "./path-name.js";
import { rowType } from "./property.js";
import type { Resolver } from "./resolve.js";
import type { OperationPath, PathParameter, TypeReference } from "./schema.js";

/** What the parameters of a path are typed from. */
export interface PathContext {
  readonly page: Page;
  /** Name of the operation, for the names of enumerations. */
  readonly owner: string;
  readonly rows: ParameterRows;
  readonly resolver: Resolver;
  readonly inline: InlineEnums;
}

/** A fixed segment that can stand in a path: no braces without their counterparts, no prose, nothing left out. */
const FIXED = /^(?!\.+$)[\w$.~:%@!+,;=*'&-]+$/;

/** Longer paths are no documentation. */
export const MAX_SEGMENTS = 60;

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
  return segments.length > 0 && segments.length <= MAX_SEGMENTS && segments.every(isWhole);
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
    this.#names = new PathNames(segments);
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
    this.#add(name, segment.name, segment.path ? "path" : "key", this.context.rows.ofPath(segment.name));
    return `${segment.prefix}{${segment.path ? "+" : ""}${name}}${segment.suffix}`;
  }

  #call(segment: CallSegment, index: number): string {
    const inside = segment.arguments.map((argument) => this.#argument(argument, index)).join(",");
    return `${segment.name}(${inside})${segment.suffix}`;
  }

  #argument(argument: CallArgument, index: number): string {
    const named = argument.name === undefined ? "" : `${argument.name}=`;
    const quote = argument.quoted ? "'" : "";
    const prefix = argument.prefix ?? "";
    if (argument.kind === "literal") return `${named}${prefix}${quote}${argument.value}${quote}`;
    const name =
      argument.name === undefined
        ? this.#names.forKey(argument.value, collectionBefore(this.segments, index + 1))
        : this.#names.forArgument(argument.name);
    const row = this.context.rows.ofPath(argument.name ?? argument.value) ?? this.context.rows.ofPath(argument.value);
    this.#add(name, argument.value, argument.name === undefined ? "key" : "argument", row);
    return `${named}${prefix}${quote}{${name}}${quote}`;
  }

  #add(name: string, documentedName: string, role: PathParameter["role"], row: ParameterRow | undefined): void {
    const { owner, page, resolver, inline } = this.context;
    const type: TypeReference = row ? rowType(row, owner, page, resolver, inline) : { kind: "primitive", type: "String" };
    const description = row?.description.value;
    this.parameters.push({ name, documentedName, role, type, ...(description !== undefined && description !== "" && { description }) });
  }
}
