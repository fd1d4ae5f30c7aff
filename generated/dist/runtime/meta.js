/**
 * The least that an operation needs of an account, for each row that speaks of the account:
 * one row, unless it depends on what the operation is called for.
 *
 * @returns empty where the documentation says nothing; a row without scopes where the account is not supported
 */
export function leastPrivileged(operation, account) {
    return operation.permissions
        .filter((row) => row.account === account || row.account === "any")
        .map(({ alternatives: [scopes], scenario }) => ({ scopes, ...(scenario !== undefined && { scenario }) }));
}
