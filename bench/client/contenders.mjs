// Who is measured: what each installs, and the same two calls written with it: PATCH a user; every page of a user's messages, one property of each.

const ROOT = "https://graph.microsoft.com/v1.0";
const FETCH_PATCH = (type) => `
export async function run(): Promise<void> {
  const changes: ${type} = { displayName: "x" };
  const headers = { authorization: "Bearer token", "content-type": "application/json" };
  const response = await fetch("${ROOT}/users/u", { method: "PATCH", headers, body: JSON.stringify(changes) });
  if (!response.ok) throw new Error(String(response.status));
}`;
const FETCH_LIST = (type) => `
export async function run(): Promise<unknown[]> {
  const subjects: unknown[] = [];
  for (let url: string | undefined = "${ROOT}/users/u/messages?$select=subject&$top=50"; url;) {
    const response: Response = await fetch(url, { headers: { authorization: "Bearer token" } });
    if (!response.ok) throw new Error(String(response.status));
    const page = (await response.json()) as { value: ${type}[]; "@odata.nextLink"?: string };
    for (const { subject } of page.value) subjects.push(subject);
    url = page["@odata.nextLink"];
  }
  return subjects;
}`;

/** The next page where the client has no paging of its own. */
const FOLLOW = `data = await (await fetch(next, { headers: { authorization: "Bearer token" } })).json();`;

const GRAPH_CLIENT = `const client = Client.init({ authProvider: (done) => done(null, "token") });`;

const GRAPH_SDK = `import { AllowedHostsValidator, BaseBearerTokenAuthenticationProvider } from "@microsoft/kiota-abstractions";
import { createGraphServiceClient, GraphRequestAdapter } from "@microsoft/msgraph-sdk";
import "@microsoft/msgraph-sdk-users";
const tokens = { getAuthorizationToken: async () => "token", getAllowedHostsValidator: () => new AllowedHostsValidator() };
const adapter = new GraphRequestAdapter(new BaseBearerTokenAuthenticationProvider(tokens));
const client = createGraphServiceClient(adapter);`;

const TEAMS = `import { Client } from "@microsoft/teams.graph";
import { users } from "@microsoft/teams.graph-endpoints";
const client = new Client({ token: "token" });`;

const OPENAPI_FETCH = `import createClient from "openapi-fetch";
import type { paths } from "./openapi.js";
const client = createClient<paths>({ baseUrl: "${ROOT}", headers: { authorization: "Bearer token" } });`;

/**
 * The contenders, ours first.
 * @param ours Name of our package, and of its area and functions.
 * @param openapi Of the two calls in our OpenAPI document: path, name of the parameter, name of the function made of it.
 */
