// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import type { ApiPromise } from "../runtime/promise.js";
import { Resource } from "../runtime/resource.js";
import type { ErrorStatus, Failure, Success } from "../runtime/result.js";
import type { paths } from "../schema.js";

export class Options extends Resource {
  /** The operations of this resource, as data. */
  static get operations(): readonly Operation[] {
    return [getOperation];
  }

  /**
   * @example
   * const response = await client.options.get();
   */
  get(
    params?: OptionsGetParams,
    options?: RequestOptions,
  ): ApiPromise<OptionsGetResponse, OptionsGetResult> {
    return this._core.call(getOperation, [], params, options);
  }
}

export interface OptionsGetParams {
  to_string?:
    | NonNullable<paths["/options"]["get"]["parameters"]["query"]>["to_string"]
    | undefined;
}

export type OptionsGetResponse = undefined;

export type OptionsGetError = unknown;

export type OptionsGetResult =
  Success<200, OptionsGetResponse> | Failure<ErrorStatus, unknown>;

export const getOperation: Operation = {
  id: "optionsGet",
  method: "GET",
  path: "/options",
  parameters: [{ in: "query", name: "to_string", client: "toStringParam" }],
  security: [["constructorCredential"], []],
};
