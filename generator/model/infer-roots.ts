import type { Page, PathSegment } from "../parse/page.js";
import { singular } from "./identifier.js";
import { segmentName } from "./path-name.js";
import type { PathTypes } from "./path-type.js";
import type { TypeDraft, TypeDrafts } from "./type-draft.js";

/** So many names behind a root must be members of the type; one is a coincidence. */
const FEWEST_MEMBERS = 2;

/**
 * Finds the types of roots that no page reads: the one that has most of the names behind them as members, such as `auditLogRoot` for
 * `/auditLogs/signIns` and `/auditLogs/directoryAudits`.
 */
export function inferRoots(pages: readonly Page[], drafts: TypeDrafts, paths: PathTypes): void {
  const owners = ownersByMember(drafts);
  for (const [name, { segment, page, behind }] of gatherRoots(pages)) {
    if (paths.follow([segment], page).type !== undefined) continue;
    const found = rootType(name, behind, owners);
    if (found !== undefined) paths.learn([segment], { kind: "structured", name: found.name });
  }
}

/** A first segment with the names that stand behind it. */
interface Root {
  readonly segment: PathSegment;
  readonly page: Page;
  readonly behind: Set<string>;
}

function gatherRoots(pages: readonly Page[]): ReadonlyMap<string, Root> {
  const roots = new Map<string, Root>();
  for (const page of pages) {
    for (const { segments } of page.operations.flatMap(({ requests }) => requests)) {
      const [segment, next] = segments;
      const name = segmentName(next)?.toLowerCase();
      if (segment?.kind !== "literal" || name === undefined) continue;
      const key = segment.text.toLowerCase();
      const root = roots.get(key) ?? { segment, page, behind: new Set<string>() };
      roots.set(key, root);
      root.behind.add(name);
    }
  }
  return roots;
}

/** The types that have a member, of their own or of a base, by its name in lower case. */
function ownersByMember(drafts: TypeDrafts): ReadonlyMap<string, ReadonlySet<TypeDraft>> {
  const owners = new Map<string, Set<TypeDraft>>();
  for (const draft of drafts.all) {
    for (const type of [draft, ...drafts.ancestors(draft)]) {
      for (const members of [type.properties, type.navigationProperties]) {
        for (const name of members.keys()) owners.set(name, (owners.get(name) ?? new Set<TypeDraft>()).add(draft));
      }
    }
  }
  return owners;
}

function rootType(name: string, behind: ReadonlySet<string>, owners: ReadonlyMap<string, ReadonlySet<TypeDraft>>): TypeDraft | undefined {
  const counts = new Map<TypeDraft, number>();
  for (const member of behind) for (const draft of owners.get(member) ?? []) counts.set(draft, (counts.get(draft) ?? 0) + 1);
  const [most, next] = [...counts]
    .map(([draft, hits]) => ({ draft, hits }))
    .filter(({ hits }) => hits >= FEWEST_MEMBERS)
    .sort((first, second) => second.hits - first.hits);
  if (most === undefined || most.hits === next?.hits) return undefined;
  const named = most.draft.name.toLowerCase().includes(`.${singular(name)}`);
  return named || most.hits * 2 >= behind.size ? most.draft : undefined;
}
