import { Project, StructureKind, VariableDeclarationKind, type StatementStructures } from "ts-morph";
import type { Comment } from "./comment.js";
import type { MemberDeclaration, ParameterDeclaration, Statement, TypeParameter } from "./declaration.js";
import { dataText, isData } from "./data-text.js";
import { propertyKey } from "./literal.js";

/** Prints a module. It is handed to the library whole: adding declarations one by one takes quadratic time. */
export function printModule(statements: readonly Statement[]): string {
  if (isData(statements)) return dataText(statements);
  const project = new Project({ useInMemoryFileSystem: true, skipLoadingLibFiles: true, skipFileDependencyResolution: true });
  return project.createSourceFile("/module.ts", { statements: statements.map(structureOf) }).getFullText();
}

function structureOf(statement: Statement): StatementStructures {
  switch (statement.kind) {
    case "import":
      return {
        kind: StructureKind.ImportDeclaration,
        isTypeOnly: statement.typeOnly,
        moduleSpecifier: statement.module,
        namedImports: statement.names.map(({ name, alias }) => (alias === undefined ? { name } : { name, alias })),
      };
    case "export":
      return {
        kind: StructureKind.ExportDeclaration,
        isTypeOnly: statement.typeOnly,
        moduleSpecifier: statement.module,
        namedExports: [...(statement.names ?? [])],
      };
    case "interface":
      return {
        kind: StructureKind.Interface,
        isExported: true,
        name: statement.name,
        ...typeParameters(statement.typeParameters),
        ...apart(statement.comment),
        extends: [...statement.extends],
        indexSignatures: statement.indexSignatures.map(({ name, keyType, type }) => ({ keyName: name, keyType, returnType: type })),
        properties: statement.members.map(memberStructure),
      };
    case "alias":
      return { kind: StructureKind.TypeAlias, isExported: true, name: statement.name, ...apart(statement.comment), type: statement.type };
    case "const":
      return {
        kind: StructureKind.VariableStatement,
        isExported: true,
        declarationKind: VariableDeclarationKind.Const,
        ...apart(statement.comment),
        declarations: [
          { name: statement.name, initializer: statement.initializer, ...(statement.type !== undefined && { type: statement.type }) },
        ],
      };
    case "function":
      return {
        kind: StructureKind.Function,
        isExported: true,
        name: statement.name,
        ...typeParameters(statement.typeParameters),
        ...apart(statement.comment),
        parameters: statement.parameters.map(parameterStructure),
        returnType: statement.returnType,
        statements: [statement.body],
      };
  }
}

function memberStructure({ name, symbol, type, optional, readonly, comment }: MemberDeclaration) {
  return {
    name: symbol === undefined ? propertyKey(name) : `[${symbol}]`,
    type,
    hasQuestionToken: optional,
    isReadonly: readonly,
    ...trivia(comment),
  };
}

function parameterStructure({ name, type, optional = false, initializer }: ParameterDeclaration) {
  return { name, type, hasQuestionToken: optional, ...(initializer !== undefined && { initializer }) };
}

function typeParameters(parameters: readonly TypeParameter[] = []) {
  return { typeParameters: parameters.map((parameter) => ({ ...parameter })) };
}

function trivia(comment: Comment | undefined): { leadingTrivia?: string } {
  return comment === undefined ? {} : { leadingTrivia: `${comment}\n` };
}

/** A declaration stands apart from what is before it. */
function apart(comment: Comment | undefined): { leadingTrivia: string } {
  return { leadingTrivia: comment === undefined ? "\n" : `\n${comment}\n` };
}
