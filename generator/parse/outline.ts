import type { Located, Span } from "../text/span.js";
import type { SectionRole } from "./vocabulary/headings.js";

/** How a page is written, beside what it says: rules about documents look at it, the model does not. */
export interface Outline {
  /** Absent where the page has none. */
  readonly frontMatter?: FrontMatter;
  /** In order; those in quotations and lists, and those of tabs, are left out. */
  readonly headings: readonly OutlineHeading[];
  /** Places that a link may lead to beside the headings: names in HTML, headings in quotations and lists. */
  readonly anchors: readonly string[];
  /** Links of the page's own text, as written. */
  readonly links: readonly LinkUse[];
  /** Those that say more than that a block is ignored, or what any annotation of a page does. */
  readonly annotations: readonly AnnotationUse[];
  /** Short headers of columns that no reader knows. */
  readonly columns: readonly Located<string>[];
  /** Text of a template that nobody has replaced. */
  readonly leftovers: readonly Located<string>[];
}

/** The outline of a page at whose form nobody looks. */
export const NO_OUTLINE: Outline = { headings: [], anchors: [], links: [], annotations: [], columns: [], leftovers: [] };

/** What stands between the two lines `---` at the start of a page. */
export interface FrontMatter {
  /** What it says that the page is, without quotation marks. */
  readonly docType?: Located<string>;
  /** What it says about the page, without quotation marks; absent where that goes on in further lines. */
  readonly description?: Located<string>;
  /** Why it cannot be read, and where. */
  readonly faults: readonly Located<string>[];
}

/** A heading. */
export interface OutlineHeading {
  readonly text: string;
  readonly depth: number;
  readonly role?: SectionRole;
  readonly span: Span;
}

/** A use of a link. */
export interface LinkUse {
  /** `undefined`: a reference to a label that the page does not define; `broken`: what was meant as a link and is none. */
  readonly kind: "link" | "image" | "undefined" | "broken";
  /** The target as Markdown reads it; the label, or the text that was meant as a target. */
  readonly target: string;
  /** Of the target in the page. */
  readonly span: Span;
}

/** An annotation, with all its fields; with those that are unknown, where it is about the page. */
export interface AnnotationUse {
  /** In lower case; absent where the annotation is about the page, or has none. */
  readonly blockType?: string;
  readonly page: boolean;
  readonly fields: readonly AnnotationField[];
  readonly span: Span;
  /** What kind of message of an example stands behind it. */
  readonly message?: "request" | "response";
}

/** A field of an annotation. */
export interface AnnotationField {
  readonly name: Located<string>;
  readonly kind: "text" | "flag" | "number" | "null" | "list" | "object";
  /** The text, or the texts of the list; none for other values. */
  readonly texts: readonly Located<string>[];
  readonly span: Span;
}
