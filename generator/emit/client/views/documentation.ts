import type { Documentation } from "../../../model/api.ts";
import { type Code, docComment, type DocTag } from "../../typescript/code.ts";

/** The doc comment of anything that has documentation; `null` where the document says nothing. */
export function comment(
  documentation: Documentation,
  further: readonly string[] = [],
  tags: readonly DocTag[] = [],
): Code | null {
  const deprecated: DocTag[] = documentation.deprecated
    ? [{ tag: "deprecated", text: "" }]
    : [];
  return docComment(
    [...paragraphs(documentation), ...further],
    [...deprecated, ...tags],
  );
}

/** One parameter's documentation on one line, for `@param`. */
export function inline(documentation: Documentation): string {
  const text = documentation.description ?? documentation.summary;
  const notes =
    documentation.notes.length === 0
      ? []
      : [`(${documentation.notes.join(", ")})`];
  const deprecated = documentation.deprecated ? ["Deprecated."] : [];
  const said = [...deprecated, ...(text === null ? [] : [text]), ...notes].join(
    " ",
  );
  return isWide.test(said) ? said.replace(/\s+/g, " ") : said;
}

/** What has blanks that are not single spaces; most texts have none. */
const isWide = /\s\s|[^\S ]/;

function paragraphs({ summary, description, notes }: Documentation): string[] {
  const said = [summary, description].filter((text) => text !== null);
  return [...new Set(said), notes.join("\n")];
}
