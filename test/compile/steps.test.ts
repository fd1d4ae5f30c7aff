import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { createClient } from "../../generated/dist/index.js";
import { after, batch } from "../../generated/dist/runtime/batch.js";
import { monitor } from "../../generated/dist/runtime/monitor.js";
import { getUser, listMessages, sendMail } from "../../generated/dist/v1.0/users.js";

/** The functions of a built package keep their types in batches and monitors; this file is compiled as well as run. */
const generated = join(import.meta.dirname, "../../generated");

it("every subpath of the package leads to files", () => {
  const { exports } = JSON.parse(readFileSync(join(generated, "package.json"), "utf8")) as {
    exports: Readonly<Record<string, string | { readonly types: string; readonly default: string }>>;
  };
  const modules = Object.values(exports).filter((target) => typeof target !== "string");
  expect(modules.length).toBeGreaterThan(4);
  for (const { types, default: code } of modules)
    for (const path of [types, code]) expect(existsSync(join(generated, path)), path).toBe(true);
});

it("generated functions are steps of a batch", async () => {
  const fetch = (_url: string, { body }: RequestInit) => {
    const { requests } = JSON.parse(body as string) as { requests: { id: string; url: string }[] };
    const answers = requests.map(({ id, url }) => {
      if (url.startsWith("/me?")) return { id, status: 200, body: { displayName: "Ada" } };
      return url.endsWith("/sendMail") ? { id, status: 202 } : { id, status: 200, body: { value: [{ subject: "Hello" }] } };
    });
    return Promise.resolve(Response.json({ responses: answers }));
  };
  const client = createClient({ auth: () => "token", fetch });
  const { me, mail, sent } = await batch(client, {
    me: (c) => getUser(c, {}, { select: ["displayName"] }),
    mail: (c) => listMessages(c, {}, { top: 5 }),
    sent: after(["me"], (c) => sendMail(c, {}, { body: { message: { subject: "Hello" } } })),
  });
  const name: string | null | undefined = me.ok ? me.value.displayName : undefined;
  const subjects: (string | null | undefined)[] = mail.ok ? mail.value.items.map(({ subject }) => subject) : [];
  expect([name, subjects, sent.ok]).toEqual(["Ada", ["Hello"], true]);
});

it("generated functions begin operations that are monitored", async () => {
  const headers = { location: "https://storage.example/monitor/1" };
  const fetch = (_url: string, { method }: RequestInit) =>
    Promise.resolve(method === "POST" ? new Response(null, { status: 202, headers }) : Response.json({ status: "completed" }));
  const client = createClient({ auth: () => "token", fetch });
  const begun = await monitor(client, (c) => sendMail(c, {}, { body: { message: { subject: "Hello" } } }));
  expect(begun.monitorUrl).toBe(headers.location);
  expect(await begun.wait()).toMatchObject({ state: "succeeded" });
});
