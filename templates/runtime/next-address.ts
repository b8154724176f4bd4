import { type Pages, PaginationError, type Path, valueAt } from "./pages.ts";

/**
 * The body has the address of the next page, at `next`: none, `null` or "" on the last. Its query has the cursor, under `name`;
 * nothing else of it counts, as servers behind others do not know where they are.
 */
export function byAddress(facts: {
  readonly items: Path;
  readonly parameter: string;
  readonly next: Path;
  readonly name: string;
}): Pages {
  const { next, name } = facts;
  return {
    ...facts,
    next({ body }) {
      const address = valueAt(body, next) ?? "";
      if (address === "") return undefined;
      const cursor = typeof address === "string" && readQuery(address, name);
      if (cursor) return cursor;
      throw new PaginationError(
        `\`${next.join(".")}\` is no address with a \`${name}\``,
      );
    },
  };
}

/** What the query of an address has under a name. React Native's URL cannot tell. */
function readQuery(address: string, name: string): string | undefined {
  const [, query = ""] = /^[^?#]*\?([^#]*)/.exec(address) ?? [];
  for (const pair of query.split("&")) {
    const [key = "", ...value] = pair.split("=").map(decode);
    if (key === name) return value.join("=");
  }
  return undefined;
}

/** A text of `application/x-www-form-urlencoded`, as it was. */
function decode(text: string): string {
  return decodeURIComponent(text.replaceAll("+", " "));
}
