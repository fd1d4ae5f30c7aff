import { $openSharedItem } from "../../v1.0/shares.js";
export const openSharedItem = {
    operation: $openSharedItem,
    examples: [
        { status: 200, json: '{"id":"01BYE5RZ6QN3ZWBTUFOFD3GSPGOHDJD36K","name":"Plan for the garden.docx","size":19121}' },
    ],
};
