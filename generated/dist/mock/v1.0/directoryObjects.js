// src/mock/v1.0/directoryObjects.ts
var getByIds = {
  operation: { id: "directoryobject-getbyids", method: "POST", version: "v1.0", paths: ["/directoryObjects/getByIds"] },
  body: "required",
  examples: [
    {
      request: ["ids", "types"],
      status: 200,
      json: '{"@odata.context":"https://graph.microsoft.com/v1.0/$metadata#directoryObjects","value":[{"@odata.type":"#microsoft.graph.user","id":"4562bcc8-c436-4f95-b7c0-4f8ce89dca5e","displayName":"Ingrid Solheim"},{"@odata.type":"#microsoft.graph.group","id":"02bd9fd6-8f93-4758-87c3-1fb73740a315","displayName":"North shore","visibility":"Private"}]}'
    }
  ]
};
export {
  getByIds
};
