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
import { isAddress } from "./page-layout.ts";
import { pageLimit, type Query, type QueryParameter } from "./page-query.ts";

/** What the configuration's words are looked up in. */
export interface PagedParts {
  readonly operation: Node;
  readonly queries: readonly Query[];
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
  const within = reader.within(configured.parameter);
  const parameter = reader.parameter(configured.parameter, within);
  const asked = { items, parameter, within };
  switch (configured.kind) {
    case "cursor": {
      const next = reader.path(configured.next);
      const more = reader.optionalPath(configured.more);
      const { parameter: name } = configured;
      if (within === null && more === null && reader.isAddress(next))
        return { kind: "address", ...asked, next, name };
      return { kind: "cursor", ...asked, next, more };
    }
    case "lastItem": {
      const { member = "id" } = configured;
      const more = reader.path(configured.more);
      return { kind: "lastItem", ...asked, member, more };
    }
    case "page":
    case "offset": {
      const { limit } = configured;
      const isPage = configured.kind === "page";
      return {
        kind: configured.kind,
        ...asked,
        first: isPage ? (configured.first ?? 1) : 0,
        limit: limit === undefined ? null : reader.limit(limit, within),
        more: reader.optionalPath(configured.more),
        last: reader.optionalPath(configured.last),
        current: null,
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

  isAddress(path: MemberPath): boolean {
    return isAddress(this.#parts.answer?.schema.at(path) ?? null);
  }

  optionalPath(pointer: string | undefined): MemberPath | null {
    return pointer === undefined ? null : this.path(pointer);
  }

  /** The member of `params` for the object of the query that has the parameter; `null` for the query itself, or the body. */
  within(name: string): string | null {
    const query = this.#parts.queries.find(({ named }) => named.has(name));
    return query?.within ?? null;
  }

  /** The member of `params` for a query parameter, or for a member of a body whose members stand there too. */
  parameter(name: string, within: string | null): string {
    const { body } = this.#parts;
    const key = this.#query(name, within)?.key;
    if (key !== undefined) return key;
    const members = body?.kind === "flat" ? body.members : [];
    if (!members.some((member) => member.name === name))
      this.#faults.push(`it has no query parameter or body member "${name}"`);
    return name;
  }

  limit(name: string, within: string | null): PageLimit {
    const parameter = this.#query(name, within);
    return parameter === undefined
      ? {
          parameter: this.parameter(name, within),
          default: null,
          maximum: null,
        }
      : pageLimit(parameter);
  }

  #query(name: string, within: string | null): QueryParameter | undefined {
    const query = this.#parts.queries.find((one) => one.within === within);
    return query?.named.get(name);
  }
}
