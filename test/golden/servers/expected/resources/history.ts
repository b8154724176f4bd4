// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import type { ApiPromise } from "../runtime/promise.js";
import { Resource } from "../runtime/resource.js";
import type { ErrorStatus, Failure, Success } from "../runtime/result.js";

export class History extends Resource {
  /** The operations of this resource, as data. */
  static get operations(): readonly Operation[] {
    return [getOperation, importOperation, forgetOperation];
  }

  /**
   * @example
   * const response = await client.history.get();
   */
  get(
    params?: GetParams,
    options?: RequestOptions,
  ): ApiPromise<GetResponse, GetResult> {
    return this._core.call(getOperation, [], params, options);
  }

  /**
   * @example
   * const response = await client.history.import();
   */
  import(
    params?: ImportParams,
    options?: RequestOptions,
  ): ApiPromise<ImportResponse, ImportResult> {
    return this._core.call(importOperation, [], params, options);
  }

  /**
   * @example
   * const response = await client.history.forget();
   */
  forget(
    params?: ForgetParams,
    options?: RequestOptions,
  ): ApiPromise<ForgetResponse, ForgetResult> {
    return this._core.call(forgetOperation, [], params, options);
  }
}

export type GetParams = Record<string, never>;

export type GetResponse = undefined;

export type GetError = unknown;

export type GetResult =
  Success<200, GetResponse> | Failure<ErrorStatus, unknown>;

export const getOperation: Operation = {
  id: "historyGet",
  method: "GET",
  path: "/history",
  security: [],
  server: "https://history.weather.example.com/v3",
};

export type ImportParams = Record<string, never>;

export type ImportResponse = undefined;

export type ImportError = unknown;

export type ImportResult =
  Success<202, ImportResponse> | Failure<ErrorStatus, unknown>;

export const importOperation: Operation = {
  id: "historyImport",
  method: "POST",
  path: "/history",
  security: [],
  server: "https://upload.weather.example.com/",
};

export type ForgetParams = Record<string, never>;

export type ForgetResponse = undefined;

export type ForgetError = unknown;

export type ForgetResult =
  Success<204, ForgetResponse> | Failure<ErrorStatus, unknown>;

export const forgetOperation: Operation = {
  id: "historyForget",
  method: "DELETE",
  path: "/history",
  security: [],
};
