// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import type { Operation } from "../runtime/operation.js";
import type { BinaryBody, RequestOptions } from "../runtime/options.js";
import type { ApiPromise } from "../runtime/promise.js";
import { Resource } from "../runtime/resource.js";
import type { ErrorStatus, Failure, Success } from "../runtime/result.js";

export class Parcels extends Resource {
  /** The operations of this resource, as data. */
  static get operations(): readonly Operation[] {
    return [putOperation];
  }

  /**
   * @example
   * const response = await client.parcels.put({ body: new Blob([]) });
   */
  put(
    params: PutParams,
    options?: RequestOptions,
  ): ApiPromise<PutResponse, PutResult> {
    return this._core.call(putOperation, [], params, options);
  }
}

export interface PutParams {
  body: BinaryBody;
}

export type PutResponse = undefined;

export type PutError = unknown;

export type PutResult =
  Success<200, PutResponse> | Failure<ErrorStatus, unknown>;

export const putOperation: Operation = {
  id: "parcelsPut",
  method: "PUT",
  path: "/parcels",
  body: { type: "application/octet-stream" },
  security: [],
};
