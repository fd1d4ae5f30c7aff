// src/runtime/meta.ts
function leastPrivileged(operation, account) {
  return operation.permissions.filter((row) => row.account === account || row.account === "any").map(({ alternatives: [scopes], scenario }) => ({ scopes, ...scenario !== void 0 && { scenario } }));
}
export {
  leastPrivileged
};
