import type { EmbeddedText } from "../text/embedded-text.js";
import type { Located, Span } from "../text/span.js";

/** A documented request with the responses that follow it. */
export interface Example {
  readonly title?: string;
  readonly request?: RequestMessage;
  readonly responses: readonly ResponseMessage[];
}

/** JSON outside of messages that shows a value of the type which its annotation names. */
export interface Sample {
  readonly body: EmbeddedText;
  readonly annotation: MessageAnnotation;
}

/** A message's annotation, as far as it is understood. */
export interface MessageAnnotation {
  readonly name?: string;
  readonly odataType?: Located<string>;
  readonly isCollection?: boolean;
  readonly truncated?: boolean;
  readonly isEmpty?: boolean;
  readonly expectError?: boolean;
  /** Whether the request calls a function, as only these are composed. */
  readonly isComposable?: boolean;
  readonly span: Span;
}

/** A header field as written. */
export interface HeaderField {
  readonly name: Located<string>;
  readonly value: Located<string>;
  /** Present where the colon behind the name is missing. */
  readonly noColon?: true;
}

/** A documented HTTP request. */
export interface RequestMessage {
  readonly method: Located<string>;
  readonly target: Located<string>;
  readonly headers: readonly HeaderField[];
  readonly body?: EmbeddedText;
  readonly annotation?: MessageAnnotation;
  readonly span: Span;
}

/** A documented HTTP response. */
export interface ResponseMessage {
  /** The first line, as written; absent where only a body is shown. */
  readonly statusLine?: Located<string>;
  /** Absent where there is no status line, or none in it. */
  readonly status?: Located<number>;
  readonly headers: readonly HeaderField[];
  readonly body?: EmbeddedText;
  readonly annotation?: MessageAnnotation;
  readonly span: Span;
}
