// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import type { ApiPromise } from "../runtime/promise.js";
import { Resource } from "../runtime/resource.js";
import type { ErrorStatus, Failure, Success } from "../runtime/result.js";
import type { paths } from "../schema.js";

export class References extends Resource {
  /** The operations of this resource, as data. */
  static get operations(): readonly Operation[] {
    return [listOperation];
  }

  /**
   * @example
   * const response = await client.references.list();
   */
  list(
    params?: ListParams,
    options?: RequestOptions,
  ): ApiPromise<ListResponse, ListResult> {
    return this._core.call(listOperation, [], params, options);
  }
}

export interface ListParams {
  page?:
    | NonNullable<paths["/references"]["get"]["parameters"]["query"]>["page"]
    | undefined;
}

export type ListResponse =
  paths["/references"]["get"]["responses"]["200"]["content"]["application/json"];

export type ListError = unknown;

export type ListResult =
  Success<200, ListResponse> | Failure<ErrorStatus, unknown>;

export const listOperation: Operation = {
  id: "referencesList",
  method: "GET",
  path: "/references",
  parameters: [{ in: "query", name: "page" }],
  accept: "application/json",
  security: [],
};
