import type { ItemsRef, MemberPath, Pagination } from "../model/pagination.ts";
import { itemsAt, type PageBody } from "./page-body.ts";
import {
  firstPage,
  pageLimit,
  parameterNamed,
  type Query,
  type QueryParameter,
} from "./page-query.ts";
import type { JoinedSchema } from "./joined-schema.ts";

/** Where a body has its items, and what it says about the list. */
export interface Layout {
  readonly body: JoinedSchema;
  readonly items: ItemsRef;
  /** The members that may hold what is said about the list; none: the body itself. */
  readonly about: readonly MemberPath[];
}

/**
 * How the pages of an operation follow one another, where its query and its answer together leave no doubt: a parameter
 * that asks for another page, and a list that is the only one, or that a well-known member names. Else `null`.
 */
export function detectPagination(
  query: Query,
  body: PageBody,
): Pagination | null {
  const layout = findLayout(body.schema);
  if (layout === null) return null;
  return (
    detectLink(query, body, layout) ??
    detectLastItem(query, layout) ??
    detectCursor(query, layout) ??
    detectOffset(query, layout) ??
    detectPage(query, layout)
  );
}

const places: readonly MemberPath[] = [
  [],
  ["meta"],
  ["metadata"],
  ["pagination"],
  ["paging"],
  ["page_info"],
  ["pageInfo"],
  ["page"],
  ["response_metadata"],
];

/** Finds where a body has its items. Two lists leave open which of them the pages are of. Cloudflare's envelope has further ones, and says which it is. */
export function findLayout(body: JoinedSchema): Layout | null {
  if (body.isVast()) return null;
  const isEnvelope =
    body.member("result")?.is("array") === true &&
    body.member("result_info")?.is("object") === true;
  const paths = isEnvelope
    ? [["result"]]
    : body.is("array")
      ? [[]]
      : body
          .names()
          .filter((name) => body.member(name)?.is("array"))
          .map((name) => [name]);
  const [path] = paths;
  const items = path === undefined ? null : itemsAt(body, path);
  if (items === null || paths.length > 1) return null;
  const about = isEnvelope
    ? [["result_info"], ["result_info", "cursors"]]
    : places;
  return { body, items, about };
}

const limitNames = "per_page perPage page_size pageSize limit size".split(" ");
const pageNames = ["page", "page_number", "pageNumber"];
const moreNames =
  "has_more hasMore has_next hasNext has_next_page hasNextPage".split(" ");
const totalNames =
  "total total_count totalCount total_items totalItems total_results totalResults total_elements totalElements".split(
    " ",
  );
const totalPagesNames =
  "total_pages totalPages page_count pageCount last_page lastPage".split(" ");

/** GitHub: a documented `Link` header has no other use where the query asks for pages or their size. */
function detectLink(
  query: Query,
  { hasLink }: PageBody,
  { items }: Layout,
): Pagination | null {
  const parameter = parameterNamed(
    query,
    [...pageNames, ...limitNames],
    ["integer", "number"],
  );
  return hasLink && parameter !== null ? { kind: "link", items } : null;
}

/** Stripe, OpenAI and Anthropic: what each has for the id of the last item stands beside `data` and `has_more` nowhere else. */
function detectLastItem(query: Query, layout: Layout): Pagination | null {
  const stripes = parameterNamed(query, ["starting_after"], ["string"]);
  const parameter =
    stripes ?? parameterNamed(query, ["after_id", "after"], ["string"]);
  const { items, body } = layout;
  const isList = items.path.join() === "data";
  if (parameter === null || !isList || !body.member("has_more")?.is("boolean"))
    return null;
  const more = ["has_more"];
  const { key } = parameter;
  if (body.member("last_id")?.is("string"))
    return { kind: "cursor", items, parameter: key, next: ["last_id"], more };
  return stripes !== null || isAfterItem(query, layout, parameter)
    ? { kind: "lastItem", items, parameter: key, member: "id", more }
    : null;
}

