import type { Values } from "./parts.ts";

/** One page of a list, and the way to the page behind it. */
export interface ListPage<Data, Item> {
  /** What awaiting the call for this page gives. */
  readonly data: Data;
  readonly items: readonly Item[];
  readonly response: Response;
  /** @throws PaginationError for an answer that leads nowhere. */
  hasNextPage(): boolean;
  /** @throws what awaiting throws, and PaginationError, behind the last page too. */
  getNextPage(): Promise<ListPage<Data, Item>>;
}

/** One page, and what went before it. */
export interface Page {
  /** Where it came from, as the request was composed. */
  readonly url: string;
  readonly params: Values;
  /** The object that asks for it by a member: `params`, or a member of it. */
  readonly asked: Values;
  readonly response: Response;
  readonly body: unknown;
  readonly items: readonly unknown[];
  /** How many pages came before it in this iteration. */
  readonly index: number;
  /** How many items these had together. */
  readonly before: number;
  /** How many items the fullest of them had. */
  readonly fullest: number;
  /** The items of the last of them. */
  readonly previous: readonly unknown[];
}
