import type { Operation } from "../../model/api.ts";
import type { PageLimit, Pagination } from "../../model/pagination.ts";
import { code, type Code, grouped, identifier, json, list } from "../code.ts";
import type { Imports } from "../imports.ts";
import { itemType } from "../types.ts";

/** What a method gives: the promise of its answer, through which its pages are reached where it has them. */
export function promiseType(
  { names, pagination }: Operation,
  imports: Imports,
): Code {
  const response = identifier(names.response);
  const result = identifier(names.result);
  if (pagination === null)
    return code`${imports.type("ApiPromise", "runtime/promise.ts")}${typeArguments([response, result])}`;
  const item = itemType(response, pagination.items);
  return code`${imports.type("PagePromise", "runtime/pages.ts")}${typeArguments([response, item, result])}`;
}

/** The class of the promises that lead through pages. */
export function pagePromise(imports: Imports): Code {
  return imports.value("PagePromise", "runtime/pages.ts");
}

/** The type of an operation's data. */
export function dataType({ pagination }: Operation, imports: Imports): Code {
  return pagination === null
    ? imports.type("Operation", "runtime/operation.ts")
    : imports.type("PagedOperation", "runtime/pages.ts");
}

const strategies = {
  link: "byLink",
  cursor: "byCursor",
  lastItem: "byLastItem",
  page: "byPage",
  offset: "byOffset",
} as const;

/** How pages follow one another, by a call of the runtime: `byCursor({ items: ["data"], … })`. */
export function paginationCall(pagination: Pagination, imports: Imports): Code {
  const strategy = imports.value(
    strategies[pagination.kind],
    "runtime/next-page.ts",
  );
  return code`${strategy}(${json(paginationFacts(pagination))})`;
}

/** What the strategy is told, in the runtime's shape. */
function paginationFacts(pagination: Pagination): object {
  const items = pagination.items.path;
  switch (pagination.kind) {
    case "link":
      return { items };
    case "cursor": {
      const { parameter, next, more } = pagination;
      return { items, parameter, next, more: more ?? undefined };
    }
    case "lastItem": {
      const { parameter, member, more } = pagination;
      return { items, parameter, member, more };
    }
    case "page":
    case "offset": {
      const { kind, parameter, first, limit, more, total, totalPages } =
        pagination;
      return {
        items,
        parameter,
        first: kind === "page" ? first : undefined,
        limit: limit === null ? undefined : limitFacts(limit),
        more: more ?? undefined,
        total: total ?? undefined,
        totalPages: totalPages ?? undefined,
      };
    }
  }
}

function limitFacts({ parameter, default: usual, maximum }: PageLimit): object {
  return {
    parameter,
    default: usual ?? undefined,
    maximum: maximum ?? undefined,
  };
}

function typeArguments(types: readonly Code[]): Code {
  return grouped(list("<", types, ">", false));
}
