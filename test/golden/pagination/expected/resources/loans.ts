// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import { byLastItem } from "../runtime/next-page.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import { PagePromise, type PagedOperation } from "../runtime/pages.js";
import { Resource } from "../runtime/resource.js";
import type { ErrorStatus, Failure, Success } from "../runtime/result.js";
import type { paths } from "../schema.js";

export class Loans extends Resource {
  /** The operations of this resource, as data. */
  static get operations(): readonly Operation[] {
    return [listOperation];
  }

  /**
   * @example
   * const response = await client.loans.list();
   */
  list(
    params?: ListParams,
    options?: RequestOptions,
  ): PagePromise<ListResponse, ListResponse["data"][number], ListResult> {
    return new PagePromise(this._core, listOperation, [], params, options);
  }
}

export interface ListParams {
  starting_after?:
    | NonNullable<
        paths["/loans"]["get"]["parameters"]["query"]
      >["starting_after"]
    | undefined;
  limit?:
    | NonNullable<paths["/loans"]["get"]["parameters"]["query"]>["limit"]
    | undefined;
}

export type ListResponse =
  paths["/loans"]["get"]["responses"]["200"]["content"]["application/json"];

export type ListError = unknown;

export type ListResult =
  Success<200, ListResponse> | Failure<ErrorStatus, unknown>;

export const listOperation: PagedOperation = {
  id: "loansList",
  method: "GET",
  path: "/loans",
  parameters: [
    { in: "query", name: "starting_after" },
    { in: "query", name: "limit" },
  ],
  accept: "application/json",
  security: [["token"]],
  pages: byLastItem({
    items: ["data"],
    parameter: "starting_after",
    member: "id",
    more: ["has_more"],
  }),
};
