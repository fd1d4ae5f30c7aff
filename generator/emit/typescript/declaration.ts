import type { Comment } from "./comment.js";

/** A statement of a module, as plain data. Types and initializers are code; names of members are data and are escaped when written. */
export type Statement = ImportStatement | ExportStatement | InterfaceStatement | TypeAliasStatement | ConstStatement | FunctionStatement;

/** `import type { User as UserType } from "./types/a-z.js"` */
export interface ImportStatement {
  readonly kind: "import";
  readonly typeOnly: boolean;
  readonly module: string;
  readonly names: readonly { readonly name: string; readonly alias?: string }[];
}

/** `export * from "./users/a-m.js"`, or `export { userSchema } from "./types/n-z.js"` */
export interface ExportStatement {
  readonly kind: "export";
  readonly typeOnly: boolean;
  readonly module: string;
  /** By default everything that the module exports. */
  readonly names?: readonly string[];
}

/** `export interface User extends DirectoryObject { … }` */
export interface InterfaceStatement {
  readonly kind: "interface";
  readonly name: string;
  readonly typeParameters?: readonly TypeParameter[];
  readonly comment: Comment | undefined;
  readonly extends: readonly string[];
  readonly indexSignatures: readonly IndexSignature[];
  readonly members: readonly MemberDeclaration[];
}

/** `[name: string]: unknown` */
export interface IndexSignature {
  readonly name: string;
  readonly keyType: string;
  readonly type: string;
}

/** A property of an interface or of an object type. */
export interface MemberDeclaration {
  /** As the wire has it. */
  readonly name: string;
  /** The symbol that is the key in place of the name: code. */
  readonly symbol?: string;
  readonly type: string;
  readonly optional: boolean;
  readonly readonly: boolean;
  readonly comment: Comment | undefined;
}

/** `export type Importance = "low" | Unlisted;` */
export interface TypeAliasStatement {
  readonly kind: "alias";
  readonly name: string;
  readonly comment: Comment | undefined;
  readonly type: string;
}

/** `export const $getUser: Operation = { … };` */
export interface ConstStatement {
  readonly kind: "const";
  readonly name: string;
  readonly comment: Comment | undefined;
  readonly type?: string;
  readonly initializer: string;
}

/** `export function getUser(…): Promise<User> { … }` */
export interface FunctionStatement {
  readonly kind: "function";
  readonly name: string;
  readonly typeParameters?: readonly TypeParameter[];
  readonly comment: Comment | undefined;
  readonly parameters: readonly ParameterDeclaration[];
  readonly returnType: string;
  /** The one statement of the body. */
  readonly body: string;
}

/** `const S extends Select<User> = undefined` */
export interface TypeParameter {
  readonly name: string;
  readonly constraint: string;
  readonly default: string;
  /** Whether literals are inferred as they stand. */
  readonly isConst?: boolean;
}

/** A parameter of a function. */
export interface ParameterDeclaration {
  readonly name: string;
  readonly type: string;
  readonly optional?: boolean;
  readonly initializer?: string;
}

/** A module of the package. */
export interface ModuleDeclaration {
  /** Below the output folder: `src/v1.0/users.ts`. */
  readonly path: string;
  /** Pages that the declarations come from. */
  readonly sources: readonly string[];
  readonly statements: readonly Statement[];
}
