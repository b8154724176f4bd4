// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import type { ApiPromise } from "../runtime/promise.js";
import { Resource } from "../runtime/resource.js";
import type {
  ErrorStatus,
  Failure,
  Success,
  SuccessStatus,
} from "../runtime/result.js";
import type { paths } from "../schema.js";

export class Pets extends Resource {
  /** The operations of this resource, as data. */
  static get operations(): readonly Operation[] {
    return [listOperation, addOperation, replaceOperation];
  }

  /**
   * @example
   * const response = await client.pets.list();
   */
  list(
    params?: ListParams,
    options?: RequestOptions,
  ): ApiPromise<ListResponse, ListResult> {
    return this._core.call(listOperation, [], params, options);
  }

  /**
   * @example
   * const response = await client.pets.add();
   */
  add(
    params?: AddParams,
    options?: RequestOptions,
  ): ApiPromise<AddResponse, AddResult> {
    return this._core.call(addOperation, [], params, options);
  }

  replace(
    id: string,
    params: ReplaceParams,
    options?: RequestOptions,
  ): ApiPromise<ReplaceResponse, ReplaceResult> {
    return this._core.call(replaceOperation, [id], params, options);
  }
}

export interface ListParams {
  colour?:
    | NonNullable<paths["/pets"]["get"]["parameters"]["query"]>["colour"]
    | undefined;
}

export type ListResponse =
  paths["/pets"]["get"]["responses"]["200"]["content"]["application/json"];

export type ListError = unknown;

export type ListResult =
  Success<200, ListResponse> | Failure<ErrorStatus, unknown>;

export const listOperation: Operation = {
  id: "petsList",
  method: "GET",
  path: "/pets",
  parameters: [{ in: "query", name: "colour" }],
  accept: "application/json",
  security: [],
};

export type AddParams = Record<string, never>;

export type AddResponse = unknown;

export type AddError = unknown;

export type AddResult =
  Success<SuccessStatus, unknown> | Failure<ErrorStatus, unknown>;

export const addOperation: Operation = {
  id: "petsAdd",
  method: "POST",
  path: "/pets",
  security: [],
};

export interface ReplaceParams {
  name: paths["/pets/{id}"]["put"]["requestBody"]["content"]["application/json"]["name"];
  owner: paths["/pets/{id}"]["put"]["requestBody"]["content"]["application/json"]["owner"];
}

export type ReplaceResponse = undefined;

export type ReplaceError = unknown;

export type ReplaceResult =
  Success<204, ReplaceResponse> | Failure<ErrorStatus, unknown>;

export const replaceOperation: Operation = {
  id: "petsReplace",
  method: "PUT",
  path: "/pets/{id}",
  parameters: [{ in: "path", name: "id" }],
  body: { type: "application/json", flat: true },
  security: [],
};
