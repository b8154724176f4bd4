import { pointerTokens } from "../openapi/json-pointer.ts";
import type { Body } from "../model/api.ts";
import type { Node } from "../model/document.ts";
import type {
  ItemsRef,
  MemberPath,
  PageLimit,
  Pagination,
} from "../model/pagination.ts";
import type { ConfiguredPagination, Context } from "./context.ts";
import { itemsAt, type PageBody } from "./page-body.ts";
import { pageLimit, type Query } from "./page-query.ts";

/** What the configuration's words are looked up in. */
export interface PagedParts {
  readonly operation: Node;
  readonly query: Query;
  readonly body: Body | null;
  readonly answer: PageBody | null;
}

/**
 * Reads what the configuration says of the pages of an operation; `null`, and a report, where the document has no such
 * parameter or member: a page that cannot be read on would look like the last.
 */
export function configurePagination(
  { report }: Context,
  configured: ConfiguredPagination,
  parts: PagedParts,
): Pagination | null {
  const faults: string[] = [];
  const reader = new Reader(parts, faults);
  const pagination = readPagination(configured, reader);
  for (const fault of faults)
    report(
      "unusable-pagination",
      `the configuration tells how this operation pages, but ${fault}`,
      parts.operation.at,
    );
  return faults.length > 0 ? null : pagination;
}

function readPagination(
  configured: ConfiguredPagination,
  reader: Reader,
): Pagination {
  const items = reader.items(configured.items ?? "");
  if (configured.kind === "link") return { kind: "link", items };
  const parameter = reader.parameter(configured.parameter);
  switch (configured.kind) {
    case "cursor": {
      const next = reader.path(configured.next);
      const more = reader.optionalPath(configured.more);
      return { kind: "cursor", items, parameter, next, more };
    }
    case "lastItem": {
      const { member = "id" } = configured;
      const more = reader.path(configured.more);
      return { kind: "lastItem", items, parameter, member, more };
    }
    case "page":
    case "offset": {
      const { limit } = configured;
      const isPage = configured.kind === "page";
      return {
        kind: configured.kind,
        items,
        parameter,
        first: isPage ? (configured.first ?? 1) : 0,
        limit: limit === undefined ? null : reader.limit(limit),
        more: reader.optionalPath(configured.more),
        total: reader.optionalPath(configured.total),
        totalPages: isPage ? reader.optionalPath(configured.totalPages) : null,
      };
    }
  }
}

/** Looks the configuration's words up; for what is not there it adds a fault, and gives what nobody will use. */
class Reader {
  readonly #parts: PagedParts;
  readonly #faults: string[];

  constructor(parts: PagedParts, faults: string[]) {
    this.#parts = parts;
    this.#faults = faults;
  }

  items(pointer: string): ItemsRef {
    const path = pointerTokens(pointer);
    const { answer } = this.#parts;
    const items = answer === null ? null : itemsAt(answer.schema, path);
    if (items !== null) return items;
    this.#faults.push(`no list is at "${pointer}" in its only JSON success`);
    return { path, optionalAfter: [] };
  }

  path(pointer: string): MemberPath {
    const path = pointerTokens(pointer);
    if (this.#parts.answer?.schema.at(path) == null)
      this.#faults.push(`its success has no member at "${pointer}"`);
    return path;
  }

  optionalPath(pointer: string | undefined): MemberPath | null {
    return pointer === undefined ? null : this.path(pointer);
  }

  /** The member of `params` for a query parameter, or for a member of a body whose members stand there too. */
  parameter(name: string): string {
    const { query, body } = this.#parts;
    const key = query.get(name)?.key;
    if (key !== undefined) return key;
    const members = body?.kind === "flat" ? body.members : [];
    if (!members.some((member) => member.name === name))
      this.#faults.push(`it has no query parameter or body member "${name}"`);
    return name;
  }

  limit(name: string): PageLimit {
    const parameter = this.#parts.query.get(name);
    return parameter === undefined
      ? { parameter: this.parameter(name), default: null, maximum: null }
      : pageLimit(parameter);
  }
}
