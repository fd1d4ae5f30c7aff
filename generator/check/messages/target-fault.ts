import type { UrlPart } from "./request-url.js";

/** The value of a parameter of a path. */
export interface PathValue {
  /** The parameter's name in the template. */
  readonly name: string;
  /** What a caller passes: without percent-encoding, and of an OData literal its content. */
  readonly text: string;
  /** Whether a placeholder stands for the value. */
  readonly open: boolean;
  readonly part: UrlPart;
}

/** A disagreement of a request with a documented path. */
export type TargetFault =
  /** The same name in other letters. */
  | { readonly kind: "case"; readonly found: UrlPart; readonly expected: string }
  /** The same name with, or without, its namespace. */
  | { readonly kind: "qualified"; readonly found: UrlPart; readonly expected: string }
  /** A qualified name that the documented path does not have. */
  | { readonly kind: "cast"; readonly found: UrlPart }
  | { readonly kind: "misspelt-segment"; readonly found: UrlPart; readonly expected: string }
  | { readonly kind: "other-segment"; readonly found: UrlPart; readonly expected: string }
  | { readonly kind: "extra-segment"; readonly found: UrlPart }
  /** `before` is the segment that stands where another belongs; absent at the end of the path. */
  | { readonly kind: "missing-segment"; readonly before?: UrlPart; readonly expected: string }
  | { readonly kind: "missing-key"; readonly before?: UrlPart; readonly expected: string }
  | { readonly kind: "missing-argument"; readonly found: UrlPart; readonly expected: string }
  | { readonly kind: "unknown-argument"; readonly found: UrlPart }
  | { readonly kind: "misspelt-argument"; readonly found: UrlPart; readonly expected: string }
  /** `quoted` says whether the documented path has quotation marks around the value. */
  | { readonly kind: "argument-quotes"; readonly found: UrlPart; readonly quoted: boolean; readonly parameter: string };
