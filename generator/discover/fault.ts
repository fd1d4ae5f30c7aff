/** Why the operating system refused, in words. */
export function reasonOf(error: unknown): string {
  const code = errorCode(error);
  return REASONS.get(code) ?? (code === "" ? String(error) : code);
}

/** The operating system's code of an error, such as `ENOENT`; empty where it is none of its errors. */
export function errorCode(error: unknown): string {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : "";
}

const REASONS: ReadonlyMap<string, string> = new Map([
  ["EACCES", "permission denied"],
  ["EPERM", "operation not permitted"],
  ["ENOENT", "it does not exist"],
  ["EISDIR", "it is a folder"],
  ["ENOTDIR", "a part of its path is no folder"],
  ["ELOOP", "its symbolic links form a loop"],
  ["EMFILE", "too many files are open"],
  ["ENAMETOOLONG", "its name is too long"],
  ["ENOSPC", "no space is left"],
  ["EROFS", "the file system is read-only"],
  ["EBUSY", "it is in use"],
  ["EIO", "the disk reports a fault"],
]);
