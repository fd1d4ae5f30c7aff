/** The statuses that are registered, with their phrases; earlier phrases of the same status behind the one in use. */
const PHRASES: ReadonlyMap<number, readonly [string, ...string[]]> = new Map<number, readonly [string, ...string[]]>([
  [100, ["Continue"]],
  [101, ["Switching Protocols"]],
  [102, ["Processing"]],
  [103, ["Early Hints"]],
  [200, ["OK"]],
  [201, ["Created"]],
  [202, ["Accepted"]],
  [203, ["Non-Authoritative Information"]],
  [204, ["No Content"]],
  [205, ["Reset Content"]],
  [206, ["Partial Content"]],
  [207, ["Multi-Status"]],
  [208, ["Already Reported"]],
  [226, ["IM Used"]],
  [300, ["Multiple Choices"]],
  [301, ["Moved Permanently"]],
  [302, ["Found", "Moved Temporarily", "Redirect"]],
  [303, ["See Other"]],
  [304, ["Not Modified"]],
  [305, ["Use Proxy"]],
  [307, ["Temporary Redirect"]],
  [308, ["Permanent Redirect"]],
  [400, ["Bad Request"]],
  [401, ["Unauthorized"]],
  [402, ["Payment Required"]],
  [403, ["Forbidden"]],
  [404, ["Not Found"]],
  [405, ["Method Not Allowed"]],
  [406, ["Not Acceptable"]],
  [407, ["Proxy Authentication Required"]],
  [408, ["Request Timeout"]],
  [409, ["Conflict"]],
  [410, ["Gone"]],
  [411, ["Length Required"]],
  [412, ["Precondition Failed"]],
  [413, ["Content Too Large", "Payload Too Large", "Request Entity Too Large"]],
  [414, ["URI Too Long", "Request-URI Too Long"]],
  [415, ["Unsupported Media Type"]],
  [416, ["Range Not Satisfiable", "Requested Range Not Satisfiable"]],
  [417, ["Expectation Failed"]],
  [421, ["Misdirected Request"]],
  [422, ["Unprocessable Content", "Unprocessable Entity"]],
  [423, ["Locked"]],
  [424, ["Failed Dependency"]],
  [425, ["Too Early"]],
  [426, ["Upgrade Required"]],
  [428, ["Precondition Required"]],
  [429, ["Too Many Requests"]],
  [431, ["Request Header Fields Too Large"]],
  [451, ["Unavailable For Legal Reasons"]],
  [500, ["Internal Server Error"]],
  [501, ["Not Implemented"]],
  [502, ["Bad Gateway"]],
  [503, ["Service Unavailable"]],
  [504, ["Gateway Timeout"]],
  [505, ["HTTP Version Not Supported"]],
  [506, ["Variant Also Negotiates"]],
  [507, ["Insufficient Storage"]],
  [508, ["Loop Detected"]],
  [509, ["Bandwidth Limit Exceeded"]],
  [510, ["Not Extended"]],
  [511, ["Network Authentication Required"]],
]);

const CLASSES: ReadonlyMap<string, string> = new Map([
  ["1", "Informational"],
  ["2", "Success"],
  ["3", "Redirection"],
  ["4", "Client Error"],
  ["5", "Server Error"],
]);

/** Whether a number is a status of HTTP that services answer with. */
export function isStatus(status: number): boolean {
  return PHRASES.has(status);
}

/** What a status is called, first as it is now; empty for what is no status. */
export function phrasesOf(status: number): readonly string[] {
  return PHRASES.get(status) ?? [];
}

/** What HTTP calls a status, for responses that the documentation does not describe. */
export function reasonPhrase(status: string): string {
  return PHRASES.get(Number(status))?.[0] ?? CLASSES.get(status.slice(0, 1)) ?? "Response";
}
