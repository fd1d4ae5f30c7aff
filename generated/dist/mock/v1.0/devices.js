// src/mock/v1.0/devices.ts
var listDevices = {
  operation: { id: "device-list", method: "GET", version: "v1.0", paths: ["/devices"] },
  query: ["$filter", "$select", "$top"],
  examples: [
    {
      request: ["$top", "$top=1"],
      status: 200,
      json: '{"value":[{"id":"6c2d5a0e-3b1f-4d0a-9a44-0f2f6c1f8b90","accountEnabled":true,"deviceId":"f1d2c3b4-a596-4877-8c69-5a4b3c2d1e0f","deviceVersion":2,"displayName":"Field tablet 3","operatingSystem":"Windows","profileType":"RegisteredDevice","trustType":"Workplace"}]}'
    }
  ]
};
export {
  listDevices
};
