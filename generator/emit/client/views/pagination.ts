import type { PageLimit, Pagination } from "../../../model/pagination.ts";
import { code, type Code, json } from "../../typescript/code.ts";
import type { Imports } from "../../typescript/imports.ts";

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
