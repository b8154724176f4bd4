// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import type { ApiPromise } from "../runtime/promise.js";
import { Resource } from "../runtime/resource.js";
import type { ErrorStatus, Failure, Success } from "../runtime/result.js";
import type { paths } from "../schema.js";

export class Cards extends Resource {
  /** The operations of this resource, as data. */
  static get operations(): readonly Operation[] {
    return [searchOperation, copyOperation, msearchByBoxOperation];
  }

  /**
   * @example
   * const response = await client.cards.search("box", { words: "words" });
   */
  search(
    box: paths["/cards/{box}"]["query"]["parameters"]["path"]["box"],
    params: SearchParams,
    options?: RequestOptions,
  ): ApiPromise<SearchResponse, SearchResult> {
    return this._core.call(searchOperation, [box], params, options);
  }

  /**
   * @example
   * const response = await client.cards.copy("box", { Destination: "Destination" });
   */
  copy(
    box: paths["/cards/{box}"]["additionalOperations"]["COPY"]["parameters"]["path"]["box"],
    params: CopyParams,
    options?: RequestOptions,
  ): ApiPromise<CopyResponse, CopyResult> {
    return this._core.call(copyOperation, [box], params, options);
  }

  /**
   * @example
   * const response = await client.cards.msearchByBox("box");
   */
  msearchByBox(
    box: paths["/cards/{box}"]["additionalOperations"]["M-SEARCH"]["parameters"]["path"]["box"],
    params?: MsearchByBoxParams,
    options?: RequestOptions,
  ): ApiPromise<MsearchByBoxResponse, MsearchByBoxResult> {
    return this._core.call(msearchByBoxOperation, [box], params, options);
  }
}

export interface SearchParams {
  words: paths["/cards/{box}"]["query"]["requestBody"]["content"]["application/json"]["words"];
}

export type SearchResponse =
  paths["/cards/{box}"]["query"]["responses"]["200"]["content"]["application/json"];

export type SearchError = unknown;

export type SearchResult =
  Success<200, SearchResponse> | Failure<ErrorStatus, unknown>;

export const searchOperation: Operation = {
  id: "cardsSearch",
  method: "QUERY",
  path: "/cards/{box}",
  parameters: [{ in: "path", name: "box" }],
  body: { type: "application/json", flat: true },
  accept: "application/json",
  security: [],
};

export interface CopyParams {
  Destination: NonNullable<
    paths["/cards/{box}"]["additionalOperations"]["COPY"]["parameters"]["header"]
  >["Destination"];
}

export type CopyResponse = undefined;

export type CopyError = unknown;

export type CopyResult =
  Success<201, CopyResponse> | Failure<ErrorStatus, unknown>;

export const copyOperation: Operation = {
  id: "cardsCopy",
  method: "COPY",
  path: "/cards/{box}",
  parameters: [
    { in: "path", name: "box" },
    { in: "header", name: "Destination" },
  ],
  security: [],
};

export type MsearchByBoxParams = Record<string, never>;

export type MsearchByBoxResponse = undefined;

export type MsearchByBoxError = unknown;

export type MsearchByBoxResult =
  Success<200, MsearchByBoxResponse> | Failure<ErrorStatus, unknown>;

export const msearchByBoxOperation: Operation = {
  id: null,
  method: "M-SEARCH",
  path: "/cards/{box}",
  parameters: [{ in: "path", name: "box" }],
  security: [],
};
