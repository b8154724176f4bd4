import ts from "typescript";
import { memberPlace } from "./finding.ts";

/** The methods of a client's resources by the place that their operation has in the schema types: `paths["/books"].get`. */
export type Methods = ReadonlyMap<string, ts.Declaration>;

/** Finds the methods in the files of the resources: each names the constant that holds the facts of its operation. */
export function methodsOf(files: readonly ts.SourceFile[]): Methods {
  const methods = new Map<string, ts.Declaration>();
  for (const file of files) {
    const places = placesIn(file);
    for (const method of file.statements
      .filter(ts.isClassDeclaration)
      .flatMap(({ members }) => members.filter(ts.isMethodDeclaration))) {
      const place = method.body && placeOf(method.body, places);
      if (place !== undefined) methods.set(place, method);
    }
  }
  return methods;
}

/** The places of the operations of a file, by the constants that hold their facts. */
function placesIn({ statements }: ts.SourceFile): Map<string, string> {
  const places = new Map<string, string>();
  for (const { declarationList } of statements.filter(ts.isVariableStatement))
    for (const { name, initializer } of declarationList.declarations) {
      if (!initializer || !ts.isObjectLiteralExpression(initializer)) continue;
      const facts = new Map<string, string>();
      for (const property of initializer.properties)
        if (
          ts.isPropertyAssignment(property) &&
          ts.isStringLiteral(property.initializer)
        )
          facts.set(property.name.getText(), property.initializer.text);
      const path = facts.get("key") ?? facts.get("path");
      const method = facts.get("method")?.toLowerCase();
      if (path !== undefined && method !== undefined)
        places.set(
          name.getText(),
          memberPlace(memberPlace("paths", path), method),
        );
    }
  return places;
}

function placeOf(
  node: ts.Node,
  places: ReadonlyMap<string, string>,
): string | undefined {
  if (ts.isIdentifier(node)) return places.get(node.text);
  return ts.forEachChild(node, (child) => placeOf(child, places));
}
