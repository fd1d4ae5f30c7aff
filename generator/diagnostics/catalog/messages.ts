import { entry } from "./entry.js";

/** Findings about example requests and responses, held against what their page documents. */
export const MESSAGE_FINDINGS = {
  // Request line
  "example/undocumented-method": entry<{ method: string; documented: string }>(
    "warning",
    ({ method, documented }) => `The page documents no ${method} request, only ${documented}.`,
    "The example shows something else than its page is about.",
    "Correct the method, add the request to the request section, or move the example.",
  ),
  "example/undocumented-path": entry<{ request: string; nearest: string; difference: string }>(
    "warning",
    ({ request, nearest, difference }) =>
      `\`${request}\` is not in the request section of this page; the nearest there is \`${nearest}\`${difference}.`,
    "A caller cannot tell which of the two is right.",
    "Correct the path of the example, or add the path to the request section.",
  ),
  "example/misspelt-path": entry<{ written: string; documented: string }>(
    "warning",
    ({ written, documented }) => `\`${written}\` is \`${documented}\` in the request section.`,
    "One of the two leads nowhere.",
    "Write both alike.",
  ),
  "example/case": entry<{ written: string; documented: string }>(
    "info",
    ({ written, documented }) => `\`${written}\` is \`${documented}\` but for upper and lower case.`,
    "The request section, or the protocol, has the other spelling; services tell upper and lower case apart.",
    "Write both alike.",
  ),
  "example/missing-argument": entry<{ name: string; call: string }>(
    "warning",
    ({ name, call }) => `\`${call}\` lacks the argument \`${name}\`.`,
    "The documented request has it.",
    "Add the argument, or document the request without it, too.",
  ),
  "example/unknown-argument": entry<{ name: string; meant?: string }>(
    "warning",
    ({ name, meant }) => `The documented request has no argument \`${name}\`${meant === undefined ? "" : `; \`${meant}\` is near`}.`,
    "A function takes no other arguments than those that are documented.",
    "Correct the name, or document the argument.",
  ),
  "example/argument-quotes": entry<{ name: string; quoted: boolean }>(
    "warning",
    ({ name, quoted }) =>
      quoted
        ? `The value of \`${name}\` stands in quotation marks in the documented request, not here.`
        : `The value of \`${name}\` stands in quotation marks here, not in the documented request.`,
    "Quotation marks make a value a string; a service refuses a value of another type.",
    "Write both alike.",
  ),
  "example/malformed-url": entry<{ text: string; reason: string }>(
    "warning",
    ({ text, reason }) => `\`${text}\`: ${reason}.`,
    "The request cannot be made as it is written.",
    "Correct the address.",
  ),
  "example/wrong-version": entry<{ written: string; version: string }>(
    "warning",
    ({ written, version }) => `The request goes to \`${written}\`; the page documents \`${version}\`.`,
    "What one version takes and returns need not be so in another.",
    "Correct the version.",
  ),
  "example/insecure": entry<Record<never, never>>(
    "info",
    () => "The request is not encrypted.",
    "A caller who copies it sends credentials in the clear.",
    "Write `https`.",
  ),
  // Query
  "example/unknown-option": entry<{ name: string; meant?: string }>(
    "warning",
    ({ name, meant }) => `\`${name}\` is no query option${meant === undefined ? "" : `; \`${meant}\` is near`}.`,
    "Services refuse or ignore options that they do not know.",
    "Correct the name, or document the option as a query parameter.",
  ),
  "example/unsupported-option": entry<{ name: string; supported: string }>(
    "warning",
    ({ name, supported }) => `The example uses \`${name}\`, but the page says that ${supported}.`,
    "The page contradicts itself.",
    "Name the option among those that are supported, or leave it out of the example.",
  ),
  "example/unknown-member": entry<{ option: string; name: string; type: string; meant?: string }>(
    "warning",
    ({ option, name, type, meant }) =>
      `\`${option}\` names \`${name}\`, which \`${type}\` does not have${meant === undefined ? "" : `; \`${meant}\` is near`}.`,
    "Services refuse a query for what is not there.",
    "Correct the name, or document the property.",
  ),
  // Header fields
  "example/missing-header": entry<{ name: string }>(
    "warning",
    ({ name }) => `The request lacks the header \`${name}\`, which the page requires.`,
    "A caller who copies the example is refused.",
    "Add the header to the example, or say when it may be left out.",
  ),
  "example/misspelt-header": entry<{ written: string; meant: string }>(
    "warning",
    ({ written, meant }) => `\`${written}\` is no header; \`${meant}\` is near.`,
    "Services ignore headers that they do not know.",
    "Correct the name.",
  ),
  "example/malformed-header": entry<{ text: string }>(
    "warning",
    ({ text }) => `\`${text}\` is no header: a colon belongs behind its name.`,
    "The message cannot be sent as it is written.",
    "Write the name, a colon and the value.",
  ),
  "example/no-content-type": entry<Record<never, never>>(
    "info",
    () => "The request has a JSON body, but no `Content-Type`.",
    "Most services refuse a body whose type they are not told.",
    "Add `Content-Type: application/json`.",
  ),
  "example/content-type": entry<{ written: string; shown: string }>(
    "warning",
    ({ written, shown }) => `The message says \`${written}\`, but its body is ${shown}.`,
    "Who reads the body by its type fails.",
    "Correct the type, or the body.",
  ),
  // Bodies
  "example/unexpected-body": entry<{ reason: string }>(
    "warning",
    ({ reason }) => `The request has a body, but ${reason}.`,
    "A body that is not expected is refused or ignored.",
    "Take the body out of the example, or document it.",
  ),
  "example/missing-body": entry<Record<never, never>>(
    "warning",
    () => "The request has no body, but the page asks for one.",
    "A caller who copies the example is refused.",
    "Add a body to the example.",
  ),
  // Responses
  "example/status-conflict": entry<{ shown: number; said: string }>(
    "warning",
    ({ shown, said }) => `The example answers with ${shown}, the response section says ${said}.`,
    "A caller who checks the status does not know which to expect.",
    "Correct the example, or the response section.",
  ),
  "example/unknown-status": entry<{ status: number }>(
    "warning",
    ({ status }) => `${status} is no status of HTTP.`,
    "No service answers so.",
    "Correct the status.",
  ),
  "example/reason-phrase": entry<{ status: number; written: string; phrase: string }>(
    "info",
    ({ status, written, phrase }) => `\`${written}\` is not what ${status} means: \`${phrase}\`.`,
    "Where the two differ, either may be meant.",
    "Correct the phrase, or the status.",
  ),
  "example/malformed-status": entry<{ text: string }>(
    "info",
    ({ text }) => `\`${text}\` is no status line.`,
    "It is read as one all the same.",
    "Write `HTTP/1.1`, the status and its phrase.",
  ),
  "example/body-without-content": entry<{ status: number }>(
    "warning",
    ({ status }) => `A response with ${status} has no body, but one is shown.`,
    "HTTP allows none with this status.",
    "Take the body out of the example, or correct the status.",
  ),
  "example/no-response-body": entry<{ status: number }>(
    "warning",
    ({ status }) => `The response with ${status} shows no body, but the response section promises one.`,
    "A caller cannot see what comes back.",
    "Add the body to the example, or correct the response section.",
  ),
  "example/arity-conflict": entry<{ shown: string; said: string }>(
    "warning",
    ({ shown, said }) => `The body is ${shown}; the response section says ${said}.`,
    "A caller does not know whether to go through a list.",
    "Correct the response section, or the example.",
  ),
  "example/no-response": entry<Record<never, never>>(
    "info",
    () => "The request has no response, though other examples of this page have.",
    "A reader cannot see what comes back.",
    "Add the response.",
  ),
  "example/no-request": entry<Record<never, never>>(
    "info",
    () => "The response stands before any request.",
    "A reader cannot see what it answers.",
    "Add the request.",
  ),
  "example/credential": entry<{ kind: string }>(
    "warning",
    ({ kind }) => `${kind} stands here that looks real.`,
    "Who has it can use it until it is revoked; the package carries it masked.",
    "Revoke it, and write a placeholder.",
  ),
} as const;
