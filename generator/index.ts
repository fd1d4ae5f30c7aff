export { defineConfig, type Config, type Levels, type NoticeConfig, type PathLevels, type SourceConfig } from "./config/config.js";
export type { Code, Severity } from "./diagnostics/catalog.js";
export type { Diagnostic, Place, RelatedPlace, TextEdit } from "./diagnostics/diagnostic.js";
export type { Span } from "./text/span.js";
