// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import type { ApiPromise } from "../runtime/promise.js";
import { Resource } from "../runtime/resource.js";
import type { ErrorStatus, Failure, Success } from "../runtime/result.js";

export class Con extends Resource {
  /** The operations of this resource, as data. */
  static get operations(): readonly Operation[] {
    return [listConsOperation];
  }

  /**
   * @example
   * const response = await client.con.listCons();
   */
  listCons(
    params?: ListConsParams,
    options?: RequestOptions,
  ): ApiPromise<ListConsResponse, ListConsResult> {
    return this._core.call(listConsOperation, [], params, options);
  }
}

export type ListConsParams = Record<string, never>;

export type ListConsResponse = undefined;

export type ListConsError = unknown;

export type ListConsResult =
  Success<200, ListConsResponse> | Failure<ErrorStatus, unknown>;

export const listConsOperation: Operation = {
  id: "listCons",
  method: "GET",
  path: "/con",
  security: [],
};
