import type { PageBody } from "./page-body.ts";
import { findLayout } from "./page-detection.ts";
import type { Query } from "./page-query.ts";
import type { JoinedSchema } from "./joined-schema.ts";

/**
 * Whether an operation looks as if it gave a list in pages: by the one list in its answer, by a parameter that is called as if it
 * asked for another page, and by one for the size of a page or a member that speaks of further ones.
 */
export function looksLikePages(query: Query, { schema }: PageBody): boolean {
  const layout = findLayout(schema);
  if (layout === null) return false;
  const asks = (names: readonly string[]): boolean =>
    [...query].some(
      ([name, { schema }]) =>
        names.includes(plain(name)) && schema.is("string", "integer", "number"),
    );
  return asks(places) && (asks(sizes) || speaksOfPages(layout));
}

/** What parameters are called that say where a page begins. */
const places =
  "page pagenumber pagenum pageno pageindex pagetoken pagecursor offset skip skiptoken start startindex startat startingafter after cursor nexttoken nextpagetoken continuation continuationtoken marker".split(
    " ",
  );

const sizes =
  "limit size perpage pagesize pagelimit count maxresults maxitems maxrecords top take rows".split(
    " ",
  );

const members =
  /^(?:next(?:link|page|pageurl|pagetoken|token|cursor|marker|offset|href|url)?|hasmore|hasnext(?:page)?|total(?:count|items|results|elements|pages)?|pagecount|lastpage)$/;

function speaksOfPages({
  body,
  about,
}: {
  body: JoinedSchema;
  about: readonly (readonly string[])[];
}): boolean {
  return about.some((place) =>
    body
      .at(place)
      ?.names()
      .some((name) => members.test(plain(name))),
  );
}

/** A name without what differs between ways to write it: `$skip`, `page_size`, `MaxResults`. */
function plain(name: string): string {
  return name.replace(/[^a-z]/gi, "").toLowerCase();
}
