// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import type { Operation } from "../../runtime/operation.js";
import type { RequestOptions } from "../../runtime/options.js";
import type { ApiPromise } from "../../runtime/promise.js";
import { Resource } from "../../runtime/resource.js";
import type { ErrorStatus, Failure, Success } from "../../runtime/result.js";

export class Proto extends Resource {
  /** The operations of this resource, as data. */
  static get operations(): readonly Operation[] {
    return [inheritOperation];
  }

  /**
   * @example
   * const response = await client.above.proto.inherit();
   */
  inherit(
    params?: InheritParams,
    options?: RequestOptions,
  ): ApiPromise<InheritResponse, InheritResult> {
    return this._core.call(inheritOperation, [], params, options);
  }
}

export type InheritParams = Record<string, never>;

export type InheritResponse = undefined;

export type InheritError = unknown;

export type InheritResult =
  Success<200, InheritResponse> | Failure<ErrorStatus, unknown>;

export const inheritOperation: Operation = {
  id: "inherit",
  method: "GET",
  path: "/below/proto",
  security: [],
};
