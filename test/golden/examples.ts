/** The example calls in the doc comments of a client's files as one module that a compiler can check; `null` for none. */
export function examples(files: ReadonlyMap<string, string>): string | null {
  const found = [...files].flatMap(([path, text]) =>
    path.startsWith("resources/") ? examplesIn(text) : [],
  );
  if (found.length === 0) return null;
  const functions = found.map(
    (example, index) =>
      `export async function example${index}(): Promise<unknown> {\n${example}\nreturn ${/const (\w+)/.exec(example)?.[1]};\n}\n`,
  );
  return `import { createClient } from "./expected/index.js";\nimport type { Client } from "./expected/index.js";\nconst client: Client = createClient();\n${functions.join("")}`;
}

function examplesIn(text: string): string[] {
  return Array.from(
    text.matchAll(/^ +\* @example\n((?: +\*(?!\/).*\n)+)/gm),
    ([, lines = ""]) => lines.replace(/^ +\* ?/gm, "").trimEnd(),
  );
}
