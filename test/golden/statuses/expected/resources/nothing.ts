// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import type { ApiPromise } from "../runtime/promise.js";
import { Resource } from "../runtime/resource.js";
import type { ErrorStatus, Failure, Success } from "../runtime/result.js";
import type { paths } from "../schema.js";

export class Nothing extends Resource {
  /** The operations of this resource, as data. */
  static get operations(): readonly Operation[] {
    return [getOperation];
  }

  /**
   * @example
   * const response = await client.nothing.get();
   */
  get(
    params?: NothingGetParams,
    options?: RequestOptions,
  ): ApiPromise<NothingGetResponse, NothingGetResult> {
    return this._core.call(getOperation, [], params, options);
  }
}

export type NothingGetParams = Record<string, never>;

export type NothingGetResponse = undefined;

export type NothingGetError =
  paths["/nothing"]["get"]["responses"]["default"]["content"]["application/problem+json"];

export type NothingGetResult =
  | Success<204, undefined>
  | Success<205, undefined>
  | Failure<
      ErrorStatus,
      paths["/nothing"]["get"]["responses"]["default"]["content"]["application/problem+json"]
    >;

export const getOperation: Operation = {
  id: "nothingGet",
  method: "GET",
  path: "/nothing",
  accept: "application/json, application/problem+json",
  security: [],
};
