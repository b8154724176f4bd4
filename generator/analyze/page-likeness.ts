import type { PageBody } from "./page-body.ts";
import { findLayout, type Layout } from "./page-layout.ts";
import { parameterNamed, type Query } from "./page-query.ts";

/**
 * Whether an operation looks as if it gave a list in pages: by the one list in its answer, by a parameter that is called as if it
 * asked for another page, and by one for the size of a page or a member that speaks of further ones.
 */
export function looksLikePages(query: Query, { schema }: PageBody): boolean {
  const layout = findLayout(schema);
  if (layout === null) return false;
  const asks = (names: readonly string[]): boolean =>
    parameterNamed(query, names, ["string", "integer", "number"]) !== null;
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

/** Whether there is a member beside a list that speaks of further pages of it. */
export function speaksOfPages({ about }: Layout): boolean {
  return about.some((place) =>
    [...place.members.keys()].some((name) => members.test(name)),
  );
}
