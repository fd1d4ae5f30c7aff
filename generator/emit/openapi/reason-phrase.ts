/** Reason phrases of RFC 9110 for the statuses that interfaces answer with. */
const PHRASES: ReadonlyMap<string, string> = new Map([
  ["200", "OK"],
  ["201", "Created"],
  ["202", "Accepted"],
  ["204", "No Content"],
  ["206", "Partial Content"],
  ["301", "Moved Permanently"],
  ["302", "Found"],
  ["303", "See Other"],
  ["304", "Not Modified"],
  ["307", "Temporary Redirect"],
  ["308", "Permanent Redirect"],
  ["400", "Bad Request"],
  ["401", "Unauthorized"],
  ["403", "Forbidden"],
  ["404", "Not Found"],
  ["405", "Method Not Allowed"],
  ["409", "Conflict"],
  ["410", "Gone"],
  ["412", "Precondition Failed"],
  ["413", "Content Too Large"],
  ["415", "Unsupported Media Type"],
  ["422", "Unprocessable Content"],
  ["423", "Locked"],
  ["429", "Too Many Requests"],
  ["500", "Internal Server Error"],
  ["501", "Not Implemented"],
  ["503", "Service Unavailable"],
]);

const CLASSES: ReadonlyMap<string, string> = new Map([
  ["1", "Informational"],
  ["2", "Success"],
  ["3", "Redirection"],
  ["4", "Client Error"],
  ["5", "Server Error"],
]);

/** What HTTP calls a status, for responses that the documentation does not describe. */
export function reasonPhrase(status: string): string {
  return PHRASES.get(status) ?? CLASSES.get(status.slice(0, 1)) ?? "Response";
}
