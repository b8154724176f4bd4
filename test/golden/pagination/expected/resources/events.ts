// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import { byCursor } from "../runtime/next-page.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import { PagePromise, type PagedOperation } from "../runtime/pages.js";
import { Resource } from "../runtime/resource.js";
import type { ErrorStatus, Failure, Success } from "../runtime/result.js";
import type { paths } from "../schema.js";

export class Events extends Resource {
  /** The operations of this resource, as data. */
  static get operations(): readonly Operation[] {
    return [listOperation, searchOperation];
  }

  /**
   * @example
   * const response = await client.events.list();
   */
  list(
    params?: EventsListParams,
    options?: RequestOptions,
  ): PagePromise<
    EventsListResponse,
    NonNullable<EventsListResponse["events"]>[number],
    EventsListResult
  > {
    return new PagePromise(this._core, listOperation, [], params, options);
  }

  /**
   * @example
   * const response = await client.events.search({ query: "query" });
   */
  search(
    params: SearchParams,
    options?: RequestOptions,
  ): PagePromise<
    SearchResponse,
    SearchResponse["found"]["a/b"][number],
    SearchResult
  > {
    return new PagePromise(this._core, searchOperation, [], params, options);
  }
}

export interface EventsListParams {
  "page token"?:
    | NonNullable<paths["/events"]["get"]["parameters"]["query"]>["page token"]
    | undefined;
  pageToken?:
    | NonNullable<paths["/events"]["get"]["parameters"]["query"]>["pageToken"]
    | undefined;
}

export type EventsListResponse =
  paths["/events"]["get"]["responses"]["200"]["content"]["application/json"];

export type EventsListError = unknown;

export type EventsListResult =
  Success<200, EventsListResponse> | Failure<ErrorStatus, unknown>;

export const listOperation: PagedOperation = {
  id: "eventsList",
  method: "GET",
  path: "/events",
  parameters: [
    { in: "query", name: "page token" },
    { in: "query", name: "pageToken" },
  ],
  accept: "application/json",
  security: [["token"]],
  pages: byCursor({
    items: ["events"],
    parameter: "pageToken",
    next: ["meta", "next_page_token"],
  }),
};

export interface SearchParams {
  query: paths["/events"]["post"]["requestBody"]["content"]["application/json"]["query"];
  from?:
    | paths["/events"]["post"]["requestBody"]["content"]["application/json"]["from"]
    | undefined;
}

export type SearchResponse =
  paths["/events"]["post"]["responses"]["200"]["content"]["application/json"];

export type SearchError = unknown;

export type SearchResult =
  Success<200, SearchResponse> | Failure<ErrorStatus, unknown>;

export const searchOperation: PagedOperation = {
  id: "eventsSearch",
  method: "POST",
  path: "/events",
  body: { type: "application/json", flat: true },
  accept: "application/json",
  security: [["token"]],
  pages: byCursor({
    items: ["found", "a/b"],
    parameter: "from",
    next: ["rest"],
  }),
};
