import type { ConstStatement, ExportStatement, ImportStatement, Statement } from "./declaration.js";
import { stringLiteral } from "./literal.js";

/** A statement that only the formatter has to know: its parts are code already. */
export type DataStatement = ImportStatement | ExportStatement | ConstStatement;

/** Whether statements declare constants alone. */
export function isData(statements: readonly Statement[]): statements is readonly DataStatement[] {
  return statements.every(({ kind }) => kind === "import" || kind === "export" || kind === "const");
}

/** Writes a module of constants. Most modules are such, and large: nothing has to be known of the language to write them. */
export function dataText(statements: readonly DataStatement[]): string {
  // A file without exports would not be a module.
  const texts = statements.length > 0 ? statements.map(statementText) : ["export {};"];
  return `${texts.join("\n")}\n`;
}

function statementText(statement: DataStatement): string {
  switch (statement.kind) {
    case "import": {
      const names = statement.names.map(({ name, alias }) => (alias === undefined ? name : `${name} as ${alias}`));
      return `import ${typeOnly(statement)}{ ${names.join(", ")} } from ${stringLiteral(statement.module)};`;
    }
    case "export": {
      const names = statement.names === undefined ? "*" : `{ ${statement.names.join(", ")} }`;
      return `export ${typeOnly(statement)}${names} from ${stringLiteral(statement.module)};`;
    }
    case "const": {
      const { name, comment, type, initializer } = statement;
      const before = comment === undefined ? "\n" : `\n${comment}\n`;
      return `${before}export const ${name}${type === undefined ? "" : `: ${type}`} = ${initializer};`;
    }
  }
}

function typeOnly({ typeOnly: isTypeOnly }: ImportStatement | ExportStatement): string {
  return isTypeOnly ? "type " : "";
}
