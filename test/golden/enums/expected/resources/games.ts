// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import type { ApiPromise } from "../runtime/promise.js";
import { Resource } from "../runtime/resource.js";
import type { ErrorStatus, Failure, Success } from "../runtime/result.js";
import type { paths } from "../schema.js";

export class Games extends Resource {
  /** The operations of this resource, as data. */
  static get operations(): readonly Operation[] {
    return [listOperation];
  }

  /**
   * @example
   * const response = await client.games.list({ grade: "A" });
   */
  list(
    params: ListParams,
    options?: RequestOptions,
  ): ApiPromise<ListResponse, ListResult> {
    return this._core.call(listOperation, [], params, options);
  }
}

export interface ListParams {
  /** By what the list is sorted; a minus turns it round. */
  sort?:
    | NonNullable<paths["/games"]["get"]["parameters"]["query"]>["sort"]
    | undefined;
  grade: NonNullable<paths["/games"]["get"]["parameters"]["query"]>["grade"];
  colour?:
    | NonNullable<paths["/games"]["get"]["parameters"]["query"]>["colour"]
    | undefined;
}

export type ListResponse =
  paths["/games"]["get"]["responses"]["200"]["content"]["application/json"];

export type ListError = unknown;

export type ListResult =
  Success<200, ListResponse> | Failure<ErrorStatus, unknown>;

export const listOperation: Operation = {
  id: "gamesList",
  method: "GET",
  path: "/games",
  parameters: [
    { in: "query", name: "sort" },
    { in: "query", name: "grade" },
    { in: "query", name: "colour" },
  ],
  accept: "application/json",
  security: [],
};
