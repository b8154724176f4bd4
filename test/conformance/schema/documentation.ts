import ts from "typescript";
import { type Comments, commentsOf, says, wordsOf } from "./comments.ts";
import { elementsOf, isObjectType } from "./types.ts";

/** Two types that are to be the same. */
type Pair = readonly [ours: ts.Type, theirs: ts.Type];

/** How many levels down documentation tells types apart that are the same otherwise. */
const levels = 4;

/** Tells what openapi-typescript documents and Pathwright does not. */
export class Documentation {
  readonly #checker: ts.TypeChecker;
  readonly #comments = new WeakMap<ts.Node, Comments>();

  constructor(checker: ts.TypeChecker) {
    this.#checker = checker;
  }

  /** What is said of their member and neither of ours nor of the declarations that ours refers to, nor of its `method`. */
  missing(
    ours: ts.Symbol,
    theirs: ts.Symbol,
    method?: ts.Declaration,
  ): string[] {
    const said = (theirs.declarations ?? []).flatMap(
      (one) => this.#commentsOf(one).tags,
    );
    if (said.length === 0) return [];
    const declarations = new Set<ts.Declaration>();
    this.#collect(ours, declarations);
    if (method !== undefined) declarations.add(method);
    const own = [...declarations].map((one) => this.#commentsOf(one));
    return said
      .filter((tag) => !own.some((comments) => says(comments, tag)))
      .map(({ name, text }) => {
        const shown = wordsOf(text) || text;
        return `says nothing of @${name} ${shown.slice(0, 100)}`;
      });
  }

  /** How much is said of the members of one type, a few levels down, and not of the other's. */
  missingBelow(ours: ts.Type, theirs: ts.Type): number {
    let count = 0;
    const met = new Set<ts.Type>();
    let pairs: Pair[] = [[ours, theirs]];
    for (let level = 0; level < levels; level++)
      pairs = pairs.flatMap(([own, other]) => {
        if (own === other || met.has(other)) return [];
        met.add(other);
        const members = this.#members(own, other);
        for (const pair of members) count += this.missing(...pair).length;
        const types = members.map(([one, its]): Pair => [
          this.#typeOf(one),
          this.#typeOf(its),
        ]);
        return [...types, ...this.#values(own, other)];
      });
    return count;
  }

  /** What is wrong with the order of members that both types declare; `null` where nothing is. */
  wrongOrder(ours: ts.Type, theirs: ts.Type): string | null {
    const [own, other] = [declaredNames(ours), declaredNames(theirs)].map(
      (names, index, both) =>
        names.filter((name) => both[1 - index]?.includes(name)),
    );
    return own?.join() === other?.join()
      ? null
      : `has its members in another order: ${own?.join(", ").slice(0, 200)}`;
  }

  /** The members that both types have; none of lists and primitives, which have those of the platform. */
  #members(ours: ts.Type, theirs: ts.Type): [ts.Symbol, ts.Symbol][] {
    const isObject =
      isObjectType(theirs, this.#checker) &&
      elementsOf(theirs, this.#checker) === null;
    if (!isObject) return [];
    return this.#checker.getPropertiesOfType(theirs).flatMap((other) => {
      const own = this.#checker.getPropertyOfType(ours, other.name);
      return own === undefined ? [] : [[own, other]];
    });
  }

  /** What both types hold without a name: elements, and the values of index signatures. */
  #values(ours: ts.Type, theirs: ts.Type): Pair[] {
    const [own, other] = [ours, theirs].map((type) => [
      ...(elementsOf(type, this.#checker)?.types ?? []),
      ...this.#checker.getIndexInfosOfType(type).map((info) => info.type),
    ]);
    return (own ?? []).flatMap((one, index) => {
      const its = other?.[index];
      return its === undefined ? [] : [[one, its]];
    });
  }

  #typeOf(symbol: ts.Symbol): ts.Type {
    return this.#checker.getNonNullableType(
      this.#checker.getTypeOfSymbol(symbol),
    );
  }

  #commentsOf(declaration: ts.Declaration): Comments {
    const known = this.#comments.get(declaration) ?? commentsOf(declaration);
    this.#comments.set(declaration, known);
    return known;
  }

  /** Adds the declarations of a symbol, and of all that their types refer to by name. */
  #collect(symbol: ts.Symbol, found: Set<ts.Declaration>): void {
    const resolved =
      (symbol.flags & ts.SymbolFlags.Alias) !== 0
        ? this.#checker.getAliasedSymbol(symbol)
        : symbol;
    for (const declaration of resolved.declarations ?? []) {
      if (found.has(declaration)) continue;
      found.add(declaration);
      if (
        ts.isPropertySignature(declaration) ||
        ts.isTypeAliasDeclaration(declaration)
      )
        for (const referred of this.#referred(declaration.type))
          this.#collect(referred, found);
    }
  }

  #referred(node: ts.TypeNode | undefined): ts.Symbol[] {
    if (node === undefined) return [];
    if (ts.isUnionTypeNode(node) || ts.isIntersectionTypeNode(node))
      return node.types.flatMap((type) => this.#referred(type));
    if (ts.isParenthesizedTypeNode(node)) return this.#referred(node.type);
    if (ts.isArrayTypeNode(node)) return this.#referred(node.elementType);
    if (ts.isTypeReferenceNode(node)) {
      const symbol = this.#checker.getSymbolAtLocation(node.typeName);
      const given = (node.typeArguments ?? []).flatMap((type) =>
        this.#referred(type),
      );
      return symbol === undefined ? given : [symbol, ...given];
    }
    if (!ts.isIndexedAccessTypeNode(node)) return [];
    const index = this.#checker.getTypeFromTypeNode(node.indexType);
    if (!index.isStringLiteral() && !index.isNumberLiteral()) return [];
    const object = this.#checker.getTypeFromTypeNode(node.objectType);
    const member = this.#checker.getPropertyOfType(object, String(index.value));
    return member === undefined ? [] : [member];
  }
}

/** The members of a type in the order in which they are declared; none where they are declared in several places. */
function declaredNames(type: ts.Type): string[] {
  const members = type.getProperties().flatMap(({ name, declarations }) => {
    const [declaration] = declarations ?? [];
    return declaration === undefined ? [] : [{ name, declaration }];
  });
  const parents = new Set(members.map(({ declaration }) => declaration.parent));
  if (parents.size !== 1) return [];
  return members
    .sort((one, other) => one.declaration.pos - other.declaration.pos)
    .map(({ name }) => name);
}
