// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import { BinaryPromise } from "../runtime/binary.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import { Resource } from "../runtime/resource.js";
import type { ErrorStatus, Failure, Success } from "../runtime/result.js";

export class MapResource extends Resource {
  /** The operations of this resource, as data. */
  static get operations(): readonly Operation[] {
    return [getOperation];
  }

  /**
   * @example
   * const response = await client.map.get();
   */
  get(
    params?: MapGetParams,
    options?: RequestOptions,
  ): BinaryPromise<MapGetResponse, MapGetResult> {
    return new BinaryPromise(this._core, getOperation, [], params, options);
  }
}

export type MapGetParams = Record<string, never>;

export type MapGetResponse = Blob;

export type MapGetError = unknown;

export type MapGetResult =
  Success<200, MapGetResponse> | Failure<ErrorStatus, unknown>;

export const getOperation: Operation = {
  id: "mapGet",
  method: "GET",
  path: "/map",
  accept: "image/png",
  security: [],
};
