import { entry } from "./entry.js";

/** Findings about examples that the generated client does not repeat. */
export const REPLAY_FINDINGS = {
  "example/no-operation": entry<{ request: string }>(
    "info",
    ({ request }) => `No page documents the request \`${request}\`.`,
    "A reader who follows the example looks for its page in vain, and the client has no function for it.",
    "Correct the request, or document it.",
  ),
  "example/unlisted-path": entry<{ request: string; nearest: string }>(
    "info",
    ({ request, nearest }) => `No function of the client makes \`${request}\`: the request section has \`${nearest}\`.`,
    "Functions make the requests that a request section lists.",
    "List the path in the request section, if callers are to have it.",
  ),
  "example/request-differs": entry<{ part: string; shown: string; sent: string }>(
    "warning",
    ({ part, shown, sent }) =>
      `The ${part} of this request is ${shown === "" ? "empty" : `\`${shown}\``}; the generated client sends ${sent === "" ? "none" : `\`${sent}\``}.`,
    "The client sends what the request section and the tables say, not what the example shows.",
    "Make the example and the rest of the page agree.",
  ),
  "example/not-sendable": entry<{ reason: string }>(
    "warning",
    ({ reason }) => `No call makes this request: ${reason}.`,
    "The client sends what the request section and the tables say, and the example does not fit that.",
    "Make the example and the rest of the page agree.",
  ),
  "example/answer-differs": entry<{ shown: string; given: string }>(
    "warning",
    ({ shown, given }) => `The example answers with ${shown}; a caller gets ${given}.`,
    "The client reads answers as the response section says, and the example does not fit that.",
    "Make the example and the response section agree.",
  ),
} as const;
