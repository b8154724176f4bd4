// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import type { Operation } from "../../runtime/operation.js";
import type { RequestOptions } from "../../runtime/options.js";
import type { ApiPromise } from "../../runtime/promise.js";
import { Resource } from "../../runtime/resource.js";
import type { ErrorStatus, Failure, Success } from "../../runtime/result.js";

export class Constructor extends Resource {
  /** The operations of this resource, as data. */
  static get operations(): readonly Operation[] {
    return [buildOperation];
  }

  /**
   * @example
   * const response = await client.above.constructorResource.build();
   */
  build(
    params?: BuildParams,
    options?: RequestOptions,
  ): ApiPromise<BuildResponse, BuildResult> {
    return this._core.call(buildOperation, [], params, options);
  }
}

export type BuildParams = Record<string, never>;

export type BuildResponse = undefined;

export type BuildError = unknown;

export type BuildResult =
  Success<200, BuildResponse> | Failure<ErrorStatus, unknown>;

export const buildOperation: Operation = {
  id: "build",
  method: "GET",
  path: "/below/constructor",
  security: [],
};
