import { $createSharingLink, $downloadFile, $driveItemSearch, $followChangesInDrive, $getDriveByItsIdentifier, $getDriveItem, $uploadOrReplaceSmallFile, } from "../../v1.0/drives.js";
export const createSharingLink = {
    operation: $createSharingLink,
    body: "optional",
    examples: [
        {
            request: ["type", "scope"],
            status: 201,
            json: '{"id":"123ABC","roles":["read"],"link":{"type":"view","scope":"organization","webUrl":"https://files.example/s/A6913278E564460AA616C71B28AD6EB6","application":{"id":"1234","displayName":"Chart room"}}}',
        },
    ],
};
export const downloadFile = {
    operation: $downloadFile,
    examples: [{ status: 302, headers: { location: "https://files.example/y3mk" } }],
};
export const driveItemSearch = {
    operation: $driveItemSearch,
    query: ["$orderby", "$select", "$top"],
    examples: [
        {
            request: ["$select", "$select=name,size"],
            status: 200,
            json: '{"value":[{"id":"0123456789AB!104","name":"2025.csv","size":25112}]}',
        },
    ],
};
export const followChangesInDrive = {
    operation: $followChangesInDrive,
    examples: [
        {
            status: 200,
            json: '{"value":[{"id":"01BYE5RZ6QN3ZWBTUFOFD3GSPGOHDJD36K","name":"Garden"}],"@odata.deltaLink":"https://graph.microsoft.com/v1.0/me/drive/root/delta?token=1230919"}',
        },
    ],
};
export const getDriveByItsIdentifier = {
    operation: $getDriveByItsIdentifier,
    query: ["$expand", "$select"],
    examples: [
        {
            status: 200,
            json: '{"id":"b!t18F8ybsHUq1z3LTz8xvZqP8zaSWjkFNhsME","driveType":"business","owner":{"user":{"id":"4562bcc8-c436-4f95-b7c0-4f8ce89dca5e","displayName":"Ingrid Solheim"}}}',
        },
    ],
};
export const getDriveItem = {
    operation: $getDriveItem,
    query: ["$expand", "$select"],
    examples: [
        {
            status: 200,
            json: '{"id":"0123456789AB!104","name":"2025.csv","eTag":"aMDEyMzQ1Njc4OUFCITEwNC4y","size":25112,"createdDateTime":"2026-01-04T12:00:00Z","file":{"mimeType":"text/csv"},"parentReference":{"driveId":"b!t18F8ybsHUq1z3LTz8xvZqP8zaSWjkFNhsME","id":"0123456789AB!90","path":"/drive/root:/Depths"},"@microsoft.graph.downloadUrl":"https://files.example/y3mk"}',
        },
    ],
};
export const uploadOrReplaceSmallFile = {
    operation: $uploadOrReplaceSmallFile,
    body: "required",
    examples: [
        { status: 201, json: '{"id":"0123456789AB!112","name":"readme.txt","size":46,"file":{"mimeType":"text/plain"}}' },
    ],
};
