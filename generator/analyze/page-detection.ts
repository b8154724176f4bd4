import type {
  MemberPath,
  PageNumber,
  Pagination,
} from "../model/pagination.ts";
import type { PageBody } from "./page-body.ts";
import {
  findLayout,
  findMember,
  findNext,
  isAddress,
  type Layout,
} from "./page-layout.ts";
import {
  cursorNames,
  lastNames,
  limitNames,
  moreNames,
  nextNames,
  numbers,
  offsetNames,
  pageNames,
  plain,
  totalNames,
  totalPagesNames,
} from "./page-names.ts";
import {
  firstPage,
  pageLimit,
  parameterNamed,
  type Query,
  type QueryParameter,
} from "./page-query.ts";

/**
 * How the pages of an operation follow one another, where its query and its answer together leave no doubt: a parameter
 * that asks for another page, and a list that is the only one, or that a well-known member names. Else `null`.
 */
export function detectPagination(
  query: Query,
  body: PageBody,
): Pagination | null {
  const layout = findLayout(body.schema);
  if (layout === null || listsGetters(query)) return null;
  return (
    detectLink(query, body, layout) ??
    detectLastItem(query, layout) ??
    detectCursor(query, layout) ??
    detectAddress(query, layout) ??
    detectOffset(query, layout) ??
    detectPage(query, layout)
  );
}

/** Whether these are the getters of Spring Data's `Pageable`, which springfox lists and the server does not read. */
function listsGetters(query: Query): boolean {
  return ["paged", "unpaged"].every((name) =>
    parameterNamed(query, [name], ["boolean"]),
  );
}

/** GitHub: a documented `Link` header has no other use where the query asks for pages or their size. */
function detectLink(
  query: Query,
  { hasLink }: PageBody,
  { items }: Layout,
): Pagination | null {
  const parameter = parameterNamed(
    query,
    [...pageNames, ...limitNames],
    numbers,
  );
  return hasLink && parameter !== null ? { kind: "link", items } : null;
}

/** Stripe, OpenAI and Anthropic: what each has for the id of the last item stands beside `data` and `has_more` nowhere else. */
function detectLastItem(query: Query, layout: Layout): Pagination | null {
  const stripes = parameterNamed(query, ["startingafter"], ["string"]);
  const parameter =
    stripes ?? parameterNamed(query, ["afterid", "after"], ["string"]);
  const { items, body } = layout;
  const isList = items.path.join() === "data";
  if (parameter === null || !isList || !body.member("has_more")?.is("boolean"))
    return null;
  const more = ["has_more"];
  const facts = { items, parameter: parameter.key, within: query.within, more };
  if (body.member("last_id")?.is("string"))
    return { kind: "cursor", ...facts, next: ["last_id"] };
  return stripes !== null || isAfterItem(query, layout, parameter)
    ? { kind: "lastItem", ...facts, member: "id" }
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
    (name) => name !== plain(key),
  );
  return (
    id?.is("string") === true &&
    !id.mayBeNothing() &&
    schema.format() === null &&
    parameterNamed(query, rivals, ["string", ...numbers]) === null &&
    findNext(layout, nextNames, ["string", ...numbers]) === null
  );
}

/** A parameter and a member that both speak of a cursor, and are of one type. A filter by date has a format. */
function detectCursor(query: Query, layout: Layout): Pagination | null {
  const { items } = layout;
  for (const type of ["string", "integer"]) {
    const parameter = parameterNamed(query, cursorNames, [type]);
    if (parameter === null || parameter.schema.format()?.startsWith("date"))
      continue;
    const next = findNext(layout, nextNames, [type]);
    const more = findMember(layout, moreNames, ["boolean"]);
    const asked = { parameter: parameter.key, within: query.within };
    if (next !== null) return { kind: "cursor", items, ...asked, next, more };
  }
  return null;
}

