import type { PageLimit, Pagination } from "../../../model/pagination.ts";
import { code, type Code, json } from "../../typescript/code.ts";
import type { Imports } from "../../typescript/imports.ts";

const strategies = {
  link: ["byLink", "runtime/next-page.ts"],
  cursor: ["byCursor", "runtime/next-page.ts"],
  address: ["byAddress", "runtime/next-address.ts"],
  lastItem: ["byLastItem", "runtime/next-page.ts"],
  page: ["byPage", "runtime/next-page.ts"],
  offset: ["byOffset", "runtime/next-page.ts"],
} as const;

/** How pages follow one another, by a call of the runtime: `byCursor({ items: ["data"], … })`. */
export function paginationCall(pagination: Pagination, imports: Imports): Code {
  const [name, file] = strategies[pagination.kind];
  const strategy = imports.value(name, file);
  return code`${strategy}(${json(paginationFacts(pagination))})`;
}

/** What the strategy is told, in the runtime's shape. */
function paginationFacts(pagination: Pagination): object {
  const items = pagination.items.path;
  if (pagination.kind === "link") return { items };
  const { parameter } = pagination;
  const asked = { items, parameter, within: pagination.within ?? undefined };
  switch (pagination.kind) {
    case "cursor": {
      const { next, more } = pagination;
      return { ...asked, next, more: more ?? undefined };
    }
    case "address": {
      const { next, name } = pagination;
      return { ...asked, next, name };
    }
    case "lastItem": {
      const { member, more } = pagination;
      return { ...asked, member, more };
    }
    case "page":
    case "offset": {
      const { kind, first, limit, more, last, current, total, totalPages } =
        pagination;
      return {
        ...asked,
        first: kind === "page" ? first : undefined,
        limit: limit === null ? undefined : limitFacts(limit),
        more: more ?? undefined,
        last: last ?? undefined,
        current: current ?? undefined,
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
