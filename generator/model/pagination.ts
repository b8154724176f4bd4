/** The members that lead from a body to a value. */
export type MemberPath = readonly string[];

/** How the pages of a list follow one another, by what asks for the next. */
export type Pagination =
  | LinkPagination
  | CursorPagination
  | AddressPagination
  | LastItemPagination
  | NumberedPagination;

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

interface AskingPagination extends PaginationFacts {
  /** The member of `params` that asks for a page. */
  readonly parameter: string;
  /** The member of `params` whose member it is, as is the limit; `null` where both are members of `params` itself. */
  readonly within: string | null;
}

/** The body has the cursor of the next page. */
export interface CursorPagination extends AskingPagination {
  readonly kind: "cursor";
  readonly next: MemberPath;
  /** Where the body says whether there is another page. */
  readonly more: MemberPath | null;
}

/** The body has the address of the next page, whose query has the cursor. */
export interface AddressPagination extends AskingPagination {
  readonly kind: "address";
  readonly next: MemberPath;
  /** What the cursor is called in the query. */
  readonly name: string;
}

/** A member of the last item is the cursor of the next page. */
export interface LastItemPagination extends AskingPagination {
  readonly kind: "lastItem";
  readonly member: string;
  readonly more: MemberPath;
}

/** Pages are asked for by their number, or by how many items come before them. */
export interface NumberedPagination extends AskingPagination {
  readonly kind: "page" | "offset";
  /** The number of the first page; 0 for an offset. */
  readonly first: number;
  readonly limit: PageLimit | null;
  readonly more: MemberPath | null;
  /** Where the body says whether this page is the last. */
  readonly last: MemberPath | null;
  /** Where the body says which page it is; `null` for an offset. */
  readonly current: PageNumber | null;
  /** Where the number of all items is. */
  readonly total: MemberPath | null;
  /** Where the number of all pages is; `null` for an offset. */
  readonly totalPages: MemberPath | null;
}

/** The number of a page in its body, which may count from another than requests do. */
export interface PageNumber {
  readonly path: MemberPath;
  /** What the first page has. */
  readonly first: number;
}

/** The parameter that says how many items a page may have. */
export interface PageLimit {
  readonly parameter: string;
  readonly default: number | null;
  readonly maximum: number | null;
}
