import ts from "typescript";
import type { CorrectedTypes } from "./corrected-types.ts";
import { decided } from "./decided.ts";

/** Returns openapi-typescript's types without the `?` of members that are declared once more without it. */
export function withoutDoubts(text: string): CorrectedTypes {
  const file = ts.createSourceFile("theirs.ts", text, ts.ScriptTarget.ES2022);
  const doubted: ts.PropertySignature[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isTypeLiteralNode(node)) doubted.push(...doubtedIn(node, file));
    ts.forEachChild(node, visit);
  };
  visit(file);
  const marks = doubted
    .flatMap(({ questionToken }) => questionToken ?? [])
    .sort((one, other) => one.pos - other.pos);
  const starts = [0, ...marks.map((mark) => mark.end)];
  return {
    text: starts
      .map((start, index) => text.slice(start, marks[index]?.getStart(file)))
      .join(""),
    decided: doubted.map(({ name }) =>
      decided(name.getText(file), "member declared twice"),
    ),
  };
}

/** The optional members that are also declared as required. */
function doubtedIn(
  { members }: ts.TypeLiteralNode,
  file: ts.SourceFile,
): ts.PropertySignature[] {
  const properties = members.filter(ts.isPropertySignature);
  const [optional, required] = [true, false].map((isOptional) =>
    properties.filter(
      ({ questionToken }) => (questionToken !== undefined) === isOptional,
    ),
  );
  const names = new Set(required?.map(({ name }) => name.getText(file)));
  return (optional ?? []).filter(({ name }) => names.has(name.getText(file)));
}