/**
 * Whether `after` is the id of an item, as it is in OpenAI's lists that do not say the last one: every item has one, and
 * nothing else in the query asks for another page, nor in the answer leads to one. A filter by date has a format.
 */
function isAfterItem(
  query: Query,
  layout: Layout,
  { key, schema }: QueryParameter,
): boolean {
  const id = layout.body.member("data")?.element().member("id");
  const rivals = [...cursorNames, ...pageNames, ...offsetNames].filter(
    (name) => name !== key,
  );
  return (
    id?.is("string") === true &&
    !id.mayBeNothing() &&
    schema.format() === null &&
    parameterNamed(query, rivals, ["string", ...numbers]) === null &&
    find(layout, nextNames, ["string", ...numbers]) === null
  );
}

/** What asks for a page by a cursor; the plain `page` does so in Stripe's searches. A filter by date has a format. */
const cursorNames =
  "cursor page_cursor pageCursor page_token pageToken next_page_token next_token nextToken continuation_token continuationToken starting_after after page".split(
    " ",
  );
const nextNames =
  "next_cursor nextCursor next_page_token nextPageToken next_token nextToken next_page nextPage continuation_token continuationToken".split(
    " ",
  );

/** A parameter and a member that both speak of a cursor, and are of one type. */
function detectCursor(query: Query, layout: Layout): Pagination | null {
  const { items } = layout;
  for (const type of ["string", "integer"]) {
    const parameter = parameterNamed(query, cursorNames, [type]);
    if (parameter === null || parameter.schema.format()?.startsWith("date"))
      continue;
    const next =
      nextCursor(layout, nextNames, type) ??
      // Elsewhere these two also stand for the place that this page begins at.
      (layout.items.path[0] === "result"
        ? nextCursor(layout, ["after", "cursor"], type)
        : null);
    if (next !== null)
      return {
        kind: "cursor",
        items,
        parameter: parameter.key,
        next,
        more: find(layout, moreNames, ["boolean"]),
      };
  }
  return null;
}

/** An address is no cursor. */
function nextCursor(
  layout: Layout,
  names: readonly string[],
  type: string,
): MemberPath | null {
  const path = find(layout, names, [type]);
  const isAddress = /^ur[il]/.test(
    (path && layout.body.at(path)?.format()) ?? "",
  );
  return isAddress ? null : path;
}

const offsetNames = ["offset", "skip"];

/** An offset goes with a limit. */
function detectOffset(query: Query, layout: Layout): Pagination | null {
  const parameter = parameterNamed(query, offsetNames, numbers);
  const limit = parameterNamed(query, [...limitNames, "take"], numbers);
  if (parameter === null || limit === null) return null;
  return {
    kind: "offset",
    items: layout.items,
    parameter: parameter.key,
    first: 0,
    limit: pageLimit(limit),
    more: find(layout, moreNames, ["boolean"]),
    total: find(layout, totalNames, numbers),
    totalPages: null,
  };
}

/**
 * A page number whose first is known, beside a size or a word about the end: a list in what `page` asks for may be
 * anything else.
 */
function detectPage(query: Query, layout: Layout): Pagination | null {
  const parameter = parameterNamed(query, pageNames, numbers);
  const limit = parameterNamed(query, limitNames, numbers);
  if (parameter === null) return null;
  const first = firstPage(parameter);
  const more = find(layout, moreNames, ["boolean"]);
  const total = find(layout, totalNames, numbers);
  const totalPages = find(layout, totalPagesNames, numbers);
  if (first === null || (limit ?? more ?? total ?? totalPages) === null)
    return null;
  return {
    kind: "page",
    items: layout.items,
    parameter: parameter.key,
    first,
    limit: limit === null ? null : pageLimit(limit),
    more,
    total,
    totalPages,
  };
}

const numbers: readonly string[] = ["integer", "number"];

/** Where the body has the first of several members, of one of these types. */
function find(
  { body, about }: Layout,
  names: readonly string[],
  types: readonly string[],
): MemberPath | null {
  for (const place of about)
    for (const name of names) {
      const path = [...place, name];
      if (body.at(path)?.is(...types)) return path;
    }
  return null;
}
