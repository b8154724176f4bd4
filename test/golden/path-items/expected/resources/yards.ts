// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import type { ApiPromise } from "../runtime/promise.js";
import { Resource } from "../runtime/resource.js";
import type { ErrorStatus, Failure, Success } from "../runtime/result.js";
import type { paths } from "../schema.js";

export class Yards extends Resource {
  /** The operations of this resource, as data. */
  static get operations(): readonly Operation[] {
    return [getOperation, deleteOperation];
  }

  /**
   * @example
   * const response = await client.yards.get("id");
   */
  get(
    id: paths["/yards/{id}"]["get"]["parameters"]["path"]["id"],
    params?: YardsGetParams,
    options?: RequestOptions,
  ): ApiPromise<YardsGetResponse, YardsGetResult> {
    return this._core.call(getOperation, [id], params, options);
  }

  /**
   * @example
   * const response = await client.yards.delete(1, { "X-Language": "X-Language" });
   */
  delete(
    id: paths["/yards/{id}"]["delete"]["parameters"]["path"]["id"],
    params: DeleteParams,
    options?: RequestOptions,
  ): ApiPromise<DeleteResponse, DeleteResult> {
    return this._core.call(deleteOperation, [id], params, options);
  }
}

export interface YardsGetParams {
  id?:
    | NonNullable<paths["/yards/{id}"]["get"]["parameters"]["query"]>["id"]
    | undefined;
  "X-Language"?:
    | NonNullable<
        paths["/yards/{id}"]["get"]["parameters"]["header"]
      >["X-Language"]
    | undefined;
  /** `format`: date */
  since?:
    | NonNullable<paths["/yards/{id}"]["get"]["parameters"]["query"]>["since"]
    | undefined;
}

export type YardsGetResponse =
  paths["/yards/{id}"]["get"]["responses"]["200"]["content"]["application/json"];

export type YardsGetError = unknown;

export type YardsGetResult =
  Success<200, YardsGetResponse> | Failure<ErrorStatus, unknown>;

export const getOperation: Operation = {
  id: "yardsGet",
  method: "GET",
  path: "/yards/{id}",
  parameters: [
    { in: "path", name: "id" },
    { in: "query", name: "id" },
    { in: "header", name: "X-Language" },
    { in: "query", name: "since" },
  ],
  accept: "application/json",
  security: [],
};

export interface DeleteParams {
  id?:
    | NonNullable<paths["/yards/{id}"]["delete"]["parameters"]["query"]>["id"]
    | undefined;
  "X-Language": NonNullable<
    paths["/yards/{id}"]["delete"]["parameters"]["header"]
  >["X-Language"];
}

export type DeleteResponse = undefined;

export type DeleteError = unknown;

export type DeleteResult =
  Success<204, DeleteResponse> | Failure<ErrorStatus, unknown>;

export const deleteOperation: Operation = {
  id: "yardsDelete",
  method: "DELETE",
  path: "/yards/{id}",
  parameters: [
    { in: "path", name: "id" },
    { in: "query", name: "id" },
    { in: "header", name: "X-Language" },
  ],
  security: [],
};
