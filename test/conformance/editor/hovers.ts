import ts from "typescript";
import { probeFile, some } from "./probe.ts";
import type { Editor } from "./service.ts";

/** What an editor shows of the parts of a client. */
export interface Hovers {
  readonly methods: readonly string[];
  /** Of values of component types. */
  readonly values: readonly string[];
  /** Of the members of component types. */
  readonly members: readonly string[];
  /** Of values of the types of errors. */
  readonly errors: readonly string[];
}

/** How many members of a component type are looked at. */
const membersEach = 3;

/** Hovers over the parts of a client that the probe uses. */
export function hovers(editor: Editor): Hovers {
  const methods = editor.paths
    .filter((path) => path.startsWith("resources/"))
    .flatMap((path) => methodsIn(editor.file(path)));
  const models = valuesIn(editor.file(probeFile), /^model\d+$/);
  return {
    methods: some(methods).map((name) => editor.hover(name)),
    values: models.map((value) => editor.hover(value)),
    members: models.flatMap((value) => membersOf(value, editor)),
    errors: valuesIn(editor.file(probeFile), /^error\d+$/).map((value) =>
      editor.hover(value),
    ),
  };
}

function methodsIn(file: ts.SourceFile): ts.Node[] {
  return file.statements.flatMap((statement) =>
    ts.isClassDeclaration(statement)
      ? statement.members.flatMap((member) =>
          ts.isMethodDeclaration(member) && ts.isIdentifier(member.name)
            ? [member.name]
            : [],
        )
      : [],
  );
}

/** The statements that are nothing but the name of a value. */
function valuesIn(file: ts.SourceFile, name: RegExp): ts.Identifier[] {
  return file.statements.flatMap((statement) =>
    ts.isExpressionStatement(statement) &&
    ts.isIdentifier(statement.expression) &&
    name.test(statement.expression.text)
      ? [statement.expression]
      : [],
  );
}

/** What hovering over the first members of a component type shows, where they are declared. */
function membersOf(value: ts.Identifier, editor: Editor): string[] {
  return editor.checker
    .getPropertiesOfType(editor.checker.getTypeAtLocation(value))
    .flatMap(({ declarations = [] }) =>
      declarations.flatMap((one) =>
        ts.isPropertySignature(one) ? [one.name] : [],
      ),
    )
    .slice(0, membersEach)
    .map((name) => editor.hover(name));
}
