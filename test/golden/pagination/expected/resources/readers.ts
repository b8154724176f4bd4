// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import { byPage } from "../runtime/next-page.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import { PagePromise, type PagedOperation } from "../runtime/pages.js";
import { Resource } from "../runtime/resource.js";
import type { ErrorStatus, Failure, Success } from "../runtime/result.js";
import type { paths } from "../schema.js";

export class Readers extends Resource {
  /** The operations of this resource, as data. */
  static get operations(): readonly Operation[] {
    return [listOperation];
  }

  /**
   * @example
   * const response = await client.readers.list();
   */
  list(
    params?: ReadersListParams,
    options?: RequestOptions,
  ): PagePromise<
    ReadersListResponse,
    NonNullable<ReadersListResponse["result"]>[number],
    ReadersListResult
  > {
    return new PagePromise(this._core, listOperation, [], params, options);
  }
}

export interface ReadersListParams {
  /**
   * `minimum`: 1
   * `default`: 1
   */
  page?:
    | NonNullable<paths["/readers"]["get"]["parameters"]["query"]>["page"]
    | undefined;
  /**
   * `minimum`: 5
   * `maximum`: 50
   * `default`: 20
   */
  per_page?:
    | NonNullable<paths["/readers"]["get"]["parameters"]["query"]>["per_page"]
    | undefined;
}

export type ReadersListResponse =
  paths["/readers"]["get"]["responses"]["200"]["content"]["application/json"];

export type ReadersListError = unknown;

export type ReadersListResult =
  Success<200, ReadersListResponse> | Failure<ErrorStatus, unknown>;

export const listOperation: PagedOperation = {
  id: "readersList",
  method: "GET",
  path: "/readers",
  parameters: [
    { in: "query", name: "page" },
    { in: "query", name: "per_page" },
  ],
  accept: "application/json",
  security: [["token"]],
  pages: byPage({
    items: ["result"],
    parameter: "page",
    first: 1,
    limit: { parameter: "per_page", default: 20, maximum: 50 },
    total: ["result_info", "total_count"],
  }),
};
