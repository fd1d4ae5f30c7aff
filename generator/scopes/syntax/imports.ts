import ts from "typescript";
import { append } from "../../text/append.js";

/** A name of a file that stands for a module or for one of its exports. */
export interface Binding {
  readonly declaration: ts.Node;
  readonly local: string;
  readonly module: string;
  /** The export; absent where it is the module. */
  readonly name?: string;
}

/** What a file says about other modules, and the names that may speak of it. */
export interface Imports {
  readonly bindings: readonly Binding[];
  /** `export … from`: an export, or where it is absent all of them. */
  readonly exports: readonly { readonly module: string; readonly name: string | undefined; readonly node: ts.Node }[];
  /** `import("…")` and `require("…")` */
  readonly calls: readonly { readonly module: string; readonly expression: ts.Expression }[];
  /** Calls whose module is no literal. */
  readonly computed: readonly ts.Node[];
  /** Identifiers that stand for values, by their text. */
  readonly identifiers: ReadonlyMap<string, readonly ts.Identifier[]>;
}

/** Gathers them in one walk. */
export function collectImports(file: ts.SourceFile): Imports {
  const collector = new ImportCollector();
  const nodes: ts.Node[] = [file];
  for (let node = nodes.pop(); node !== undefined; node = nodes.pop()) {
    if (collector.visit(node)) ts.forEachChild(node, (child) => void nodes.push(child));
  }
  return collector;
}

class ImportCollector implements Imports {
  readonly bindings: Binding[] = [];
  readonly exports: { module: string; name: string | undefined; node: ts.Node }[] = [];
  readonly calls: { module: string; expression: ts.Expression }[] = [];
  readonly computed: ts.Node[] = [];
  readonly identifiers = new Map<string, ts.Identifier[]>();

  /** @returns whether what stands inside counts */
  visit(node: ts.Node): boolean {
    if (isType(node)) return false;
    if (ts.isImportDeclaration(node)) {
      this.#visitImport(node);
      return false;
    }
    if (ts.isImportEqualsDeclaration(node)) return this.#visitImportEquals(node);
    if (ts.isExportDeclaration(node)) return this.#visitExport(node);
    if (ts.isCallExpression(node)) this.#visitCall(node);
    else if (ts.isIdentifier(node)) {
      append(this.identifiers, node.text, node);
    }
    return true;
  }

  #visitImport({ importClause, moduleSpecifier }: ts.ImportDeclaration): void {
    if (importClause === undefined || importClause.phaseModifier === ts.SyntaxKind.TypeKeyword || !ts.isStringLiteral(moduleSpecifier))
      return;
    const module = moduleSpecifier.text;
    const { name, namedBindings } = importClause;
    if (name !== undefined) this.#bind(importClause, name, module, DEFAULT);
    if (namedBindings === undefined) return;
    if (ts.isNamespaceImport(namedBindings)) this.#bind(namedBindings, namedBindings.name, module);
    else {
      for (const specifier of namedBindings.elements) {
        if (!specifier.isTypeOnly) this.#bind(specifier, specifier.name, module, (specifier.propertyName ?? specifier.name).text);
      }
    }
  }

  /** `import users = require("…")`; an alias of a name is read as the name. */
  #visitImportEquals(node: ts.ImportEqualsDeclaration): boolean {
    const { moduleReference, isTypeOnly, name } = node;
    if (isTypeOnly) return false;
    if (!ts.isExternalModuleReference(moduleReference)) return true;
    if (ts.isStringLiteralLike(moduleReference.expression)) this.#bind(node, name, moduleReference.expression.text);
    return false;
  }

  #visitExport({ exportClause, isTypeOnly, moduleSpecifier }: ts.ExportDeclaration): boolean {
    if (isTypeOnly) return false;
    if (moduleSpecifier === undefined) return true;
    if (!ts.isStringLiteral(moduleSpecifier)) return false;
    const module = moduleSpecifier.text;
    if (exportClause === undefined || ts.isNamespaceExport(exportClause)) {
      this.exports.push({ module, name: undefined, node: exportClause ?? moduleSpecifier });
    } else {
      for (const specifier of exportClause.elements) {
        const name = (specifier.propertyName ?? specifier.name).text;
        if (!specifier.isTypeOnly) this.exports.push({ module, name: name === DEFAULT ? undefined : name, node: specifier });
      }
    }
    return false;
  }

  #visitCall(node: ts.CallExpression): void {
    const { expression, arguments: values } = node;
    const isImport = expression.kind === ts.SyntaxKind.ImportKeyword;
    if (!isImport && !(ts.isIdentifier(expression) && expression.text === "require")) return;
    const [module] = values;
    if (module !== undefined && ts.isStringLiteralLike(module)) this.calls.push({ module: module.text, expression: node });
    else this.computed.push(node);
  }

  /** Modules of functions have no default export; what tools put there is the module. */
  #bind(declaration: ts.Node, local: ts.Identifier, module: string, name?: string): void {
    this.bindings.push({ declaration, local: local.text, module, ...(name !== undefined && name !== DEFAULT && { name }) });
  }
}

const DEFAULT = "default";

/** What is only there for types. */
function isType(node: ts.Node): boolean {
  if (ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node)) return true;
  if (ts.isHeritageClause(node)) return node.token === ts.SyntaxKind.ImplementsKeyword;
  if (ts.isExportSpecifier(node)) return node.isTypeOnly;
  // `getUser<…>` without a call is a value.
  return ts.isTypeNode(node) && !ts.isExpressionWithTypeArguments(node);
}
