import { join, posix } from "node:path";
import { Hints } from "../text/nearest.js";
import { posixRelative } from "./file-path.js";
import { FolderIndex } from "./folder-index.js";
import type { FolderListings } from "./folder-listings.js";
import { decoded, walk } from "./resolve-include.js";

/** Where a link leads. */
export type LinkPlace =
  | {
      readonly kind: "file";
      /** Path of the file. */
      readonly path: string;
      /** The target as it has to be written, where it differs from the file's name in case. */
      readonly spelling?: string;
    }
  | {
      readonly kind: "missing";
      /** A target that is near, and exists. */
      readonly near?: string;
    }
  | { readonly kind: "outside" }
  /** To another site, another part of this one, or into a folder that the documentation was handed over without. */
  | { readonly kind: "unverified" };

/** The folders that links lead between; absolute. */
export interface LinkFolders {
  /** No link leaves it. */
  readonly root: string;
  /** Whether the root is known for one, rather than assumed: what lies outside of an assumed one may be documentation. */
  readonly certain: boolean;
  /** The folder that the paths of files start from. */
  readonly base: string;
  readonly listings: FolderListings;
}

/** Parts of a path that are no names. */
const UNNAMED: ReadonlySet<string> = new Set(["", ".", "..", "~"]);

/** How many letters of a file's name may differ from those of the one that is meant. */
const NEAR = 2;

/** Finds the files that links lead to. */
export class LinkedFiles {
  readonly #places: LinkFolders;
  readonly #folders: FolderIndex;
  readonly #hints = new Hints(NEAR);
  readonly #near = new Map<string, string | undefined>();
  /** By folder, then by target: pages link to the same ones over and over. */
  readonly #known = new Map<string, Map<string, LinkPlace>>();

  constructor(places: LinkFolders) {
    this.#places = places;
    this.#folders = new FolderIndex(places.listings);
  }

  /**
   * Finds what a link leads to, whatever the case it is written in.
   *
   * @param from - the file with the link, below the base
   * @param target - as written, without the fragment
   */
  locate(from: string, target: string): LinkPlace {
    const folder = posix.dirname(from);
    const known = this.#known.get(folder) ?? new Map<string, LinkPlace>();
    this.#known.set(folder, known);
    const place = known.get(target) ?? this.#find(folder, target);
    known.set(target, place);
    return place;
  }

  #find(from: string, target: string): LinkPlace {
    const written = decoded(target.replace(/\?.*$/, "")).replaceAll("\\", "/");
    if (/^(?:[a-z][a-z0-9+.-]*:|\/)/i.test(written)) return { kind: "unverified" };
    const { root, base, certain } = this.#places;
    const folder = posixRelative(root, join(base, from));
    const segments = written.replace(/^~\//, "").split("/");
    const way = walk(
      written.startsWith("~/") ? [] : folder.split("/").filter((segment) => segment !== ""),
      segments.filter((segment) => segment !== "" && segment !== "."),
    );
    if (way === undefined) return { kind: certain ? "outside" : "unverified" };
    const path = this.#folders.find(root, way.segments);
    if (path !== undefined) return this.#found(path, way.segments, written);
    if (way.top.length < way.segments.length && !this.#folders.hasFolder(root, way.top)) return { kind: "unverified" };
    const near = this.#nearOf(way.segments);
    const lead = written.slice(0, written.lastIndexOf("/") + 1);
    return { kind: "missing", ...(near !== undefined && { near: lead + near }) };
  }

  #found(path: string, way: readonly string[], written: string): LinkPlace {
    const { root, base } = this.#places;
    const actual = posixRelative(root, path).split("/");
    const place = { kind: "file", path: posixRelative(base, path) } as const;
    if (actual.join("/") === way.join("/")) return place;
    const parts = written.split("/");
    const named = parts.filter((part) => !UNNAMED.has(part)).length;
    const names = actual.slice(-named);
    return { ...place, spelling: [...parts.slice(0, parts.length - named), ...names].join("/") };
  }

  /** The name of a file in the same folder that was most likely meant. */
  #nearOf(way: readonly string[]): string | undefined {
    const key = way.join("/").toLowerCase();
    if (!this.#near.has(key)) this.#near.set(key, this.#nearestOf(way));
    return this.#near.get(key);
  }

  #nearestOf(way: readonly string[]): string | undefined {
    const name = way.at(-1) ?? "";
    const folder = this.#folders.find(this.#places.root, way.slice(0, -1));
    if (folder === undefined) return undefined;
    return this.#hints.find(/\.\w+$/.test(name) ? name : `${name}.md`, this.#folders.namesIn(folder));
  }
}
