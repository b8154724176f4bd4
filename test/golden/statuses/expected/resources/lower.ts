// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import type { ApiPromise } from "../runtime/promise.js";
import { Resource } from "../runtime/resource.js";
import type {
  ClientErrorStatus,
  ErrorStatus,
  Failure,
  Success,
  SuccessStatus,
} from "../runtime/result.js";
import type { paths } from "../schema.js";

export class Lower extends Resource {
  /** The operations of this resource, as data. */
  static get operations(): readonly Operation[] {
    return [getOperation];
  }

  /**
   * @example
   * const response = await client.lower.get();
   */
  get(
    params?: LowerGetParams,
    options?: RequestOptions,
  ): ApiPromise<LowerGetResponse, LowerGetResult> {
    return this._core.call(getOperation, [], params, options);
  }
}

export type LowerGetParams = Record<string, never>;

export type LowerGetResponse =
  paths["/lower"]["get"]["responses"]["2xx"]["content"]["application/json"];

export type LowerGetError =
  paths["/lower"]["get"]["responses"]["4xx"]["content"]["application/json"];

export type LowerGetResult =
  | Success<SuccessStatus, LowerGetResponse>
  | Failure<
      ClientErrorStatus,
      paths["/lower"]["get"]["responses"]["4xx"]["content"]["application/json"]
    >
  | Failure<Exclude<ErrorStatus, ClientErrorStatus>, unknown>;

export const getOperation: Operation = {
  id: "lowerGet",
  method: "GET",
  path: "/lower",
  accept: "application/json",
  security: [],
};
