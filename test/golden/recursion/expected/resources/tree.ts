// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import type { ApiPromise } from "../runtime/promise.js";
import { Resource } from "../runtime/resource.js";
import type { ErrorStatus, Failure, Success } from "../runtime/result.js";
import type { paths } from "../schema.js";

export class Tree extends Resource {
  /** The operations of this resource, as data. */
  static get operations(): readonly Operation[] {
    return [getOperation, replaceOperation];
  }

  /**
   * @example
   * const response = await client.tree.get();
   */
  get(
    params?: GetParams,
    options?: RequestOptions,
  ): ApiPromise<GetResponse, GetResult> {
    return this._core.call(getOperation, [], params, options);
  }

  /**
   * @example
   * const response = await client.tree.replace(
   *   { name: "name", folders: [{ name: "name", folders: [] }] },
   * );
   */
  replace(
    params: ReplaceParams,
    options?: RequestOptions,
  ): ApiPromise<ReplaceResponse, ReplaceResult> {
    return this._core.call(replaceOperation, [], params, options);
  }
}

export type GetParams = Record<string, never>;

export type GetResponse =
  paths["/tree"]["get"]["responses"]["200"]["content"]["application/json"];

export type GetError = unknown;

export type GetResult =
  Success<200, GetResponse> | Failure<ErrorStatus, unknown>;

export const getOperation: Operation = {
  id: "treeGet",
  method: "GET",
  path: "/tree",
  accept: "application/json",
  security: [],
};

export interface ReplaceParams {
  name: paths["/tree"]["put"]["requestBody"]["content"]["application/json"]["name"];
  folders: paths["/tree"]["put"]["requestBody"]["content"]["application/json"]["folders"];
}

export type ReplaceResponse =
  paths["/tree"]["put"]["responses"]["200"]["content"]["application/json"];

export type ReplaceError = unknown;

export type ReplaceResult =
  Success<200, ReplaceResponse> | Failure<ErrorStatus, unknown>;

export const replaceOperation: Operation = {
  id: "treeReplace",
  method: "PUT",
  path: "/tree",
  body: { type: "application/json", flat: true },
  accept: "application/json",
  security: [],
};
