// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import type { ApiPromise } from "../runtime/promise.js";
import { Resource } from "../runtime/resource.js";
import type { ErrorStatus, Failure, Success } from "../runtime/result.js";
import type { paths } from "../schema.js";

export class Points extends Resource {
  /** The operations of this resource, as data. */
  static get operations(): readonly Operation[] {
    return [listOperation, createOperation];
  }

  /**
   * @example
   * const response = await client.points.list("area");
   */
  list(
    area: string,
    params?: ListParams,
    options?: RequestOptions,
  ): ApiPromise<ListResponse, ListResult> {
    return this._core.call(listOperation, [area], params, options);
  }

  create(
    area: string,
    params: CreateParams,
    options?: RequestOptions,
  ): ApiPromise<CreateResponse, CreateResult> {
    return this._core.call(createOperation, [area], params, options);
  }
}

export interface ListParams {
  filter?:
    | NonNullable<
        paths["/areas/{area}/points"]["get"]["parameters"]["query"]
      >["filter"]
    | undefined;
}

export type ListResponse =
  paths["/areas/{area}/points"]["get"]["responses"]["200"]["content"]["application/json"];

export type ListError = unknown;

export type ListResult =
  Success<200, ListResponse> | Failure<ErrorStatus, unknown>;

export const listOperation: Operation = {
  id: "pointsList",
  method: "GET",
  path: "/areas/{area}/points",
  parameters: [
    { in: "path", name: "area" },
    { in: "query", name: "filter", content: "application/json" },
  ],
  accept: "application/json",
  security: [],
};

export interface CreateParams {
  at: paths["/areas/{area}/points"]["post"]["requestBody"]["content"]["application/json"]["at"];
}

export type CreateResponse =
  paths["/areas/{area}/points"]["post"]["responses"]["200"]["content"]["application/json"];

export type CreateError = unknown;

export type CreateResult =
  Success<200, CreateResponse> | Failure<ErrorStatus, unknown>;

export const createOperation: Operation = {
  id: "pointsCreate",
  method: "POST",
  path: "/areas/{area}/points",
  parameters: [{ in: "path", name: "area" }],
  body: { type: "application/json", flat: true },
  accept: "application/json",
  security: [],
};
