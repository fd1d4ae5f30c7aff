import type { Page } from "../parse/page.js";
import type { Span } from "../text/span.js";
import type { Findings } from "./findings.js";
import type { PathTypes } from "./path-type.js";
import type { Origin } from "./schema.js";
import type { TypeDraft, TypeDrafts } from "./type-draft.js";

/** How many more pages must write a name in another case than in the table's: one alone may be a slip. */
const LEAD = 3;

/** The pages that write a name in one way, with the first place. */
interface Spelling {
  readonly pages: Set<string>;
  readonly origin: Origin;
}

/**
 * How representations, examples and paths write the names of members. The table is one place among them: where all others write a name
 * in another case, so does the service.
 */
export class MemberCases {
  readonly #byDraft = new Map<TypeDraft, Map<string, Map<string, Spelling>>>();

  /**
   * Notes a use of a member.
   *
   * @param draft - the type that declares it, or one derived from that type
   * @param name - as written
   */
  note(draft: TypeDraft, name: string, page: Page, span: Span): void {
    const members = this.#byDraft.get(draft) ?? new Map<string, Map<string, Spelling>>();
    this.#byDraft.set(draft, members);
    const spellings = members.get(name.toLowerCase()) ?? new Map<string, Spelling>();
    members.set(name.toLowerCase(), spellings);
    const known = spellings.get(name);
    if (known === undefined) spellings.set(name, { pages: new Set([page.path]), origin: { page: page.path, span } });
    else known.pages.add(page.path);
  }

  /** Renames what is written otherwise everywhere else. */
  apply(findings: Findings): void {
    for (const [draft, members] of this.#byDraft) {
      for (const [key, spellings] of members) {
        rename(draft.properties, key, draft.name, spellings, findings);
        rename(draft.navigationProperties, key, draft.name, spellings, findings);
      }
    }
  }
}

/** Notes how paths write the members that they pass. */
export function notePathCases(pages: readonly Page[], drafts: TypeDrafts, paths: PathTypes, cases: MemberCases): void {
  for (const page of pages) {
    for (const { segments } of page.operations.flatMap(({ requests }) => requests)) {
      paths.follow(segments, page, (segment, owner) => {
        // Paths are often written in lower case throughout, which says nothing.
        if (owner === undefined || segment.kind !== "literal" || segment.text === segment.text.toLowerCase()) return;
        const declaring = drafts.declaring(owner, segment.text);
        if (declaring) cases.note(declaring, segment.text, page, segment.span);
      });
    }
  }
}

function rename<M extends { readonly name: string; readonly origin: Origin }>(
  members: Map<string, M>,
  key: string,
  type: string,
  spellings: ReadonlyMap<string, Spelling>,
  findings: Findings,
): void {
  const member = members.get(key);
  if (member === undefined) return;
  const [other] = [...spellings]
    .filter(([name]) => name !== member.name)
    .sort((first, second) => second[1].pages.size - first[1].pages.size);
  // What the page of the table itself writes is no second witness.
  const same = [...(spellings.get(member.name)?.pages ?? [])].filter((page) => page !== member.origin.page);
  if (other === undefined || other[1].pages.size < same.length + LEAD) return;
  const [name, { origin }] = other;
  members.set(key, { ...member, name });
  findings.report("type/member-case", member.origin.page, member.origin.span, { name: member.name, used: name, type }, [
    { path: origin.page, span: origin.span, message: `it is written \`${name}\` here` },
  ]);
}
