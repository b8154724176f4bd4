import type ts from "typescript";
import type { Change } from "../api-changes/index.ts";
import type { Compiler } from "./compiler.ts";

/** Where something broke, in the project as it compiled with the old client. */
export interface Place {
  readonly ts: Compiler;
  readonly source: ts.SourceFile;
  readonly checker: ts.TypeChecker;
  readonly start: number;
  readonly isClient: (file: string) => boolean;
}

/** So many names of one statement are looked up. */
const maximumNames = 200;

/**
 * Finds the change that most likely broke a place: one of what it names of the client, and the compiler mentions. What is named at the very
 * place counts before what its call names, and that before the statement.
 */
export function changeBehind(
  place: Place,
  message: string,
  changes: readonly Change[],
): Change | null {
  const mentioned = new Set(
    [...message.matchAll(/'([^'\n]{1,200})'/g)].map(([, text = ""]) => text),
  );
  for (const node of surroundings(place)) {
    const used = namesIn(node, place);
    let best: Change | null = null;
    let most = 0;
    for (const change of changes) {
      if (change.verdict !== "major" || change.isSilent) continue;
      const likeness = alike(change, used, mentioned);
      if (likeness > most) [best, most] = [change, likeness];
    }
    if (best !== null) return best;
  }
  return null;
}

/** A name of the client that a statement uses, and what declares it: a type, a class, or the client. */
interface Used {
  readonly name: string;
  readonly owner: string | null;
}

function alike(
  { subject, part, types }: Change,
  used: readonly Used[],
  mentioned: ReadonlySet<string>,
): number {
  const members = subject.split(".");
  const last = members.at(-1) ?? "";
  const own = new Set([subject, ...types]);
  const isUsed = used.some(
    ({ name, owner }) => own.has(name) || (owner !== null && own.has(owner)),
  );
  const isCalled = members.length > 1 && used.some(({ name }) => name === last);
  const isNamed = [...mentioned].some((text) => own.has(text) || text === last);
  if (!isUsed && !isCalled && !isNamed) return 0;
  const member = part.split(/[.[\]]+/).findLast((one) => one !== "");
  const isMember =
    member !== undefined &&
    (mentioned.has(member) || used.some(({ name }) => name === member));
  return (
    1 +
    (isUsed || isCalled ? 1 : 0) +
    (isNamed ? 1 : 0) +
    (isMember ? 3 : part === "" ? 1 : 0)
  );
}

/** What a part of a file names of the client. */
function namesIn(part: ts.Node, { ts, checker, isClient }: Place): Used[] {
  const found: Used[] = [];
  let left = maximumNames;
  const visit = (node: ts.Node): void => {
    if (left <= 0) return;
    if (ts.isIdentifier(node)) {
      left -= 1;
      for (const one of declarations(ts, checker, node))
        if (isClient(one.getSourceFile().fileName))
          found.push({ name: node.text, owner: ownerOf(ts, one) });
    }
    ts.forEachChild(node, visit);
  };
  visit(part);
  return found;
}

function declarations(
  ts: Compiler,
  checker: ts.TypeChecker,
  node: ts.Identifier,
): readonly ts.Declaration[] {
  const symbol = checker.getSymbolAtLocation(node);
  if (symbol === undefined) return [];
  const target =
    (symbol.flags & ts.SymbolFlags.Alias) === 0
      ? symbol
      : checker.getAliasedSymbol(symbol);
  const own = target.declarations ?? [];
  // A member that is written in place stands for the one that it has to be.
  const object = node.parent.parent;
  if (!ts.isObjectLiteralExpression(object)) return own;
  const wanted = checker.getContextualType(object)?.getProperty(node.text);
  return [...own, ...(wanted?.declarations ?? [])];
}

/** The name of the type or class that a declaration stands in. */
function ownerOf(ts: Compiler, declaration: ts.Node): string | null {
  for (
    let node: ts.Node | undefined = declaration.parent;
    node !== undefined;
    node = node.parent
  )
    if (
      ts.isTypeAliasDeclaration(node) ||
      ts.isClassDeclaration(node) ||
      ts.isInterfaceDeclaration(node)
    )
      return node.name?.text ?? null;
  return null;
}

/** What is at a position: the innermost of all, call or declaration, and statement. */
function surroundings({ ts, source, start }: Place): ts.Node[] {
  const found: ts.Node[] = [];
  const visit = (node: ts.Node): void => {
    if (start < node.getStart(source) || start >= node.getEnd()) return;
    found.unshift(node);
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(source, visit);
  const [innermost] = found;
  const call = found.find(
    (one) => ts.isCallExpression(one) || ts.isVariableDeclaration(one),
  );
  const statement = found.find((one) => ts.isStatement(one));
  return [innermost, call, statement].filter((one) => one !== undefined);
}
