import type { Page } from "../parse/page.js";
import { compareOrdinal } from "../text/ordinal.js";
import { namesOnPage } from "./expression.js";
import { cleanName, namespaceOf } from "./qualified-name.js";
import { shownTypes } from "./shown-types.js";

/** The namespace of types whose documentation names none, where nothing else gives evidence of one. */
const FALLBACK_NAMESPACE = "docs";

/** Namespaces of services that are known by their host. */
const NAMESPACE_OF_HOST: ReadonlyMap<string, string> = new Map([["graph.microsoft.com", "microsoft.graph"]]);

/** The namespaces of a version: how they are spelled, and which one counts where a page names none. */
export interface Namespaces {
  readonly fallback: string;
  /** The commonest spelling of a namespace. */
  spell(namespace: string): string;
}

/** Finds out the namespaces of a version: from lines and annotations, else from examples, else from type cells, else from the host. */
export function readNamespaces(pages: readonly Page[]): Namespaces {
  const declared = new Tally();
  for (const page of pages) {
    declared.add(page.namespace?.value);
    for (const type of [...page.types, ...page.enums]) declared.add(annotatedNamespace(type.qualifiedName?.value));
  }
  const fallback = declared.commonest ?? shownNamespace(pages) ?? writtenNamespace(pages) ?? hostNamespace(pages) ?? FALLBACK_NAMESPACE;
  const spellings = declared.spellings;
  return { fallback, spell: (namespace) => spellings.get(namespace.toLowerCase()) ?? namespace };
}

function annotatedNamespace(written: string | undefined): string | undefined {
  const name = written === undefined ? undefined : cleanName(written);
  return name === undefined ? undefined : namespaceOf(name);
}

function shownNamespace(pages: readonly Page[]): string | undefined {
  const tally = new Tally();
  for (const name of pages.flatMap(shownTypes)) tally.add(namespaceOf(name));
  return tally.commonest;
}

function writtenNamespace(pages: readonly Page[]): string | undefined {
  const tally = new Tally();
  for (const page of pages) {
    for (const { name } of namesOnPage(page)) if (!/^edm\./i.test(name)) tally.add(namespaceOf(name));
  }
  return tally.commonest;
}

function hostNamespace(pages: readonly Page[]): string | undefined {
  const tally = new Tally();
  for (const root of pages.flatMap((page) => page.serviceRoots)) tally.add(NAMESPACE_OF_HOST.get(root.split("/")[2] ?? ""));
  return tally.commonest;
}

/** Counts namespaces, whatever their case. */
class Tally {
  readonly #spellings = new Map<string, Map<string, number>>();

  add(namespace: string | undefined): void {
    if (namespace === undefined || namespace === "") return;
    const key = namespace.toLowerCase();
    const spellings = this.#spellings.get(key) ?? new Map<string, number>();
    this.#spellings.set(key, spellings.set(namespace, (spellings.get(namespace) ?? 0) + 1));
  }

  /** The commonest spelling of each, by the namespace in lower case. */
  get spellings(): ReadonlyMap<string, string> {
    const commonest = new Map<string, string>();
    for (const [key, spellings] of this.#spellings) commonest.set(key, mostOf(spellings) ?? key);
    return commonest;
  }

  get commonest(): string | undefined {
    const totals = [...this.#spellings].map(
      ([key, spellings]) => [key, [...spellings.values()].reduce((sum, count) => sum + count, 0)] as const,
    );
    return mostOf(this.#spellings.get(mostOf(totals) ?? "") ?? []);
  }
}

/** The key with the highest count, the first in order of code units among equals. */
export function mostOf(counts: Iterable<readonly [string, number]>): string | undefined {
  return [...counts].sort((first, second) => second[1] - first[1] || compareOrdinal(first[0], second[0]))[0]?.[0];
}
