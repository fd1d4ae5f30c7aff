/** A call or an environment that docwright cannot work with. The message is all that the user needs; there is no fault in docwright. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
