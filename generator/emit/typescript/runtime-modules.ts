/** What generated code uses of the runtime, and the file of `templates/runtime` that has it. */
const RUNTIME_MODULES = {
  Binary: "types",
  CallOptions: "options",
  Client: "client",
  Content: "types",
  DateOnly: "types",
  DateTimeOffset: "types",
  Duration: "types",
  Exactly: "types",
  Expand: "selection",
  ExpandOption: "selection",
  Flags: "types",
  Guid: "types",
  Int64: "types",
  Named: "types",
  NoKeys: "types",
  OneOf: "types",
  Operation: "operation",
  OperationMeta: "meta",
  OperationMock: "mock",
  OrderByOption: "selection",
  Pages: "paging",
  QueryValue: "query",
  Removed: "types",
  RequestOptions: "options",
  Select: "selection",
  SelectOption: "selection",
  Selected: "selection",
  Stream: "types",
  TimeOfDay: "types",
  TypeSchema: "schema",
  Unlisted: "types",
  call: "call",
  callPaged: "call",
  callWrite: "call",
  relations: "types",
  structured: "make-schema",
} as const;

/** Modules of which generated code uses values. */
const VALUE_MODULES: ReadonlySet<string> = new Set(["call", "make-schema"]);

/** A name that the runtime exports. */
export type RuntimeName = keyof typeof RUNTIME_MODULES;

/** The module of a name of the runtime, below `src`, without its ending. */
export function runtimeModule(name: RuntimeName): string {
  return `runtime/${RUNTIME_MODULES[name]}`;
}

/** Whether the name is a value, not a type alone. */
export function isRuntimeValue(name: RuntimeName): boolean {
  return VALUE_MODULES.has(RUNTIME_MODULES[name]);
}
