// src/mock/beta/groups.ts
var listEndpoints = {
  operation: { id: "group-list-endpoints", method: "GET", version: "beta", paths: ["/groups/{groupId}/endpoints"] },
  examples: [
    {
      status: 200,
      json: '{"value":[{"id":"a4eb5d6e-7f80-4c91-a2b3-c4d5e6f70819","capability":"Conversations","providerName":"Chart room","uri":"https://contoso.example/north-shore"}]}'
    }
  ]
};
export {
  listEndpoints
};
