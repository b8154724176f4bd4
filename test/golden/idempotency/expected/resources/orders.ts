// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import type { ApiPromise } from "../runtime/promise.js";
import { Resource } from "../runtime/resource.js";
import type { ErrorStatus, Failure, Success } from "../runtime/result.js";

export class Orders extends Resource {
  /** The operations of this resource, as data. */
  static get operations(): readonly Operation[] {
    return [placeOperation];
  }

  /**
   * @example
   * const response = await client.orders.place();
   */
  place(
    params?: PlaceParams,
    options?: RequestOptions,
  ): ApiPromise<PlaceResponse, PlaceResult> {
    return this._core.call(placeOperation, [], params, options);
  }
}

export type PlaceParams = Record<string, never>;

export type PlaceResponse = undefined;

export type PlaceError = unknown;

export type PlaceResult =
  Success<204, PlaceResponse> | Failure<ErrorStatus, unknown>;

export const placeOperation: Operation = {
  id: "ordersPlace",
  method: "POST",
  path: "/orders",
  security: [],
};
