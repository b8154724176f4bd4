import ts from "typescript";
import type { MemoryProgram } from "../schema/program.ts";
import { isErroneous } from "../schema/types.ts";
import { type Claim, claimAt } from "./claims.ts";
import type { Exhibits } from "./exhibits.ts";

/** What the compiler says of a claim. */
export interface Opinion {
  /** Whether the value may stand as a constant of the type, as a user would write it. */
  readonly isTaken: boolean;
  /** Whether it is of the type, whatever else it holds. */
  readonly fits: boolean;
  /** Whether there is no such type. */
  readonly isLost: boolean;
  readonly message: string;
  /** The innermost property at which it refuses the value; `null` where that is none. */
  readonly property: string | null;
}

type Refused = Pick<Opinion, "message" | "property">;

/** Everything that is claimed of a document. */
export function claimsOf({ exhibits }: Exhibits): Claim[] {
  return exhibits.flatMap(({ claim, given }) => [
    ...(claim === null ? [] : [claim]),
    ...(given ?? []),
  ]);
}

/** What the compiler says of each claim, in the order of `claimsOf`. */
export function opinions(
  { checker, file, diagnostics }: MemoryProgram,
  path: string,
  imports: readonly string[],
): Opinion[] {
  const source = file(path);
  const refused = new Map<number, Refused>();
  for (const { start = 0, messageText } of diagnostics(path)) {
    const { line } = source.getLineAndCharacterOfPosition(start);
    const index = claimAt(line, imports);
    if (refused.has(index)) continue;
    const message = ts.flattenDiagnosticMessageText(messageText, "\n");
    refused.set(index, { message, property: propertyAt(source, start) });
  }
  const types = source.statements
    .filter(ts.isTypeAliasDeclaration)
    .filter(({ name }) => /^[TV]\d+$/.test(name.text));
  const found: Opinion[] = [];
  for (let index = 0; index * 2 < types.length; index++) {
    const [type, value] = types
      .slice(index * 2, index * 2 + 2)
      .map((one) => checker.getTypeAtLocation(one.name));
    if (type === undefined || value === undefined) continue;
    found.push({
      isTaken: !refused.has(index),
      fits: checker.isTypeAssignableTo(value, type),
      isLost: isErroneous(type),
      message: "",
      property: null,
      ...refused.get(index),
    });
  }
  return found;
}

function propertyAt(source: ts.SourceFile, at: number): string | null {
  let name: string | null = null;
  const visit = (node: ts.Node): void => {
    if (at < node.getStart(source) || at >= node.end) return;
    if (ts.isPropertyAssignment(node) && ts.isStringLiteral(node.name))
      name = node.name.text;
    ts.forEachChild(node, visit);
  };
  visit(source);
  return name;
}
