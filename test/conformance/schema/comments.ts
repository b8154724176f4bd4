import ts from "typescript";

/** The tags by which both tell what the document says. */
const telling: ReadonlySet<string> = new Set([
  "description",
  "deprecated",
  "default",
  "example",
  "constant",
]);

/** What the comments of a declaration say. */
export interface Comments {
  /** All of it, in order. */
  readonly text: string;
  /** The tags that tell something of the document's. */
  readonly tags: readonly Tag[];
}

/** A tag and what follows it. */
export interface Tag {
  readonly name: string;
  readonly text: string;
}

/** Reads the comments of a declaration. */
export function commentsOf(declaration: ts.Declaration): Comments {
  const node = ts.isVariableDeclaration(declaration)
    ? declaration.parent.parent
    : declaration;
  const comments = ts.getJSDocCommentsAndTags(node).map((one) => one.getText());
  return {
    text: comments.map(withoutDelimiters).join("\n"),
    tags: tagsOf(declaration).filter(({ name }) => telling.has(name)),
  };
}

/** Whether comments say what stands at a tag. A description needs no tag; what else is said has its own. */
export function says(comments: Comments, { name, text }: Tag): boolean {
  const said =
    name === "description"
      ? [comments.text]
      : comments.tags.filter((tag) => tag.name === name).map((tag) => tag.text);
  // Some texts have no words: "~", "???". Printers leave their marks alone.
  const read = wordsOf(text) === "" ? marksOf : wordsOf;
  const wanted = read(text);
  return said.some(
    (one) => wanted === "" || ` ${read(one)} `.includes(` ${wanted} `),
  );
}

/**
 * The tags of a declaration. Those that a text of the document's holds, which Pathwright escapes and openapi-typescript does not,
 * go on with what is said before.
 */
function tagsOf(declaration: ts.Declaration): Tag[] {
  const found: { name: string; text: string }[] = [];
  for (const tag of ts.getJSDocTags(declaration)) {
    const last = found.at(-1);
    const name = tag.tagName.text;
    if (last !== undefined && !isPrinted(tag)) last.text += ` ${tag.getText()}`;
    else
      found.push({ name, text: ts.getTextOfJSDocComment(tag.comment) ?? "" });
  }
  return found;
}

/** Whether a tag is the printer's own: it begins a line, and the further lines of texts are indented. */
function isPrinted(tag: ts.JSDocTag): boolean {
  const isKnown = telling.has(tag.tagName.text) || tag.tagName.text === "enum";
  const before = tag.getSourceFile().text.slice(0, tag.pos);
  const line = before.slice(before.lastIndexOf("\n") + 1);
  return isKnown && /(^\s*|\/\*)\* $/.test(line);
}

function withoutDelimiters(comment: string): string {
  return comment.replaceAll(/^\/\*\*|\*\/$|^\s*\* ?/gm, " ");
}

/** Returns the words of a text: what is between them, printers escape and break in their own ways. */
export function wordsOf(text: string): string {
  return text.replaceAll(/[^\p{L}\p{N}]+/gu, " ").trim();
}

/** What a text is made of, however it is broken and escaped. */
function marksOf(text: string): string {
  return text.replaceAll(/[\s\\]+/g, " ").trim();
}
