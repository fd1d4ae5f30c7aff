// A report, as a table and as data.
import assert from "node:assert/strict";
import { isApiError } from "docwright-client";
import { GetEmailActivityUserDetailPeriod, type EmailActivityUserDetail } from "docwright-client/v1.0";
import { getEmailActivityUserDetail } from "docwright-client/v1.0/reports";
import { client } from "../sign-in.js";

const week = { period: GetEmailActivityUserDetailPeriod.D7 };

const table = await getEmailActivityUserDetail(client, week, { format: "text/csv" });
assert.equal(await table.text(), "bytes of /download/JDFKdf2_eJXKS034dbc7e0t");

const data = await getEmailActivityUserDetail(client, { date: "2026-02-01" }, { format: "application/json", top: 10 });
const { value } = JSON.parse(await data.text()) as { value: EmailActivityUserDetail[] };
assert.deepEqual([value[0]?.displayName, value[0]?.sendCount], ["Ingrid Solheim", 76]);

await assert.rejects(getEmailActivityUserDetail(client, { date: "refused" }), (error) => isApiError(error) && error.status === 404);
