import type { OperationDeclaration, Page, PathSegment } from "../parse/page.js";
import { subSpan } from "../text/span.js";
import type { Findings } from "./findings.js";
import type { PathTypes } from "./path-type.js";
import type { Origin } from "./schema.js";
import type { TypeDraft, TypeDrafts } from "./type-draft.js";
import { withRequests } from "./with-requests.js";

/** So many more pages must write a name that no table has with capitals than without any. */
const LEAD = 2;

/** The pages whose paths write a name in one way, with the first place. */
interface Spelling {
  readonly text: string;
  readonly pages: Set<string>;
  readonly origin: Origin;
}

/** The spelling that a name gives way to. */
interface Choice extends Pick<Spelling, "text" | "origin"> {
  /** Whether the table of the type says so. */
  readonly isMember: boolean;
}

/**
 * How the names in paths are spelled. A path in lower case throughout was written without looking: where the table of what stands before
 * a name writes it with capitals, or where most pages do, so does the service.
 */
export class SegmentCases {
  readonly #byName = new Map<string, Map<string, Spelling>>();

  constructor(
    pages: readonly Page[],
    readonly drafts: TypeDrafts,
    readonly paths: PathTypes,
  ) {
    for (const page of pages) {
      for (const segment of page.operations.flatMap(({ requests }) => requests.flatMap(({ segments }) => segments))) {
        const text = nameOf(segment);
        if (text !== undefined) this.#note(text, { page: page.path, span: segment.span });
      }
    }
  }

  /** Spells the paths of an operation as the service does. */
  spell(operation: OperationDeclaration, page: Page, findings: Findings): OperationDeclaration {
    const requests = operation.requests.map((request) => {
      const segments = [...request.segments];
      this.paths.follow(request.segments, page, (segment, owner, index) => {
        const spelling = this.#spellingOf(segment, owner);
        if (spelling === undefined) return;
        const { text, origin, isMember } = spelling;
        const written = nameOf(segment) ?? "";
        const related = { path: origin.page, span: origin.span, message: `\`${text}\` is written here` };
        // Most paths may be wrong together; the table is what callers go by.
        const fix = isMember ? [{ span: subSpan(segment.span, 0, written.length), text }] : undefined;
        findings.report("request/segment-case", page.path, segment.span, { written, used: text }, [related], fix);
        segments[index] = withName(segment, text);
      });
      const isChanged = segments.some((segment, index) => segment !== request.segments[index]);
      return isChanged ? { ...request, segments } : request;
    });
    return withRequests(operation, requests);
  }

  #note(text: string, origin: Origin): void {
    const spellings = this.#byName.get(text.toLowerCase()) ?? new Map<string, Spelling>();
    this.#byName.set(text.toLowerCase(), spellings);
    const known = spellings.get(text);
    if (known === undefined) spellings.set(text, { text, pages: new Set([origin.page]), origin });
    else known.pages.add(origin.page);
  }

  /** The spelling of a segment behind a type, where it has to be another. */
  #spellingOf(segment: PathSegment, owner: TypeDraft | undefined): Choice | undefined {
    const text = nameOf(segment);
    if (text === undefined || text !== text.toLowerCase()) return undefined;
    const member = owner && this.drafts.member(owner, text);
    if (member !== undefined) return member.name === text ? undefined : { text: member.name, origin: member.origin, isMember: true };
    const spellings = this.#byName.get(text);
    const same = spellings?.get(text);
    // Most names are spelled in one way.
    if (spellings === undefined || (same !== undefined && spellings.size === 1)) return undefined;
    const [other, ...others] = [...spellings.values()].filter((spelling) => spelling !== same);
    if (other === undefined || others.length > 0 || other.pages.size < (same?.pages.size ?? 0) + LEAD) return undefined;
    return { ...other, isMember: false };
  }
}

/** The name of a member, a function or a root. */
function nameOf(segment: PathSegment | undefined): string | undefined {
  const text = segment?.kind === "literal" ? segment.text : segment?.kind === "call" ? segment.name : undefined;
  return text !== undefined && /^[A-Za-z]\w*$/.test(text) ? text : undefined;
}

function withName(segment: PathSegment, name: string): PathSegment {
  if (segment.kind === "literal") return { ...segment, text: name };
  return segment.kind === "call" ? { ...segment, name } : segment;
}
