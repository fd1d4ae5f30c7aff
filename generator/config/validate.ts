import { CATALOG } from "../diagnostics/catalog.js";
import { isVersion } from "../discover/version.js";
import type { Config } from "./config.js";
import { nearest } from "../text/nearest.js";

/** Says what is wrong with a value, a line for each fault; `at` is the way to the value. */
type Check = (value: unknown, at: string) => string[];

const LEVELS = ["error", "warning", "info", "off"];

const SOURCE: Readonly<Record<string, Check>> = { docs: nonEmpty, version, root: nonEmpty };
const NOTICE: Readonly<Record<string, Check>> = { source: nonEmpty, licence: nonEmpty, attribution: nonEmpty };
const CONFIG: Readonly<Record<string, Check>> = {
  sources: listOf(objectOf(SOURCE, ["docs"])),
  root: nonEmpty,
  out: nonEmpty,
  name: packageName,
  packageVersion: semanticVersion,
  baseUrl: recordOf(versionKey, httpUrl),
  pageUrl: recordOf(versionKey, pageUrl),
  notice: objectOf(NOTICE, ["source", "licence", "attribution"]),
  levels: recordOf(code, oneOf(LEVELS)),
  levelsByPath: listOf(objectOf({ paths: listOf(nonEmpty), levels: recordOf(code, oneOf(LEVELS)) }, ["paths", "levels"])),
  baseline: nonEmpty,
  names: nonEmpty,
};

/** A valid configuration, or what is wrong with it. */
export type Validation = { readonly config: Config } | { readonly faults: readonly string[] };

/** Checks what a configuration file exports; every fault is named. */
export function validateConfig(value: unknown): Validation {
  const faults = objectOf(CONFIG, [])(value, "");
  return isConfig(value, faults) ? { config: value } : { faults };
}

/** Whether a package may have a name. */
export function isPackageName(name: string): boolean {
  return name.length <= 214 && /^(?:@[a-z0-9~-][\w.~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/.test(name);
}

/** The checks above are the type's own, key by key. */
function isConfig(_value: unknown, faults: readonly string[]): _value is Config {
  return faults.length === 0;
}

function objectOf(checks: Readonly<Record<string, Check>>, required: readonly string[]): Check {
  return (value, at) => {
    if (!isRecord(value)) return [`${at || "The configuration"}: expected an object, found ${kindOf(value)}`];
    const missing = required.filter((key) => value[key] === undefined).map((key) => `${way(at, key)}: missing`);
    const wrong = Object.keys(value).flatMap((key) => {
      const check = Object.hasOwn(checks, key) ? checks[key] : undefined;
      if (check === undefined) return [`${way(at, key)}: unknown${suggestion(key, Object.keys(checks))}`];
      return value[key] === undefined ? [] : check(value[key], way(at, key));
    });
    return [...missing, ...wrong];
  };
}

function recordOf(checkKey: Check, check: Check): Check {
  return (value, at) => {
    if (!isRecord(value)) return [`${at}: expected an object, found ${kindOf(value)}`];
    return Object.entries(value).flatMap(([key, item]) => [...checkKey(key, way(at, key)), ...check(item, way(at, key))]);
  };
}

function listOf(check: Check): Check {
  return (value, at) => {
    if (!Array.isArray(value)) return [`${at}: expected an array, found ${kindOf(value)}`];
    if (value.length === 0) return [`${at}: empty`];
    return value.flatMap((item, index) => check(item, `${at}[${index}]`));
  };
}

function oneOf(words: readonly string[]): Check {
  return (value, at) => {
    if (typeof value === "string" && words.includes(value)) return [];
    return [`${at}: expected ${words.map((word) => `"${word}"`).join(", ")}, found ${kindOf(value)}`];
  };
}

function nonEmpty(value: unknown, at: string): string[] {
  return typeof value === "string" && value !== "" ? [] : [`${at}: expected a text, found ${kindOf(value)}`];
}

function version(value: unknown, at: string): string[] {
  return typeof value === "string" && isVersion(value) ? [] : [`${at}: expected a version such as "v1.0", found ${kindOf(value)}`];
}

function versionKey(value: unknown, at: string): string[] {
  return typeof value === "string" && isVersion(value) ? [] : [`${at}: the key names no version such as "v1.0"`];
}

function packageName(value: unknown, at: string): string[] {
  return typeof value === "string" && isPackageName(value)
    ? []
    : [`${at}: expected a package name such as "@example/client", found ${kindOf(value)}`];
}

function semanticVersion(value: unknown, at: string): string[] {
  const valid = typeof value === "string" && /^\d+\.\d+\.\d+(?:[-+][\w.+-]+)?$/.test(value);
  return valid ? [] : [`${at}: expected a version such as "1.2.3", found ${kindOf(value)}`];
}

function httpUrl(value: unknown, at: string): string[] {
  const valid = typeof value === "string" && URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);
  return valid ? [] : [`${at}: expected an http URL, found ${kindOf(value)}`];
}

function pageUrl(value: unknown, at: string): string[] {
  const faults = httpUrl(typeof value === "string" ? value.replaceAll(/\{(?:page|stem)\}/g, "x") : value, at);
  if (faults.length > 0 || (typeof value === "string" && /\{(?:page|stem)\}/.test(value))) return faults;
  return [`${at}: expected \`{page}\` or \`{stem}\` in the URL`];
}

function code(value: unknown, at: string): string[] {
  const codes = Object.keys(CATALOG);
  return typeof value === "string" && codes.includes(value) ? [] : [`${at}: unknown${suggestion(String(value), codes)}`];
}

function way(at: string, key: string): string {
  return at === "" ? key : `${at}.${key}`;
}

function suggestion(word: string, candidates: readonly string[]): string {
  const meant = nearest(word, candidates);
  return meant === undefined ? "" : `; did you mean \`${meant}\`?`;
}

function kindOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "an array";
  return typeof value === "object" ? "an object" : typeof value === "string" ? JSON.stringify(value) : typeof value;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
