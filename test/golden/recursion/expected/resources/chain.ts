// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import type { ApiPromise } from "../runtime/promise.js";
import { Resource } from "../runtime/resource.js";
import type { ErrorStatus, Failure, Success } from "../runtime/result.js";
import type { paths } from "../schema.js";

export class Chain extends Resource {
  /** The operations of this resource, as data. */
  static get operations(): readonly Operation[] {
    return [appendOperation];
  }

  /**
   * @example
   * const response = await client.chain.append({ value: 1 });
   */
  append(
    params: AppendParams,
    options?: RequestOptions,
  ): ApiPromise<AppendResponse, AppendResult> {
    return this._core.call(appendOperation, [], params, options);
  }
}

export interface AppendParams {
  value: paths["/chain"]["post"]["requestBody"]["content"]["application/json"]["value"];
  next?:
    | paths["/chain"]["post"]["requestBody"]["content"]["application/json"]["next"]
    | undefined;
}

export type AppendResponse = undefined;

export type AppendError = unknown;

export type AppendResult =
  Success<201, AppendResponse> | Failure<ErrorStatus, unknown>;

export const appendOperation: Operation = {
  id: "chainAppend",
  method: "POST",
  path: "/chain",
  body: { type: "application/json", flat: true },
  security: [],
};
