/** The example calls in the doc comments of a client's files as one module that a compiler can check; `null` for none. */
export function examples(files: ReadonlyMap<string, string>): string | null {
  const methods = [...files].flatMap(([path, text]) =>
    path.startsWith("resources/") ? examplesIn(text).map(inFunction) : [],
  );
  const functions = [...files].flatMap(([path, text]) =>
    path.startsWith("functions/")
      ? examplesIn(text).map((one) => withImport(one, path, text))
      : [],
  );
  const found = [...methods, ...functions];
  if (found.length === 0) return null;
  const core =
    functions.length === 0
      ? ""
      : 'import { createCore } from "./expected/core.js";\nconst core = createCore();\n';
  const code = found.map(
    (one, index) => `export async function example${index}${one}`,
  );
  return `import { createClient } from "./expected/index.js";\nimport type { Client } from "./expected/index.js";\nconst client: Client = createClient();\n${core}${code.join("")}`;
}

function inFunction(example: string): string {
  return `(): Promise<unknown> {\n${example}\nreturn ${/const (\w+)/.exec(example)?.[1]};\n}\n`;
}

/** An example of a function, which is imported as its users would: `{ delete: delete_ }`. */
function withImport(example: string, path: string, text: string): string {
  const name = /([$_\p{ID_Continue}]+)\(\s*core\b/u.exec(example)?.[1] ?? "";
  const as = new RegExp(`^export \\{ ${name} as (\\S+) \\};`, "m").exec(text);
  const file = JSON.stringify(`./expected/${path.replace(/\.ts$/, ".js")}`);
  return inFunction(
    `const { ${as?.[1] ?? name}: ${name} } = await import(${file});\n${example}`,
  );
}

function examplesIn(text: string): string[] {
  return Array.from(
    text.matchAll(
      /^ *(?:\/\*\*| \*) @example(?: (.*) \*\/| (.*)|\n((?: +\*(?!\/).*\n)+))/gm,
    ),
    ([, whole, line, lines = ""]) =>
      whole ?? line ?? lines.replace(/^ +\* ?/gm, "").trimEnd(),
  ).filter((example) => /^const (?:response|stream) = /.test(example));
}
