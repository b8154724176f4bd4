/** The members that lead from a body to a value. */
export type MemberPath = readonly string[];

/** How the pages of a list follow one another, by what asks for the next. */
export type Pagination =
  LinkPagination | CursorPagination | LastItemPagination | NumberedPagination;

interface PaginationFacts {
  readonly items: ItemsRef;
}

/** Where the items of a page are in its body. */
export interface ItemsRef {
  /** None where the body is the list. */
  readonly path: MemberPath;
  /** After how many members of `path` the value may be missing or `null`. */
  readonly optionalAfter: readonly number[];
}

/** The `Link` header has the address of the next page (RFC 8288). */
export interface LinkPagination extends PaginationFacts {
  readonly kind: "link";
}

/** The body has the cursor of the next page. */
export interface CursorPagination extends PaginationFacts {
  readonly kind: "cursor";
  /** The member of `params` that takes it; so in what follows. */
  readonly parameter: string;
  readonly next: MemberPath;
  /** Where the body says whether there is another page. */
  readonly more: MemberPath | null;
}

/** A member of the last item is the cursor of the next page. */
export interface LastItemPagination extends PaginationFacts {
  readonly kind: "lastItem";
  readonly parameter: string;
  readonly member: string;
  readonly more: MemberPath;
}

/** Pages are asked for by their number, or by how many items come before them. */
export interface NumberedPagination extends PaginationFacts {
  readonly kind: "page" | "offset";
  readonly parameter: string;
  /** The number of the first page; 0 for an offset. */
  readonly first: number;
  readonly limit: PageLimit | null;
  readonly more: MemberPath | null;
  /** Where the number of all items is. */
  readonly total: MemberPath | null;
  /** Where the number of all pages is; `null` for an offset. */
  readonly totalPages: MemberPath | null;
}

/** The parameter that says how many items a page may have. */
export interface PageLimit {
  readonly parameter: string;
  readonly default: number | null;
  readonly maximum: number | null;
}
