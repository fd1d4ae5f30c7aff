import { createClient } from "docwright-client";

const [, , baseUrl = ""] = process.argv;

/** A client of the service at the address that the program is started with. */
export const client = createClient({ baseUrl, auth: () => "stub-token" });
