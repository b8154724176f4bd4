// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import type { ApiPromise } from "../runtime/promise.js";
import { Resource } from "../runtime/resource.js";
import type { ErrorStatus, Failure, Success } from "../runtime/result.js";
import type { paths } from "../schema.js";

export class Animals extends Resource {
  /** The operations of this resource, as data. */
  static get operations(): readonly Operation[] {
    return [listOperation, takeOperation, putCatOperation];
  }

  /**
   * @example
   * const response = await client.animals.list();
   */
  list(
    params?: ListParams,
    options?: RequestOptions,
  ): ApiPromise<ListResponse, ListResult> {
    return this._core.call(listOperation, [], params, options);
  }

  take(
    params: TakeParams,
    options?: RequestOptions,
  ): ApiPromise<TakeResponse, TakeResult> {
    return this._core.call(takeOperation, [], params, options);
  }

  putCat(
    params: PutCatParams,
    options?: RequestOptions,
  ): ApiPromise<PutCatResponse, PutCatResult> {
    return this._core.call(putCatOperation, [], params, options);
  }
}

export type ListParams = Record<string, never>;

export type ListResponse =
  paths["/animals"]["get"]["responses"]["200"]["content"]["application/json"];

export type ListError = unknown;

export type ListResult =
  Success<200, ListResponse> | Failure<ErrorStatus, unknown>;

export const listOperation: Operation = {
  id: "animalsList",
  method: "GET",
  path: "/animals",
  accept: "application/json",
  security: [],
};

export interface TakeParams {
  body: paths["/animals"]["post"]["requestBody"]["content"]["application/json"];
}

export type TakeResponse = undefined;

export type TakeError = unknown;

export type TakeResult =
  Success<204, TakeResponse> | Failure<ErrorStatus, unknown>;

export const takeOperation: Operation = {
  id: "animalsTake",
  method: "POST",
  path: "/animals",
  body: { type: "application/json" },
  security: [],
};

export interface PutCatParams {
  /** Which */
  kind: paths["/animals/cat"]["put"]["requestBody"]["content"]["application/json"]["kind"];
  lives?:
    | paths["/animals/cat"]["put"]["requestBody"]["content"]["application/json"]["lives"]
    | undefined;
}

export type PutCatResponse = undefined;

export type PutCatError = unknown;

export type PutCatResult =
  Success<204, PutCatResponse> | Failure<ErrorStatus, unknown>;

export const putCatOperation: Operation = {
  id: "animalsPutCat",
  method: "PUT",
  path: "/animals/cat",
  body: { type: "application/json", flat: true },
  security: [],
};
