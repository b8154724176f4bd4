/** How a script is written. */
export interface Style {
  /** Whether it is TypeScript. */
  readonly isTyped: boolean;
  readonly lineEnd: string;
  readonly quotes: string;
  /** What its statements end with. */
  readonly end: string;
}

/** Prints what a script imports instead of openapi-typescript. */
export function importing({ isTyped, end }: Style): string {
  const type = isTyped ? ", type TypesOptions" : "";
  return `import { readFile as readDocument } from "node:fs/promises"${end}
import { generateTypes${type} } from "pathwright"${end}`;
}

/** Prints the function that a script calls instead of `openapiTS()`. */
export function helper({ isTyped, end }: Style): string {
  const [parameters, result] = isTyped
    ? ["url: URL, options: TypesOptions", ": Promise<string>"]
    : ["url, options", ""];
  return `/** Has Pathwright make the types of a document; throws what is wrong with it. */
async function typesOf(${parameters})${result} {
  const text = await readDocument(url, "utf8")${end}
  const made = await generateTypes({ file: url.href, text, options })${end}
  if (made.text === null)
    throw new Error(made.diagnostics.map(({ message }) => message).join("\\n"))${end}
  return made.text${end}
}
`;
}

/** Gives a text the line ends and quotes of a script. */
export function inStyle(text: string, { lineEnd, quotes }: Style): string {
  return text.replaceAll("\n", lineEnd).replaceAll('"', quotes);
}
