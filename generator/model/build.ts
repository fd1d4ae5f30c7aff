import type { Result } from "../diagnostics/result.js";
import type { Page } from "../parse/page.js";
import { sortedBy } from "../text/ordinal.js";
import { linkBaseTypes } from "./base-type.js";
import { compareValues } from "./compare-values.js";
import { declare } from "./declare.js";
import { declareInferred } from "./declare-inferred.js";
import { buildEnum } from "./enums.js";
import { Findings } from "./findings.js";
import { finishEnums, finishType } from "./finish.js";
import { deepFreeze } from "./freeze.js";
import { inferNavigation } from "./infer-navigation.js";
import { inheritMembers, spellKeys } from "./inherit.js";
import { InlineEnums } from "./inline-enum.js";
import { withoutLongPaths } from "./long-path.js";
import { MemberCases, notePathCases } from "./member-case.js";
import { MemberSpelling } from "./member-spelling.js";
import { MethodLinks } from "./method-links.js";
import { buildOperations } from "./operations.js";
import { ExampleEvidence } from "./example-evidence.js";
import { reportOtherVersion } from "./other-version.js";
import { PageIndex } from "./page-index.js";
import { PathWords } from "./path-name.js";
import { PathTypes } from "./path-type.js";
import { inferRoots } from "./infer-roots.js";
import { learnPaths } from "./learn-paths.js";
import { readRepresentations } from "./representation.js";
import { Resolver } from "./resolve.js";
import { SegmentCases } from "./segment-case.js";
import type { Schema } from "./schema.js";
import { findServiceRoot } from "./service-root.js";
import { TypeDrafts } from "./type-draft.js";
import { buildType } from "./types.js";
import { replaceUnrelated } from "./unrelated-table.js";

/** What the pages do not say of themselves. */
export interface BuildOptions {
  readonly version: string;
}

/**
 * Links what the pages of one version say into a schema.
 *
 * @param unordered - the pages, in any order
 * @returns the same schema for the same pages, deeply frozen; a finding for every name that is unknown and every contradiction
 */
export function buildSchema(unordered: readonly Page[], { version }: BuildOptions): Result<Schema> {
  const findings = new Findings();
  const pages = withoutLongPaths(
    sortedBy(unordered, (page) => page.path),
    findings,
  );
  const index = new PageIndex(pages);
  const spelling = new MemberSpelling(pages);
  const declarations = declare(pages, index, spelling, findings);
  const resolver = new Resolver(declarations, index, findings);
  declareInferred(pages, resolver);

  const tables = declarations.enums.map((declared) => buildEnum(declared, findings));
  const enums = replaceUnrelated(tables, declarations, resolver, findings);
  const inline = new InlineEnums(spelling, enums);
  const declaredTypes = sortedBy(declarations.types, ({ name }) => name);
  const drafts = new TypeDrafts(declaredTypes.map((declared) => buildType(declared, resolver, inline, findings)));
  linkBaseTypes(drafts, resolver, findings);
  inheritMembers(drafts, pages, resolver);
  const cases = new MemberCases();
  readRepresentations({ drafts, resolver, inline, findings, cases });

  const methods = new MethodLinks(pages, index);
  const paths = new PathTypes(drafts, resolver);
  learnPaths(pages, paths, resolver);
  inferRoots(pages, drafts, paths);
  inferNavigation(pages, drafts, paths, resolver, findings);
  const memberNames = new Set(drafts.all.flatMap((draft) => [...draft.properties.keys(), ...draft.navigationProperties.keys()]));
  const segmentCases = new SegmentCases(pages, drafts, paths);
  const shown = new ExampleEvidence(drafts, resolver, cases);
  const serviceRoot = findServiceRoot(pages, version);
  reportOtherVersion(pages, serviceRoot, version, findings);
  const operations = buildOperations(pages, {
    drafts,
    resolver,
    inline,
    findings,
    methods,
    paths,
    shown,
    serviceRoot,
    memberNames,
    segmentCases,
    words: new PathWords(),
  });
  shown.apply(findings);
  paths.forget();
  notePathCases(pages, drafts, paths, cases);
  cases.apply(findings);
  spellKeys(drafts);
  compareValues(declarations, enums, resolver, findings);

  const types = drafts.all.map(finishType);
  const schema: Schema = {
    version,
    ...(serviceRoot !== undefined && { serviceRoot }),
    types,
    enums: finishEnums(enums, inline.all, types, operations, findings),
    operations,
  };
  return [deepFreeze(schema), findings.diagnostics];
}
