// src/mock/v1.0/shares.ts
var openSharedItem = {
  operation: { id: "shares-get", method: "GET", version: "v1.0", paths: ["/shares/{shareId}/driveItem"] },
  examples: [
    { status: 200, json: '{"id":"01BYE5RZ6QN3ZWBTUFOFD3GSPGOHDJD36K","name":"Plan for the garden.docx","size":19121}' }
  ]
};
export {
  openSharedItem
};
