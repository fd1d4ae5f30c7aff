export { fromTokenCredential, type Auth, type AuthRequest, type TokenCredentialLike } from "./auth.js";
export { call, callPaged, callWrite } from "./call.js";
export { createClient, type Client, type ClientOptions, type Fetch } from "./client.js";
export { formatFlags, isKnown, parseFlags } from "./enums.js";
export { ApiError, isApiError, type ApiErrorDetail, type ApiErrorFacts } from "./error.js";
export {
  dateOnly,
  dateTimeOffset,
  duration,
  guid,
  literal,
  odata,
  raw,
  timeOfDay,
  type Filter,
  type ODataValue,
} from "./odata.js";
export type { Method, Operation } from "./operation.js";
export type { CallOptions, RequestOptions, WriteOptions } from "./options.js";
export type { Page, Pages } from "./paging.js";
export type { PathParameters } from "./path.js";
export type { Expand, ExpandOptions, QueryOptions, QueryValue } from "./query.js";
export { responseOf, withResponse, type WithResponse } from "./response.js";
export type { ExpandItem, OrderBy, PropertyName, RelationName, Select, Selected } from "./selection.js";
export type { RetryPolicy } from "./retry.js";
export type {
  Binary,
  Content,
  DateOnly,
  DateTimeOffset,
  Duration,
  Exactly,
  Flags,
  Guid,
  Int64,
  Named,
  NoKeys,
  OneOf,
  Removed,
  Stream,
  TimeOfDay,
  Unlisted,
} from "./types.js";
