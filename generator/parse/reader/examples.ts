import { parseHttpMessages } from "../grammar/http-message.js";
import type { Example, RequestMessage, ResponseMessage } from "../page.js";
import type { Reading } from "../reading.js";
import type { Section } from "../section.js";
import type { FenceView } from "./fences.js";
import { messageAnnotation } from "./message-annotation.js";

/** Pairs the messages of a page by their order: a request with the responses behind it. */
export function readExamples(fences: readonly FenceView[], reading: Reading): Example[] {
  const examples: { title?: string; request?: RequestMessage; responses: ResponseMessage[] }[] = [];
  let section: Section | undefined;
  for (const view of fences) {
    if (view.use === "other" && (view.section === section || isBodyOfExample(view)) && isJson(view)) {
      const last = examples.at(-1);
      if (last?.request && last.request.body === undefined && last.responses.length === 0) {
        // The body stands in a fence of its own.
        reading.read(view.fence);
        last.request = { ...last.request, body: view.fence.content };
      }
    }
    if (view.use !== "message" && view.use !== "body" && !view.exemplary) continue;
    section = view.section;
    reading.read(view.fence);
    for (const message of messagesOf(view, reading)) {
      if ("method" in message) {
        const title = titleOf(view);
        examples.push({ ...(title !== undefined && { title }), request: message, responses: [] });
        continue;
      }
      const last = examples.at(-1);
      if (last) last.responses.push(message);
      else examples.push({ responses: [message] });
      if ((message.status?.value ?? 0) >= 400) reading.saw("example/error");
    }
    noteForms(view, reading);
  }
  if (examples.length > 1) reading.saw("example/several");
  return examples;
}

/** Below an example, a request's body may have a heading of its own. */
function isBodyOfExample({ section, ancestors }: FenceView): boolean {
  return section.role === "request-body" && ancestors.some((outer) => outer.role === "example");
}

function isJson(view: FenceView): boolean {
  return /^\s*[[{]/.test(view.fence.content.text);
}

function messagesOf(view: FenceView, reading: Reading): (RequestMessage | ResponseMessage)[] {
  const annotation = view.annotation && messageAnnotation(view.annotation);
  if (view.use === "body") {
    reading.saw("example/bare-json");
    return [{ headers: [], body: view.fence.content, ...(annotation && { annotation }), span: view.fence.span }];
  }
  return parseHttpMessages(view.fence.content, reading).map((message, index) =>
    annotation && index === 0 ? { ...message, annotation } : message,
  );
}

/** The heading of the example itself, where there are several. */
function titleOf(view: FenceView): string | undefined {
  const around = [...view.ancestors, view.section].toReversed();
  return around.find((section) => section.role === "example" && section.depth > 2)?.text;
}

function noteForms(view: FenceView, reading: Reading): void {
  if (view.fence.language === "json" && view.use === "message") reading.saw("example/json-fence");
  if (view.section.tabs.has(view.fence)) reading.saw("example/tab");
  const blockType = view.annotation?.blockType;
  reading.saw(blockType === "request" || blockType === "response" ? "example/annotated" : "example/plain");
}
