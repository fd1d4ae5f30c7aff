/** Options of a call, by the names that the runtime has for them. Plain data. */
export interface Query {
  readonly [name: string]: string | number | boolean | readonly string[] | Readonly<Record<string, string>>;
}

/** What a caller hands to a function. */
export interface ContractCall {
  /** Values for the placeholders of the path, by the names that the package has for them. */
  readonly path: Readonly<Record<string, string | number | boolean>>;
  readonly options: Query;
  /** JSON, or a text that is sent as it is; absent where nothing is sent. */
  readonly body?: { readonly json: unknown } | { readonly text: string };
}

/** A request on the wire. */
export interface SentRequest {
  readonly method: string;
  /** Behind the service's root: version, path and query. */
  readonly target: string;
  /** Names in lower case, but for what has to do with the sign-in. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** What the service answers. */
export interface ServedAnswer {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** JSON without blanks. */
  readonly json?: string;
  readonly text?: string;
}

/** What a call gave. */
export type CallResult =
  | { readonly kind: "value"; readonly value: unknown }
  /** The first page of a list. */
  | { readonly kind: "items"; readonly items: readonly unknown[] }
  | { readonly kind: "bytes"; readonly text: string }
  /** `status` is 0 where the call failed before an answer came. */
  | { readonly kind: "failure"; readonly status: number; readonly message: string };

/** A documented example, as the package proves it. */
export interface Contract {
  readonly operation: string;
  readonly page: string;
  readonly call: ContractCall;
  readonly request: SentRequest;
  readonly answer: ServedAnswer;
  readonly result: CallResult;
}
