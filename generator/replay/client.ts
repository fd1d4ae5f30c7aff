/** The runtime that packages get. What is replayed runs the code that their users run. */
export { call, callPaged, callWrite, createClient, isApiError, type Operation } from "#runtime";
