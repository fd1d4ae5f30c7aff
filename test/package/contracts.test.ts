import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

/** The documented examples are the package's own tests: they hold as they were generated, and each fault in what is sent or given fails. */
describe("the contracts of the generated package", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "docwright-contracts-"));
    for (const part of ["package.json", "dist", "test"])
      cpSync(join(import.meta.dirname, "../../generated", part), join(folder, part), { recursive: true });
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  const contracts = (area: string) => join(folder, `test/contracts/v1.0/${area}.json`);
  const prove = () => {
    const { status, stdout } = spawnSync(process.execPath, ["--test", "test/"], { cwd: folder, encoding: "utf8" });
    return { status, passed: Number(/^# pass (\d+)$/m.exec(stdout)?.[1]), failed: Number(/^# fail (\d+)$/m.exec(stdout)?.[1]), stdout };
  };

  it("hold, for every area that has examples", () => {
    const areas = readdirSync(join(folder, "test/contracts"), { recursive: true }).filter((path) => String(path).endsWith(".json"));
    expect(prove()).toMatchObject({ status: 0, passed: areas.length, failed: 0 });
  });

  it.each([
    ["another path", (contract: Contract) => ({ ...contract, request: { ...contract.request, target: `${contract.request.target}x` } })],
    ["another method", (contract: Contract) => ({ ...contract, request: { ...contract.request, method: "OPTIONS" } })],
    ["another header field", (contract: Contract) => ({ ...contract, request: { ...contract.request, headers: { "x-other": "1" } } })],
    ["another result", (contract: Contract) => ({ ...contract, gives: contract.gives === "failure" ? "value" : "failure" })],
    ["no function", (contract: Contract) => ({ ...contract, function: "none" })],
  ])("fail where one has %s", (_, change) => {
    const path = contracts("users");
    const before = readFileSync(path, "utf8");
    const [first, ...others] = JSON.parse(before) as Contract[];
    if (first === undefined) throw new Error("no contract");
    try {
      writeFileSync(path, JSON.stringify([change(first), ...others]));
      const { status, failed, stdout } = prove();
      expect({ status, failed }).toEqual({ status: 1, failed: 1 });
      if (first.function !== "none") expect(stdout).toMatch(/v1\.0\/users/);
    } finally {
      writeFileSync(path, before);
    }
  });
});

interface Contract {
  readonly function: string;
  readonly gives: string;
  readonly request: { readonly method: string; readonly target: string; readonly headers: Readonly<Record<string, string>> };
}