export function contenders(ours, { patch, list }) {
  const area = `${ours.package}/${ours.version}/${ours.area}`;
  const ourStart = (call) => `import { createClient } from "${ours.package}";
import { ${call} } from "${area}";
const client = createClient({ auth: () => "token" });`;
  // The documented query options only are in the document; OData's others are sent all the same.
  const query = `const query: object = { $select: "subject", $top: 50 };`;
  return [
    {
      name: "docwright",
      packages: [],
      load: area,
      patch: `${ourStart(ours.patch)}
export const run = () => ${ours.patch}(client, { userId: "u" }, { body: { displayName: "x" } });`,
      list: `${ourStart(ours.list)}
export async function run(): Promise<unknown[]> {
  const subjects: unknown[] = [];
  for await (const { subject } of ${ours.list}(client, { userId: "u" }, { select: ["subject"], top: 50 })) subjects.push(subject);
  return subjects;
}`,
    },
    {
      name: "microsoft-graph-client + graph-types",
      packages: ["@microsoft/microsoft-graph-client@3.0.7", "@microsoft/microsoft-graph-types@2.43.1"],
      load: "@microsoft/microsoft-graph-client",
      patch: `import { Client } from "@microsoft/microsoft-graph-client";
import type { User } from "@microsoft/microsoft-graph-types";
${GRAPH_CLIENT}
const changes: User = { displayName: "x" };
export const run = (): Promise<unknown> => client.api("/users/u").patch(changes);`,
      list: `import { Client, PageIterator, type PageCollection } from "@microsoft/microsoft-graph-client";
import type { Message } from "@microsoft/microsoft-graph-types";
${GRAPH_CLIENT}
export async function run(): Promise<unknown[]> {
  const subjects: unknown[] = [];
  const page: PageCollection = await client.api("/users/u/messages").select(["subject"]).top(50).get();
  await new PageIterator(client, page, ({ subject }: Message) => subjects.push(subject) > 0).iterate();
  return subjects;
}`,
    },
    {
      name: "graph-types alone, with fetch",
      packages: ["@microsoft/microsoft-graph-types@2.43.1"],
      patch: `import type { User } from "@microsoft/microsoft-graph-types";${FETCH_PATCH("User")}`,
      list: `import type { Message } from "@microsoft/microsoft-graph-types";${FETCH_LIST("Message")}`,
    },
    {
      name: "msgraph-sdk + users",
      packages: ["@microsoft/msgraph-sdk@1.0.0-preview.90", "@microsoft/msgraph-sdk-users@1.0.0-preview.90"],
      load: "@microsoft/msgraph-sdk-users",
      patch: `${GRAPH_SDK}
export const run = () => client.users.byUserId("u").patch({ displayName: "x" });`,
      list: `import { PageIterator, type PageCollection } from "@microsoft/msgraph-sdk-core";
import { createMessageCollectionResponseFromDiscriminatorValue, type Message } from "@microsoft/msgraph-sdk/models/index.js";
import { createODataErrorFromDiscriminatorValue } from "@microsoft/msgraph-sdk/models/oDataErrors/index.js";
${GRAPH_SDK}
export async function run(): Promise<unknown[]> {
  const subjects: unknown[] = [];
  const page = await client.users.byUserId("u").messages.get({ queryParameters: { select: ["subject"], top: 50 } });
  const each = ({ subject }: Message) => subjects.push(subject) > 0;
  const errors = { XXX: createODataErrorFromDiscriminatorValue };
  const factory = createMessageCollectionResponseFromDiscriminatorValue as ConstructorParameters<typeof PageIterator<Message>>[3];
  await new PageIterator<Message>(adapter, page as PageCollection<Message>, each, factory, errors).iterate();
  return subjects;
}`,
    },
    {
      name: "teams.graph + graph-endpoints",
      packages: ["@microsoft/teams.graph@2.0.16", "@microsoft/teams.graph-endpoints@2.0.16"],
      load: "@microsoft/teams.graph-endpoints/users",
      patch: `${TEAMS}
export const run = () => client.call(users.update, { "@odata.type": "#microsoft.graph.user", displayName: "x" }, { "user-id": "u" });`,
      list: `${TEAMS}
export async function run(): Promise<unknown[]> {
  const subjects: unknown[] = [];
  let page = await client.call(users.messages.list, { "user-id": "u", $select: ["subject"], $top: 50 });
  for (;;) {
    for (const { subject } of page.value ?? []) subjects.push(subject);
    const next = page["@odata.nextLink"];
    if (!next) return subjects;
    page = (await client.http.get(next)).data;
  }
}`,
    },
    {
      name: "openapi-fetch + openapi-typescript",
      packages: ["openapi-fetch@0.17.0"],
      load: "openapi-fetch",
      generated: "openapi.d.ts",
      patch: `${OPENAPI_FETCH}
export const run = () => client.PATCH("${patch.path}", {
  params: { path: { ${patch.parameter}: "u" } },
  body: { "@odata.type": "#microsoft.graph.user", displayName: "x" },
});`,
      list: `${OPENAPI_FETCH}
${query}
export async function run(): Promise<unknown[]> {
  const subjects: unknown[] = [];
  let { data } = await client.GET("${list.path}", { params: { path: { ${list.parameter}: "u" }, query } });
  for (;;) {
    for (const { subject } of data?.value ?? []) subjects.push(subject);
    const next = data?.["@odata.nextLink"];
    if (!next) return subjects;
    ${FOLLOW}
  }
}`,
    },
    {
      name: "hey-api",
      packages: [],
      load: "./hey-api.js",
      generated: "hey-api",
      patch: `import { ${patch.call} } from "./hey-api/sdk.gen.js";
export const run = () => ${patch.call}({ auth: "token", path: { ${patch.parameter}: "u" }, body: { displayName: "x" } });`,
      list: `import { ${list.call} } from "./hey-api/sdk.gen.js";
${query}
export async function run(): Promise<unknown[]> {
  const subjects: unknown[] = [];
  let { data } = await ${list.call}({ auth: "token", path: { ${list.parameter}: "u" }, query });
  for (;;) {
    for (const { subject } of data?.value ?? []) subjects.push(subject);
    const next = data?.["@odata.nextLink"];
    if (!next) return subjects;
    ${FOLLOW}
  }
}`,
    },
    {
      name: "fetch, by hand",
      packages: [],
      patch: FETCH_PATCH("{ displayName?: string | null }"),
      list: FETCH_LIST("{ subject?: string | null }"),
    },
  ];
}