/** Django REST framework: the address of the next page is a member, and what is a cursor by its name is in its query. */
function detectAddress(query: Query, layout: Layout): Pagination | null {
  const names = cursorNames.filter((name) => /cursor|token/.test(name));
  const found = parameterNamed(query, names, ["string"]);
  const next = findMember(layout, ["next"], ["string"]);
  const { within } = query;
  if (within !== null || found === null || next === null) return null;
  if (!isAddress(layout.body.at(next))) return null;
  const { key: parameter, name } = found;
  return {
    kind: "address",
    items: layout.items,
    parameter,
    within,
    next,
    name,
  };
}

/** An offset goes with a limit. */
function detectOffset(query: Query, layout: Layout): Pagination | null {
  const parameter = parameterNamed(query, offsetNames, numbers);
  const limit = parameterNamed(query, [...limitNames, "take"], numbers);
  if (parameter === null || limit === null) return null;
  return {
    kind: "offset",
    items: layout.items,
    parameter: parameter.key,
    within: query.within,
    first: 0,
    limit: pageLimit(limit),
    ...extentIn(layout),
    current: null,
    totalPages: null,
  };
}

/**
 * A page number whose first is known, beside a size or a word about the end: a list in what `page` asks for may be
 * anything else.
 */
function detectPage(query: Query, layout: Layout): Pagination | null {
  const parameter = parameterNamed(query, pageNames, numbers);
  if (parameter === null) return null;
  const limit = parameterNamed(query, limitNames, numbers);
  const current = findCurrent(layout);
  const usual = djangoTotal(layout) === null ? null : 1;
  const first = firstPage(parameter, current?.first ?? usual);
  const totalPages = findMember(layout, totalPagesNames, numbers);
  const extent = extentIn(layout);
  const ends = [limit, totalPages, ...Object.values(extent)];
  if (first === null || ends.every((one) => one === null)) return null;
  return {
    kind: "page",
    items: layout.items,
    parameter: parameter.key,
    within: query.within,
    first,
    limit: limit === null ? null : pageLimit(limit),
    ...extent,
    current,
    totalPages,
  };
}

/** Where the body says how much there is. */
function extentIn(
  layout: Layout,
): Record<"more" | "last" | "total", MemberPath | null> {
  return {
    more: findMember(layout, moreNames, ["boolean"]),
    last: findMember(layout, lastNames, ["boolean"]),
    total: findMember(layout, totalNames, numbers) ?? djangoTotal(layout),
  };
}

/** Django REST framework: beside `results`, the addresses of the pages around it, and how many items there are in all. */
function djangoTotal({ body, items }: Layout): MemberPath | null {
  const isMeant =
    items.path.join() === "results" &&
    body.member("count")?.is(...numbers) === true &&
    ["next", "previous"].every((name) => {
      const address = body.member(name);
      return address?.is("string") === true && isAddress(address);
    });
  return isMeant ? ["count"] : null;
}

/**
 * Frameworks that number pages in one way: what they say in one object, by plain names, the number of the page first, and what
 * the first page has there and, where the document does not say it, in requests.
 */
const numberings: readonly {
  readonly members: readonly [current: string, ...others: string[]];
  readonly first: number;
}[] = [
  // Laravel.
  { members: ["currentpage", "lastpage"], first: 1 },
  // nestjs-paginate, and nestjs-typeorm-paginate.
  { members: ["currentpage", "totalpages", "itemsperpage"], first: 1 },
  // Spring Data: `Page` and `PagedModel`, then `Slice`. Requests may be set to begin at 1; answers never do.
  { members: ["number", "size", "totalpages"], first: 0 },
  { members: ["number", "size", "last"], first: 0 },
];

function findCurrent(layout: Layout): PageNumber | null {
  for (const { members, first } of numberings)
    for (const one of layout.about) {
      const isMeant = members.every((name) => one.members.has(name));
      const here = { ...layout, about: [one] };
      const path = isMeant ? findMember(here, [members[0]], numbers) : null;
      if (path !== null) return { path, first };
    }
  return null;
}
