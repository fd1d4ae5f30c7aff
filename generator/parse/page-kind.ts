import type { PageKind } from "./page.js";
import type { FenceReading } from "./reader/fences.js";
import { walkSections, type Section } from "./section.js";
import { ENUM_TITLE_SUFFIXES, ENUMS_TITLES } from "./vocabulary/headings.js";

/** What the page is, by its structure; front matter may say otherwise and is not asked. */
export function kindOf(root: Section, top: Section, fences: FenceReading): PageKind {
  const sections = walkSections(root).map(({ section }) => section);
  const roles = new Set(sections.map((section) => section.role));
  const title = top.text.toLowerCase();
  if (roles.has("http-request")) return "api";
  if (roles.has("members") && ENUM_TITLE_SUFFIXES.some((suffix) => title.endsWith(suffix))) return "enum";
  if (ENUMS_TITLES.includes(title)) return "enums";
  if (
    roles.has("properties") ||
    roles.has("representation") ||
    fences.annotations.some((annotation) => annotation.blockType === "resource")
  )
    return "resource";
  if (fences.fences.some((view) => view.use === "template")) return "api";
  return roles.has("methods") ? "root" : "conceptual";
}
