import ts from "typescript";

/** How many of what a client has are looked at, evenly drawn. */
const wanted = 100;

/** The file that uses a client as its user does. */
export const probeFile = "probe.ts";

/** Writes the file that uses a client: values of its component types and errors, and calls by path. */
export function probe(files: ReadonlyMap<string, string>): string {
  const errors = [...files].flatMap(([path, text]) =>
    path.startsWith("resources/")
      ? typesIn(text, /^export type (\w+Error)\b/gm).map((name) => ({
          path,
          name,
        }))
      : [],
  );
  const values = [
    ...some(
      typesIn(
        files.get("models.ts") ?? "",
        /^export (?:type|interface) (\w+)(?= =| \{|$)/gm,
      ),
    ).map((name, index) => declared("model", "models.ts", name, index)),
    ...some(errors).map(({ path, name }, index) =>
      declared("error", path, name, index),
    ),
  ];
  const calls = some(operationsIn(files.get("schema.ts") ?? "")).map(
    ({ method, path }, index) => `
const call${index} = await client.${method}(${path}, {
  params: { query: {}, path: {}, header: {} },
  body: {},
});
call${index}.data;
`,
  );
  return `import { createClient } from "./index.js";
const client = createClient();
${values.join("")}${calls.join("")}`;
}

function declared(
  kind: "model" | "error",
  path: string,
  name: string,
  index: number,
): string {
  const module = path.replace(/\.ts$/, ".js");
  return `declare const ${kind}${index}: import("./${module}").${name};\n${kind}${index};\n`;
}

function typesIn(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, name = ""]) => name);
}

/** The operations that the schema types declare, by method and by the literal of their path. */
function operationsIn(text: string): { method: string; path: string }[] {
  const source = ts.createSourceFile("schema.ts", text, ts.ScriptTarget.Latest);
  const paths = source.statements.find(
    (one) => ts.isInterfaceDeclaration(one) && one.name.text === "paths",
  );
  if (paths === undefined || !ts.isInterfaceDeclaration(paths)) return [];
  return paths.members.flatMap((item) => {
    if (
      !ts.isPropertySignature(item) ||
      !item.type ||
      !ts.isTypeLiteralNode(item.type)
    )
      return [];
    const path = item.name.getText(source);
    return item.type.members.flatMap((member) => {
      const method = member.name?.getText(source) ?? "";
      const isOperation =
        /^(?:get|put|post|delete|patch)$/.test(method) &&
        member.questionToken === undefined;
      return isOperation ? [{ method: method.toUpperCase(), path }] : [];
    });
  });
}

/** At most as many as are wanted, evenly drawn. */
export function some<T>(all: readonly T[]): T[] {
  const every = Math.max(1, Math.ceil(all.length / wanted));
  return all.filter((_, index) => index % every === 0);
}
