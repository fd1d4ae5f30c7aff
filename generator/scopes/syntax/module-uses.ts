import ts from "typescript";
import type { Span } from "../../text/span.js";
import { collectImports, type Binding, type Imports } from "./imports.js";
import type { Source } from "./source.js";

/** A place where a program uses what a module exports, as a value. */
export interface ModuleUse {
  /** The module as the file names it. */
  readonly module: string;
  /** The export; absent where it may be any of them. */
  readonly name?: string;
  readonly span: Span;
}

/** What a file uses of other modules. */
export interface ModuleUses {
  /** In the order of the text. */
  readonly uses: readonly ModuleUse[];
  /** Imports that do not say of what. */
  readonly computed: readonly Span[];
}

/**
 * Finds the uses of imported names. An import that is never used is none, nor is a type.
 *
 * Names are followed through `import`, `export … from`, `import()`, `require()` and what is destructured from them; a module that goes
 * anywhere else as a whole is a use of all that it exports.
 *
 * @param isOurs - which modules are looked at, as the file names them
 */
export function findModuleUses(source: Source, isOurs: (module: string) => boolean): ModuleUses {
  const imports = collectImports(source.file);
  const reader = new UseReader(source, imports);
  reader.read(isOurs);
  return {
    uses: reader.uses.sort((first, second) => first.span.start - second.span.start),
    computed: imports.computed.map((node) => spanOf(node, source.file)).sort((first, second) => first.start - second.start),
  };
}

class UseReader {
  readonly uses: ModuleUse[] = [];
  readonly #source: Source;
  readonly #imports: Imports;
  readonly #pending: Binding[] = [];

  constructor(source: Source, imports: Imports) {
    this.#source = source;
    this.#imports = imports;
  }

  read(isOurs: (module: string) => boolean): void {
    const { bindings, exports, calls } = this.#imports;
    for (const { module, name, node } of exports) if (isOurs(module)) this.#use(module, name, node);
    for (const { module, expression } of calls) if (isOurs(module)) this.#follow(expression, module);
    this.#pending.push(...bindings.filter(({ module }) => isOurs(module)));
    for (let binding = this.#pending.pop(); binding !== undefined; binding = this.#pending.pop()) this.#readBinding(binding);
  }

  #readBinding({ declaration, local, module, name }: Binding): void {
    if (isExported(declaration)) this.#use(module, name, declaration);
    for (const identifier of this.#imports.identifiers.get(local) ?? []) {
      if (!this.#means(identifier, declaration)) continue;
      if (name === undefined) this.#follow(identifier, module);
      else this.#use(module, name, identifier);
    }
  }

  /** Whether an identifier stands for what a declaration declares, and is not the declaration's own. */
  #means(identifier: ts.Identifier, declaration: ts.Node): boolean {
    const { parent } = identifier;
    if (parent === declaration) return false;
    const checker = this.#source.checker();
    const symbol = ts.isShorthandPropertyAssignment(parent)
      ? checker.getShorthandAssignmentValueSymbol(parent)
      : ts.isExportSpecifier(parent)
        ? checker.getExportSpecifierLocalTargetSymbol(parent)
        : checker.getSymbolAtLocation(identifier);
    return symbol?.declarations?.includes(declaration as ts.Declaration) === true;
  }

  /** An expression whose value is a module, or the promise of one: what is taken from it is used. */
  #follow(expression: ts.Expression, module: string): void {
    const value = outermost(expression);
    const { parent } = value;
    if (ts.isExpressionStatement(parent) || ts.isVoidExpression(parent)) return;
    if (ts.isPropertyAccessExpression(parent) && parent.expression === value) {
      if (parent.name.text === "then" && ts.isCallExpression(parent.parent)) this.#followPromise(parent.parent, module, value);
      else this.#use(module, parent.name.text, parent.name);
    } else if (ts.isElementAccessExpression(parent) && parent.expression === value && ts.isStringLiteralLike(parent.argumentExpression)) {
      this.#use(module, parent.argumentExpression.text, parent.argumentExpression);
    } else if (ts.isQualifiedName(parent) && parent.left === value) this.#use(module, parent.right.text, parent.right);
    else if (ts.isVariableDeclaration(parent) && parent.initializer === value) this.#bind(parent.name, parent, module);
    else this.#use(module, undefined, value);
  }

  /** `import("…").then((module) => …)` */
  #followPromise({ arguments: [callback] }: ts.CallExpression, module: string, value: ts.Node): void {
    if (callback === undefined || (!ts.isArrowFunction(callback) && !ts.isFunctionExpression(callback))) {
      this.#use(module, undefined, value);
      return;
    }
    const [parameter] = callback.parameters;
    if (parameter !== undefined) this.#bind(parameter.name, parameter, module);
  }

  /** A name, or a pattern of names, whose value is a module. */
  #bind(name: ts.BindingName, declaration: ts.Node, module: string): void {
    if (ts.isIdentifier(name)) {
      this.#pending.push({ declaration, local: name.text, module });
      return;
    }
    for (const element of name.elements) {
      const key = ts.isBindingElement(element) ? keyOf(element) : undefined;
      if (key === undefined) this.#use(module, undefined, element);
      else if (ts.isBindingElement(element) && ts.isIdentifier(element.name)) {
        this.#pending.push({ declaration: element, local: element.name.text, module, name: key });
      } else this.#use(module, key, element);
    }
  }

  #use(module: string, name: string | undefined, node: ts.Node): void {
    this.uses.push({ module, ...(name !== undefined && { name }), span: spanOf(node, this.#source.file) });
  }
}

/** What a file exports may be used by any other. */
function isExported(declaration: ts.Node): boolean {
  return (ts.getCombinedModifierFlags(declaration as ts.Declaration) & ts.ModifierFlags.Export) !== 0;
}

/** An expression with what stands around it and changes nothing: `(await import("…"))!`. */
function outermost(expression: ts.Expression): ts.Expression {
  const { parent } = expression;
  const isWrapper =
    ts.isParenthesizedExpression(parent) ||
    ts.isAwaitExpression(parent) ||
    ts.isNonNullExpression(parent) ||
    ts.isAsExpression(parent) ||
    ts.isSatisfiesExpression(parent);
  return isWrapper ? outermost(parent) : expression;
}

/** The property that an element of a pattern takes; absent where it takes several, or the text does not say which. */
function keyOf({ name, propertyName, dotDotDotToken }: ts.BindingElement): string | undefined {
  if (dotDotDotToken !== undefined) return undefined;
  const key = propertyName ?? name;
  if (ts.isIdentifier(key) || ts.isStringLiteral(key)) return key.text;
  return ts.isComputedPropertyName(key) && ts.isStringLiteralLike(key.expression) ? key.expression.text : undefined;
}

function spanOf(node: ts.Node, file: ts.SourceFile): Span {
  return { start: node.getStart(file), end: node.getEnd() };
}
