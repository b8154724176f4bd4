import { commentText } from "./escape.ts";
import { type Doc, lines as linesOf } from "./layout.ts";

/** A tag of a doc comment: `@param name - text`. */
export interface DocTag {
  readonly tag: "constant" | "default" | "deprecated" | "example" | "param";
  readonly text: string;
}

/** Returns the lines of a doc comment: paragraphs of plain text, then tags; none where there is nothing to say. */
export function commentLines(
  paragraphs: readonly string[],
  tags: readonly DocTag[],
): string[] {
  const lines: string[] = [];
  for (const text of paragraphs) addParagraph(lines, commentText(text));
  if (tags.length > 0) addParagraph(lines, tags.map(tagText).join("\n"));
  return lines;
}

/** Returns the doc comment that these lines are, with its delimiters. */
export function commentOf(lines: readonly string[]): Doc {
  const [only = ""] = lines;
  if (lines.length === 1 && only.length <= 73) return `/** ${only} */`;
  const body = lines.map((text) => (text === "" ? " *" : ` * ${text}`));
  return linesOf(["/**", ...body, " */"]);
}

function tagText({ tag, text }: DocTag): string {
  const gap = text.includes("\n") ? "\n" : " ";
  return `@${tag}${gap}${commentText(text)}`.trimEnd();
}

function addParagraph(lines: string[], text: string): void {
  if (text === "") return;
  if (lines.length > 0) lines.push("");
  if (!text.includes("\n")) lines.push(text);
  else for (const line of text.split("\n")) lines.push(line);
}
