// src/runtime/response.ts
async function withResponse(client, run) {
  let last;
  const value = await run({ ...client, fetch: async (url, init) => last = await client.fetch(url, init) });
  if (!last) throw new TypeError("withResponse: nothing was called");
  return { value, response: last };
}
async function responseOf(client, run) {
  let last;
  await run({
    ...client,
    fetch: async (url, init) => {
      last = await client.fetch(url, init);
      return last.ok ? new Response(null, last) : last;
    }
  });
  if (!last) throw new TypeError("responseOf: nothing was called");
  return last;
}

export {
  withResponse,
  responseOf
};
