import { sortedBy } from "../../text/ordinal.js";
import type { Span } from "../../text/span.js";
import { CATALOG, messagePattern, type Code, type Severity } from "../catalog.js";
import type { Diagnostic, Place, TextEdit } from "../diagnostic.js";
import { summaryData } from "../summary.js";
import { Places, type HiddenDiagnostic, type Report } from "./report.js";

/** What made the report. */
export interface Tool {
  readonly version: string;
  /** Whether every file could be read. */
  readonly complete: boolean;
}

const SCHEMA = "https://json.schemastore.org/sarif-2.1.0-rtm.5.json";
const ROOT = "%SRCROOT%";

/** The name of our fingerprints; another way of making them gets another. */
const FINGERPRINT = "docwright/v1";

const LEVELS: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "note" };

/** Every finding in the Static Analysis Results Interchange Format 2.1.0, hidden ones with what hides them. */
export function reportSarif(report: Report, tool: Tool): string {
  const { diagnostics, hidden = [], notices, summary } = report;
  const all: HiddenOrShown[] = [...diagnostics.map((diagnostic) => ({ diagnostic })), ...hidden];
  const codes = sortedBy(new Set(all.map(({ diagnostic }) => diagnostic.code)), (code) => code);
  const writer = new ResultWriter(new Places(report.textOf), report.textOf, new Map(codes.map((code, index) => [code, index])));
  const run = {
    tool: { driver: { name: "docwright", semanticVersion: tool.version, rules: codes.map(ruleOf) } },
    invocations: [
      {
        executionSuccessful: tool.complete,
        toolExecutionNotifications: notices.map((text) => ({ level: "note", message: { text } })),
      },
    ],
    originalUriBaseIds: { [ROOT]: { description: { text: "The root of the documentation." } } },
    columnKind: "utf16CodeUnits",
    results: all.map((result) =>
      writer.result(
        result,
        hidden.some(({ by }) => by === "baseline"),
      ),
    ),
    ...(summary && { properties: summaryData(summary) }),
  };
  return `${JSON.stringify({ $schema: SCHEMA, version: "2.1.0", runs: [run] }, undefined, 2)}\n`;
}

type HiddenOrShown = Pick<HiddenDiagnostic, "diagnostic"> & Partial<HiddenDiagnostic>;

function ruleOf(code: Code): unknown {
  const { severity, why, help } = CATALOG[code];
  return {
    id: code,
    shortDescription: { text: messagePattern(code) },
    fullDescription: { text: why },
    help: { text: help },
    defaultConfiguration: { level: LEVELS[severity] },
  };
}

/** Writes findings, whose places are all counted in the same texts. */
class ResultWriter {
  readonly #places: Places;
  readonly #textOf: Report["textOf"];
  readonly #ruleIndexes: ReadonlyMap<Code, number>;

  constructor(places: Places, textOf: Report["textOf"], ruleIndexes: ReadonlyMap<Code, number>) {
    this.#places = places;
    this.#textOf = textOf;
    this.#ruleIndexes = ruleIndexes;
  }

  result({ diagnostic, by, reason }: HiddenOrShown, hasBaseline: boolean): unknown {
    const { code, severity, message, related, fix, fingerprint } = diagnostic;
    return {
      ruleId: code,
      ruleIndex: this.#ruleIndexes.get(code),
      level: LEVELS[severity],
      message: { text: message },
      locations: [{ physicalLocation: this.#location(diagnostic) }],
      ...(related.length > 0 && {
        relatedLocations: related.map((place, id) => ({ id, physicalLocation: this.#location(place), message: { text: place.message } })),
      }),
      ...(fingerprint !== undefined && { partialFingerprints: { [FINGERPRINT]: fingerprint } }),
      ...(fix && { fixes: [this.#fix(diagnostic, fix)] }),
      ...(hasBaseline && { baselineState: by === "baseline" ? "unchanged" : "new" }),
      suppressions:
        by === undefined
          ? []
          : [{ kind: by === "comment" ? "inSource" : "external", ...(reason !== undefined && { justification: reason }) }],
    };
  }

  /** A file that was not read has no lines to point at. */
  #location({ path, span }: Place): unknown {
    const region = this.#textOf(path) === undefined ? {} : { region: this.#region(path, span) };
    return { artifactLocation: artifactOf(path), ...region };
  }

  #region(path: string, span: Span): unknown {
    const { start, end } = this.#places.range(path, span);
    return {
      startLine: start.line,
      startColumn: start.column,
      endLine: end.line,
      endColumn: end.column,
      charOffset: start.offset,
      charLength: end.offset - start.offset,
    };
  }

  #fix({ help }: Diagnostic, edits: readonly TextEdit[]): unknown {
    const paths = [...new Set(edits.map(({ path }) => path))];
    return {
      description: { text: help },
      artifactChanges: paths.map((path) => ({
        artifactLocation: artifactOf(path),
        replacements: edits
          .filter((edit) => edit.path === path)
          .map(({ span, text }) => ({ deletedRegion: this.#region(path, span), insertedContent: { text } })),
      })),
    };
  }
}

function artifactOf(path: string): unknown {
  return { uri: path.split("/").map(encodeURIComponent).join("/"), uriBaseId: ROOT };
}
