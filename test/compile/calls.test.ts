import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { run } from "../cli/run.js";

/** The functions of built packages make the documented requests. */
const root = join(import.meta.dirname, "../..");
const seed = join(root, "../shared/seed");

interface Recorded {
  readonly url: string;
  readonly method: string;
  readonly body: unknown;
}

/** A fetch that answers with JSON and keeps what was asked. */
function recorder(answer: unknown, status = 200) {
  const requests: Recorded[] = [];
  const fetch = async (url: string | URL, init: { method?: string; body?: string | null } = {}): Promise<Response> => {
    requests.push({
      url: String(url),
      method: init.method ?? "GET",
      body: JSON.parse(init.body ?? "null"),
    });
    return Promise.resolve(status === 204 ? new Response(null, { status }) : Response.json(answer, { status }));
  };
  return { requests, fetch };
}

type Package = Readonly<Record<string, (...parameters: unknown[]) => unknown>>;

const load = async (folder: string, module: string): Promise<Package> =>
  (await import(pathToFileURL(join(folder, "dist", module)).href)) as Package;

async function clientOf(folder: string, fetch: unknown): Promise<unknown> {
  return (await load(folder, "index.js"))["createClient"]?.({ auth: () => "token", fetch });
}

describe.skipIf(!existsSync(seed))("the package made from the seed page alone", () => {
  let out = "";
  beforeAll(async () => {
    out = join(mkdtempSync(join(tmpdir(), "docwright-seed-")), "out");
    expect(await run(root, "generate", "--docs", seed, "--out", out, "--quiet")).toMatchObject({ status: 0 });
  });
  afterAll(() => {
    rmSync(join(out, ".."), { recursive: true });
  });

  it("sends the documented body and gives the updated object", async () => {
    const updated = { "@odata.type": "#microsoft.graph.enterpriseCodeSigningCertificate", id: "7", status: "provisioned" };
    const { requests, fetch } = recorder(updated);
    const { updateEnterpriseCodeSigningCertificate } = await load(out, "beta/deviceAppManagement.js");
    const body = { content: "Y29udGVudA==", status: "provisioned", expirationDateTime: "2016-12-31T23:57:57.2481234-08:00" };
    const path = { enterpriseCodeSigningCertificateId: "7" };
    expect(await updateEnterpriseCodeSigningCertificate?.(await clientOf(out, fetch), path, { body })).toEqual(updated);
    const url = "https://graph.microsoft.com/beta/deviceAppManagement/enterpriseCodeSigningCertificates/7";
    expect(requests).toEqual([{ method: "PATCH", url, body }]);
  });

  it("writes the API of the version that its examples show", () => {
    expect(existsSync(join(out, "openapi/beta.json"))).toBe(true);
  });
});

describe("the package made from specs/", () => {
  const generated = join(root, "generated");

  const CASES = [
    {
      name: "an alternative of the path by its parameters",
      module: "v1.0/users.js",
      call: "createMessage",
      path: { userId: "ada@example.com", mailFolderId: "in box" },
      options: { body: { subject: "Hello" } },
      want: {
        method: "POST",
        url: "https://graph.microsoft.com/v1.0/users/ada%40example.com/mailFolders/in%20box/messages",
        body: { subject: "Hello" },
      },
    },
    {
      name: "the signed-in user without any",
      module: "v1.0/users.js",
      call: "getUser",
      path: {},
      options: { select: ["id", "displayName"] },
      want: { method: "GET", url: "https://graph.microsoft.com/v1.0/me?%24select=id%2CdisplayName", body: null },
    },
    {
      name: "a path of several segments",
      module: "v1.0/drives.js",
      call: "getDriveItem",
      path: { driveId: "b!1", itemPath: "reports/2021 q1.xlsx" },
      options: {},
      want: { method: "GET", url: "https://graph.microsoft.com/v1.0/drives/b!1/root:/reports/2021%20q1.xlsx", body: null },
    },
  ];

  it.each(CASES)("requests $name", async ({ module, call, path, options, want }) => {
    const { requests, fetch } = recorder({});
    const operation = (await load(generated, module))[call];
    expect(operation, call).toBeTypeOf("function");
    await operation?.(await clientOf(generated, fetch), path, options);
    expect(requests.map((request) => ({ ...request, url: decodeURIComponent(request.url) }))).toEqual([
      { ...want, url: decodeURIComponent(want.url) },
    ]);
  });

  it("sends nothing for a parameter that would reach another resource", async () => {
    const { requests, fetch } = recorder({});
    const { deleteUser } = await load(generated, "v1.0/users.js");
    await expect((async () => deleteUser?.(await clientOf(generated, fetch), { userId: ".." }))()).rejects.toThrow(TypeError);
    expect(requests).toEqual([]);
  });
});
