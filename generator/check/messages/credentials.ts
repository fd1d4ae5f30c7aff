import type { Findings } from "../../model/findings.js";
import { findCredentials } from "../../text/credentials.js";
import { spanInFile } from "../../text/embedded-text.js";
import { subSpan, type Span } from "../../text/span.js";
import type { Documented } from "../check.js";

/** Finds credentials that look real in requests and responses, whichever service they go to. */
export function checkCredentials({ pages }: Documented, findings: Findings): void {
  for (const page of pages) {
    const report = (text: string, spanOf: (start: number, end: number) => Span): void => {
      for (const { kind, start, end } of findCredentials(text))
        findings.report("example/credential", page.path, spanOf(start, end), { kind });
    };
    for (const { request, responses } of page.examples) {
      for (const message of [...(request ? [request] : []), ...responses]) {
        const { headers, body } = message;
        const lines = [...("target" in message ? [message.target] : []), ...headers.map(({ value }) => value)];
        // A text that was put together from several lines has no places of its own.
        for (const { value, span } of lines)
          report(value, (start, end) => (span.end - span.start === value.length ? subSpan(span, start, end) : span));
        if (body) report(body.text, (start, end) => spanInFile(body, start, end));
      }
    }
  }
}
