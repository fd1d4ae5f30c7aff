import type { Rule } from "../check.js";
import { checkAnnotationFields } from "./annotation-fields.js";
import { checkAnnotationNames } from "./annotation-names.js";
import { checkDeclarations } from "./declarations.js";
import { checkDeprecatedExamples } from "./deprecated-examples.js";
import { checkFrontMatter } from "./front-matter.js";
import { checkHeadingOrder } from "./heading-order.js";
import { checkHeadingSpelling } from "./heading-spelling.js";
import { checkLeftovers } from "./leftovers.js";
import { checkLinks } from "./links.js";
import { checkMethodsTables } from "./methods-tables.js";
import { checkMissingSections } from "./missing-sections.js";
import { checkOrphans } from "./orphans.js";
import { checkPermissionSpelling } from "./permission-spelling.js";
import { checkPermissions } from "./permissions.js";
import { checkTables } from "./tables.js";

/** Rules about how documents are written and how they hang together. */
export const DOCUMENT_RULES: readonly Rule[] = [
  checkLinks,
  checkAnnotationFields,
  checkAnnotationNames,
  checkHeadingSpelling,
  checkHeadingOrder,
  checkMissingSections,
  checkTables,
  checkDeclarations,
  checkPermissions,
  checkPermissionSpelling,
  checkMethodsTables,
  checkDeprecatedExamples,
  checkOrphans,
  checkFrontMatter,
  checkLeftovers,
];
