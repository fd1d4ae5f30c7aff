/** How grave a finding is: a fact was lost; docwright had to choose; style or a spelling that was repaired. */
export type Severity = "error" | "warning" | "info";

/** A kind of finding. */
export interface Entry<A> {
  readonly severity: Severity;
  readonly message: (values: A) => string;
  readonly why: string;
  readonly help: string;
}

/** Makes an entry of the catalogue. */
export function entry<A>(severity: Severity, message: (values: A) => string, why: string, help: string): Entry<A> {
  return { severity, message, why, help };
}
