import { commentText } from "./escape.ts";

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
  const texts = paragraphs.map(commentText).filter((text) => text !== "");
  const tagged = tags.map(({ tag, text }) =>
    `@${tag}${text.includes("\n") ? "\n" : " "}${commentText(text)}`.trimEnd(),
  );
  const all = [...texts, tagged.join("\n")].filter((text) => text !== "");
  return all.length === 0 ? [] : all.join("\n\n").split("\n");
}
