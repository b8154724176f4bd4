import ts from "typescript";

/** The tags by which both tell what the document says. */
const tags = ["description", "deprecated", "default", "example", "constant"];

/** What a declaration's comments say. */
interface Comments {
  /** All words, in order. */
  readonly words: string;
  readonly tags: readonly Tag[];
}

interface Tag {
  readonly name: string;
  readonly words: string;
}

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
    const said = (theirs.declarations ?? [])
      .flatMap((one) => this.#commentsOf(one).tags)
      .filter(({ name }) => tags.includes(name));
    if (said.length === 0) return [];
    const declarations = new Set<ts.Declaration>();
    this.#collect(ours, declarations);
    if (method !== undefined) declarations.add(method);
    const own = [...declarations].map((one) => this.#commentsOf(one));
    return said
      .filter(
        ({ name, words }) =>
          !own.some((comments) => says(comments, name, words)),
      )
      .map(
        ({ name, words }) => `says nothing of @${name} ${words.slice(0, 100)}`,
      );
  }

  /** How much is said of the members of one type and not of the other's. */
  missingBelow(ours: ts.Type, theirs: ts.Type): number {
    return this.#checker.getPropertiesOfType(theirs).reduce((sum, other) => {
      const own = this.#checker.getPropertyOfType(ours, other.name);
      return own === undefined ? sum : sum + this.missing(own, other).length;
    }, 0);
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

  #commentsOf(declaration: ts.Declaration): Comments {
    const known = this.#comments.get(declaration);
    if (known !== undefined) return known;
    const node = ts.isVariableDeclaration(declaration)
      ? declaration.parent.parent
      : declaration;
    const comments = {
      words: wordsOf(
        ts
          .getJSDocCommentsAndTags(node)
          .map((one) => one.getText())
          .join("\n"),
      ),
      tags: tagsOf(declaration),
    };
    this.#comments.set(declaration, comments);
    return comments;
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

/**
 * The tags of a declaration. Others than those that openapi-typescript has stand where a text of the document's has an `@`, which
 * Pathwright escapes: they go on with what is said before.
 */
function tagsOf(declaration: ts.Declaration): Tag[] {
  const found: { name: string; words: string }[] = [];
  for (const tag of ts.getJSDocTags(declaration)) {
    const name = tag.tagName.text;
    const last = found.at(-1);
    if (tags.includes(name) || name === "enum")
      found.push({
        name,
        words: wordsOf(ts.getTextOfJSDocComment(tag.comment) ?? ""),
      });
    else if (last !== undefined)
      last.words = wordsOf(`${last.words} ${tag.getText()}`);
  }
  return found;
}

function says(comments: Comments, name: string, words: string): boolean {
  // A description needs no tag; what else is said has its own.
  if (name === "description")
    return ` ${comments.words} `.includes(` ${words} `);
  return comments.tags.some(
    (tag) => tag.name === name && ` ${tag.words} `.includes(` ${words} `),
  );
}

/** The words of a text: what is between them, printers escape and break in their own ways. */
function wordsOf(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]+/gu, " ").trim();
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
