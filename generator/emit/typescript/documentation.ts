import type { Operation, Permission } from "../../model/schema.js";
import { comment, type Comment } from "./comment.js";
import type { VersionContext } from "./context.js";

/** What the documentation says about something. */
export interface DocumentedFact {
  readonly description?: string;
  /** How it is said to be deprecated. */
  readonly deprecated?: string | true;
}

/** Accounts as readers know them. */
const ACCOUNTS: Readonly<Record<Permission["account"], string>> = {
  delegatedWork: "delegated, work or school",
  delegatedPersonal: "delegated, personal",
  application: "application",
  any: "any account",
};

/** The comment of a declaration. */
export function documentation(
  fact: DocumentedFact,
  context: VersionContext,
  page?: string,
  remarks: readonly string[] = [],
): Comment | undefined {
  const { descriptions, pageUrl } = context.prose;
  const text = descriptions ? fact.description : undefined;
  const deprecated = fact.deprecated === undefined ? undefined : deprecation(fact, descriptions);
  return comment({ text, remarks, deprecated, see: page === undefined ? undefined : pageUrl?.(context.schema.version, page) });
}

/** The comment of a function: what it does, what it requests, what it may be called with. */
export function operationDocumentation(operation: Operation, context: VersionContext): Comment | undefined {
  const { title, description, deprecated, method, paths, permissions, origin } = operation;
  const lines = paths.map(({ template }) => `\`${method} ${template.replace(/`/g, "'")}\``);
  const requests = lines.length > 1 ? lines.map((line) => `- ${line}`) : lines;
  const prose = context.prose.descriptions ? `${description ?? title}\n\n` : "";
  const text = prose + requests.join("\n");
  const remarks = permissions.length === 0 ? [] : [`Permissions, least privileged first: ${permissions.map(permissionText).join("; ")}.`];
  return comment({
    text,
    remarks,
    deprecated:
      deprecated === undefined
        ? undefined
        : deprecation({ deprecated, ...(description !== undefined && { description }) }, context.prose.descriptions),
    see: context.prose.pageUrl?.(context.schema.version, origin.page),
  });
}

/** The tag's text, unless the description has it already. */
function deprecation({ description, deprecated }: DocumentedFact, descriptions: boolean): string | true {
  return descriptions && typeof deprecated === "string" && deprecated !== description ? deprecated : true;
}

function permissionText({ account, alternatives, scenario }: Permission): string {
  return `${ACCOUNTS[account]}${scenario === undefined ? "" : `, ${scenario}`}: ${grantText(alternatives)}`;
}

/** A comma alone would not tell alternatives from scopes that are needed together. */
function grantText(alternatives: Permission["alternatives"]): string {
  if (alternatives.length === 0) return "not supported";
  const separator = alternatives.some((scopes) => scopes.length > 1) ? ", or " : ", ";
  return alternatives.map((scopes) => scopes.join(" and ") || "none needed").join(separator);
}
