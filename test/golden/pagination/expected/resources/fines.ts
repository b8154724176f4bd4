// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import { byOffset } from "../runtime/next-page.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import { PagePromise, type PagedOperation } from "../runtime/pages.js";
import { Resource } from "../runtime/resource.js";
import type { ErrorStatus, Failure, Success } from "../runtime/result.js";
import type { paths } from "../schema.js";

export class Fines extends Resource {
  /** The operations of this resource, as data. */
  static get operations(): readonly Operation[] {
    return [listOperation];
  }

  /**
   * @example
   * const response = await client.fines.list();
   */
  list(
    params?: FinesListParams,
    options?: RequestOptions,
  ): PagePromise<
    FinesListResponse,
    FinesListResponse["fines"][number],
    FinesListResult
  > {
    return new PagePromise(this._core, listOperation, [], params, options);
  }
}

export interface FinesListParams {
  /** `default`: 0 */
  offset?:
    | NonNullable<paths["/fines"]["get"]["parameters"]["query"]>["offset"]
    | undefined;
  /**
   * `maximum`: 100
   * `default`: 2
   */
  limit?:
    | NonNullable<paths["/fines"]["get"]["parameters"]["query"]>["limit"]
    | undefined;
}

export type FinesListResponse =
  paths["/fines"]["get"]["responses"]["200"]["content"]["application/json"];

export type FinesListError = unknown;

export type FinesListResult =
  Success<200, FinesListResponse> | Failure<ErrorStatus, unknown>;

export const listOperation: PagedOperation = {
  id: "finesList",
  method: "GET",
  path: "/fines",
  parameters: [
    { in: "query", name: "offset" },
    { in: "query", name: "limit" },
  ],
  accept: "application/json",
  security: [["token"]],
  pages: byOffset({
    items: ["fines"],
    parameter: "offset",
    limit: { parameter: "limit", default: 2, maximum: 100 },
    total: ["total"],
  }),
};
