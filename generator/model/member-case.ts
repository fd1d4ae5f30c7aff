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
  /** By the names as written. */
  readonly #byDraft = new Map<TypeDraft, Map<string, Spelling>>();

  /**
   * Notes a use of a member.
   *
   * @param draft - the type that declares it, or one derived from that type
   * @param name - as written
   */
  note(draft: TypeDraft, name: string, page: Page, span: Span): void {
    let spellings = this.#byDraft.get(draft);
    if (spellings === undefined) this.#byDraft.set(draft, (spellings = new Map<string, Spelling>()));
    const known = spellings.get(name);
    if (known === undefined) spellings.set(name, { pages: new Set([page.path]), origin: { page: page.path, span } });
    else known.pages.add(page.path);
  }

  /** Renames what is written otherwise everywhere else. */
  apply(findings: Findings): void {
    for (const [draft, all] of this.#byDraft) {
      for (const [key, spellings] of byMember(all)) {
        rename(draft.properties, key, draft.name, spellings, findings);
        rename(draft.navigationProperties, key, draft.name, spellings, findings);
      }
    }
  }
}

/** Spellings by the name in lower case. */
function byMember(all: ReadonlyMap<string, Spelling>): ReadonlyMap<string, ReadonlyMap<string, Spelling>> {
  const members = new Map<string, Map<string, Spelling>>();
  for (const [name, spelling] of all) {
    const key = name.toLowerCase();
    const spellings = members.get(key);
    if (spellings === undefined) members.set(key, new Map([[name, spelling]]));
    else spellings.set(name, spelling);
  }
  return members;
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
  if (other === undefined) return;
  // What the page of the table itself writes is no second witness.
  const same = [...(spellings.get(member.name)?.pages ?? [])].filter((page) => page !== member.origin.page);
  if (other[1].pages.size < same.length + LEAD) return;
  const [name, { origin }] = other;
  members.set(key, { ...member, name });
  findings.report("type/member-case", member.origin.page, member.origin.span, { name: member.name, used: name, type }, [
    { path: origin.page, span: origin.span, message: `it is written \`${name}\` here` },
  ]);
}
