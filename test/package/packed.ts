import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** `generated/` as npm publishes it, installed in a project that has nothing else. */
export interface Packed {
  /** The project: an empty folder but for its `node_modules`. */
  readonly project: string;
  /** The installed package. */
  readonly folder: string;
  readonly tarball: string;
  /** Paths of the packed files, sorted. */
  readonly paths: readonly string[];
  remove(): void;
}

/** The part of a package.json that the tests speak of. */
export interface Description {
  readonly name: string;
  readonly exports: Readonly<Record<string, unknown>>;
  readonly scripts?: Readonly<Record<string, string>>;
}

const root = join(import.meta.dirname, "../..");

/** Packs `generated/` and installs it, without network and without running anything of it. */
export function packGenerated(): Packed {
  const project = realpathSync(mkdtempSync(join(tmpdir(), "docwright-package-")));
  const report = execFileSync("npm", ["pack", join(root, "generated"), "--json", "--ignore-scripts", "--pack-destination", project], {
    cwd: project,
    encoding: "utf8",
  });
  const [{ filename, files }] = JSON.parse(report) as [{ filename: string; files: { path: string }[] }];
  const tarball = join(project, filename);
  const folder = join(project, "node_modules/docwright-client");
  mkdirSync(folder, { recursive: true });
  execFileSync("tar", ["-xzf", tarball, "--strip-components=1", "-C", folder]);
  return {
    project,
    folder,
    tarball,
    paths: files.map(({ path }) => path).sort(),
    remove: () => {
      rmSync(project, { recursive: true });
    },
  };
}

/** The package's own description. */
export function describePackage({ folder }: Packed): Description {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Description;
}

/** What a program may import from the package: `docwright-client`, `docwright-client/v1.0`, … */
export function entryPoints(packed: Packed): readonly string[] {
  const { name, exports } = describePackage(packed);
  return Object.keys(exports)
    .filter((subpath) => !subpath.endsWith(".json"))
    .map((subpath) => name + subpath.slice(1));
}
