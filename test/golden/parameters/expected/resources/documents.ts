// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import type { ApiPromise } from "../runtime/promise.js";
import { Resource } from "../runtime/resource.js";
import type { ErrorStatus, Failure, Success } from "../runtime/result.js";
import type { paths } from "../schema.js";

export class Documents extends Resource {
  /** The operations of this resource, as data. */
  static get operations(): readonly Operation[] {
    return [listOperation, getPartsOperation];
  }

  /**
   * @example
   * const response = await client.documents.list();
   */
  list(
    params?: ListParams,
    options?: RequestOptions,
  ): ApiPromise<ListResponse, ListResult> {
    return this._core.call(listOperation, [], params, options);
  }

  /**
   * @example
   * const response = await client.documents.getParts(["ids"], {});
   */
  getParts(
    ids: paths["/documents/{ids}/parts/{at}"]["get"]["parameters"]["path"]["ids"],
    at: paths["/documents/{ids}/parts/{at}"]["get"]["parameters"]["path"]["at"],
    params?: GetPartsParams,
    options?: RequestOptions,
  ): ApiPromise<GetPartsResponse, GetPartsResult> {
    return this._core.call(getPartsOperation, [ids, at], params, options);
  }
}

export interface ListParams {
  ids?:
    | NonNullable<paths["/documents"]["get"]["parameters"]["query"]>["ids"]
    | undefined;
  csv?:
    | NonNullable<paths["/documents"]["get"]["parameters"]["query"]>["csv"]
    | undefined;
  near?:
    | NonNullable<paths["/documents"]["get"]["parameters"]["query"]>["near"]
    | undefined;
  box?:
    | NonNullable<paths["/documents"]["get"]["parameters"]["query"]>["box"]
    | undefined;
  filter?:
    | NonNullable<paths["/documents"]["get"]["parameters"]["query"]>["filter"]
    | undefined;
  pipes?:
    | NonNullable<paths["/documents"]["get"]["parameters"]["query"]>["pipes"]
    | undefined;
  raw?:
    | NonNullable<paths["/documents"]["get"]["parameters"]["query"]>["raw"]
    | undefined;
  "X-Request-Tags"?:
    | NonNullable<
        paths["/documents"]["get"]["parameters"]["header"]
      >["X-Request-Tags"]
    | undefined;
  "X-Trace"?:
    | NonNullable<paths["/documents"]["get"]["parameters"]["header"]>["X-Trace"]
    | undefined;
  theme?:
    | NonNullable<paths["/documents"]["get"]["parameters"]["cookie"]>["theme"]
    | undefined;
  seen?:
    | NonNullable<paths["/documents"]["get"]["parameters"]["cookie"]>["seen"]
    | undefined;
  odd?:
    | NonNullable<paths["/documents"]["get"]["parameters"]["query"]>["odd"]
    | undefined;
  "X-Odd"?:
    | NonNullable<paths["/documents"]["get"]["parameters"]["header"]>["X-Odd"]
    | undefined;
}

export type ListResponse = undefined;

export type ListError = unknown;

export type ListResult =
  Success<200, ListResponse> | Failure<ErrorStatus, unknown>;

export const listOperation: Operation = {
  id: "documentsList",
  method: "GET",
  path: "/documents",
  parameters: [
    { in: "query", name: "ids" },
    { in: "query", name: "csv", explode: false },
    { in: "query", name: "near" },
    { in: "query", name: "box", explode: false },
    { in: "query", name: "filter", style: "deepObject" },
    { in: "query", name: "pipes", style: "pipeDelimited" },
    { in: "query", name: "raw", allowReserved: true },
    { in: "header", name: "X-Request-Tags" },
    { in: "header", name: "X-Trace", explode: true },
    { in: "cookie", name: "theme" },
    { in: "cookie", name: "seen", style: "cookie", explode: true },
    { in: "query", name: "odd" },
    { in: "header", name: "X-Odd" },
  ],
  security: [],
};

export type GetPartsParams = Record<string, never>;

export type GetPartsResponse = undefined;

export type GetPartsError = unknown;

export type GetPartsResult =
  Success<200, GetPartsResponse> | Failure<ErrorStatus, unknown>;

export const getPartsOperation: Operation = {
  id: "documentsGetParts",
  method: "GET",
  path: "/documents/{ids}/parts/{at}",
  parameters: [
    { in: "path", name: "ids" },
    { in: "path", name: "at", explode: true },
  ],
  security: [],
};
