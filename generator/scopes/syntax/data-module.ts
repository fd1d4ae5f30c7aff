import ts from "typescript";
import { parseSource } from "./source.js";

/** What a module of plain data says. */
export interface DataModule {
  /** The values of its exported constants. */
  readonly values: ReadonlyMap<string, unknown>;
  /** Modules that it exports as a whole, as it names them. */
  readonly modules: readonly string[];
}

/** Reads a module of constants without running it; what is no literal has no value. */
export function readDataModule(path: string, text: string): DataModule {
  const values = new Map<string, unknown>();
  const modules: string[] = [];
  for (const statement of parseSource(path, text).file.statements) {
    if (ts.isVariableStatement(statement)) {
      for (const { name, initializer } of statement.declarationList.declarations) {
        if (ts.isIdentifier(name)) values.set(name.text, initializer && valueOf(initializer));
      }
    } else if (ts.isExportDeclaration(statement) && statement.exportClause === undefined) {
      if (statement.moduleSpecifier !== undefined && ts.isStringLiteral(statement.moduleSpecifier))
        modules.push(statement.moduleSpecifier.text);
    }
  }
  return { values, modules };
}

function valueOf(node: ts.Expression): unknown {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isArrayLiteralExpression(node)) return node.elements.map(valueOf);
  if (!ts.isObjectLiteralExpression(node)) return undefined;
  const members = node.properties.flatMap((property) => {
    const name = ts.isPropertyAssignment(property) ? nameOf(property.name) : undefined;
    return ts.isPropertyAssignment(property) && name !== undefined ? [[name, valueOf(property.initializer)] as const] : [];
  });
  return Object.fromEntries(members);
}

function nameOf(name: ts.PropertyName): string | undefined {
  if (ts.isIdentifier(name) || ts.isStringLiteral(name)) return name.text;
  return ts.isComputedPropertyName(name) && ts.isStringLiteral(name.expression) ? name.expression.text : undefined;
}
