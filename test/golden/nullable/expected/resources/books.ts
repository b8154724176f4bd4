// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import type { ApiPromise } from "../runtime/promise.js";
import { Resource } from "../runtime/resource.js";
import type { ErrorStatus, Failure, Success } from "../runtime/result.js";
import type { paths } from "../schema.js";

export class Books extends Resource {
  /** The operations of this resource, as data. */
  static get operations(): readonly Operation[] {
    return [getOperation, replaceOperation, patchOperation];
  }

  /**
   * @example
   * const response = await client.books.get("isbn");
   */
  get(
    isbn: paths["/books/{isbn}"]["get"]["parameters"]["path"]["isbn"],
    params?: GetParams,
    options?: RequestOptions,
  ): ApiPromise<GetResponse, GetResult> {
    return this._core.call(getOperation, [isbn], params, options);
  }

  /**
   * @example
   * const response = await client.books.replace(
   *   "isbn",
   *   { title: "title", subtitle: "subtitle" },
   * );
   */
  replace(
    isbn: paths["/books/{isbn}"]["put"]["parameters"]["path"]["isbn"],
    params: ReplaceParams,
    options?: RequestOptions,
  ): ApiPromise<ReplaceResponse, ReplaceResult> {
    return this._core.call(replaceOperation, [isbn], params, options);
  }

  /**
   * @example
   * const response = await client.books.patch("isbn", { body: {} });
   */
  patch(
    isbn: paths["/books/{isbn}"]["patch"]["parameters"]["path"]["isbn"],
    params: PatchParams,
    options?: RequestOptions,
  ): ApiPromise<PatchResponse, PatchResult> {
    return this._core.call(patchOperation, [isbn], params, options);
  }
}

export type GetParams = Record<string, never>;

export type GetResponse =
  paths["/books/{isbn}"]["get"]["responses"]["200"]["content"]["application/json"];

export type GetError = unknown;

export type GetResult =
  Success<200, GetResponse> | Failure<ErrorStatus, unknown>;

export const getOperation: Operation = {
  id: "booksGet",
  method: "GET",
  path: "/books/{isbn}",
  parameters: [{ in: "path", name: "isbn" }],
  accept: "application/json",
  security: [],
};

export interface ReplaceParams {
  title: paths["/books/{isbn}"]["put"]["requestBody"]["content"]["application/json"]["title"];
  subtitle: paths["/books/{isbn}"]["put"]["requestBody"]["content"]["application/json"]["subtitle"];
  shelf?:
    | paths["/books/{isbn}"]["put"]["requestBody"]["content"]["application/json"]["shelf"]
    | undefined;
}

export type ReplaceResponse =
  paths["/books/{isbn}"]["put"]["responses"]["200"]["content"]["application/json"];

export type ReplaceError = unknown;

export type ReplaceResult =
  Success<200, ReplaceResponse> | Failure<ErrorStatus, unknown>;

export const replaceOperation: Operation = {
  id: "booksReplace",
  method: "PUT",
  path: "/books/{isbn}",
  parameters: [{ in: "path", name: "isbn" }],
  body: { type: "application/json", flat: true },
  accept: "application/json",
  security: [],
};

export interface PatchParams {
  body: paths["/books/{isbn}"]["patch"]["requestBody"]["content"]["application/json"];
}

export type PatchResponse = undefined;

export type PatchError = unknown;

export type PatchResult =
  Success<200, PatchResponse> | Failure<ErrorStatus, unknown>;

export const patchOperation: Operation = {
  id: "booksPatch",
  method: "PATCH",
  path: "/books/{isbn}",
  parameters: [{ in: "path", name: "isbn" }],
  body: { type: "application/json" },
  security: [],
};
