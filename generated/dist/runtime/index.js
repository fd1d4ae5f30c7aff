export { fromTokenCredential } from "./auth.js";
export { call, callPaged, callWrite } from "./call.js";
export { createClient } from "./client.js";
export { formatFlags, isKnown, parseFlags } from "./enums.js";
export { ApiError, isApiError } from "./error.js";
export { dateOnly, dateTimeOffset, duration, guid, literal, odata, raw, timeOfDay, } from "./odata.js";
export { responseOf, withResponse } from "./response.js";
