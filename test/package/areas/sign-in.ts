import { createClient } from "docwright-client";

const [, , baseUrl = "", storage = ""] = process.argv;

/** A client of the services at the addresses that the program is started with. What is documented beside the API, by https, is at the second. */
export const client = createClient({
  baseUrl,
  auth: () => "stub-token",
  fetch: (address, init) => {
    const { origin, pathname, search } = new URL(address);
    return fetch(origin === new URL(baseUrl).origin ? address : storage + pathname + search, init);
  },
});
