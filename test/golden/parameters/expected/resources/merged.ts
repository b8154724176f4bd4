// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import type { ApiPromise } from "../runtime/promise.js";
import { Resource } from "../runtime/resource.js";
import type { ErrorStatus, Failure, Success } from "../runtime/result.js";
import type { paths } from "../schema.js";

export class Merged extends Resource {
  /** The operations of this resource, as data. */
  static get operations(): readonly Operation[] {
    return [getOperation, deleteOperation];
  }

  /**
   * @example
   * const response = await client.merged.get("id", { limit: 1 });
   */
  get(
    id: paths["/merged/{id}"]["get"]["parameters"]["path"]["id"],
    params: MergedGetParams,
    options?: RequestOptions,
  ): ApiPromise<MergedGetResponse, MergedGetResult> {
    return this._core.call(getOperation, [id], params, options);
  }

  /**
   * @example
   * const response = await client.merged.delete("id");
   */
  delete(
    id: paths["/merged/{id}"]["delete"]["parameters"]["path"]["id"],
    params?: DeleteParams,
    options?: RequestOptions,
  ): ApiPromise<DeleteResponse, DeleteResult> {
    return this._core.call(deleteOperation, [id], params, options);
  }
}

export interface MergedGetParams {
  /** Say more. */
  verbose?:
    | NonNullable<
        paths["/merged/{id}"]["get"]["parameters"]["query"]
      >["verbose"]
    | undefined;
  /** The operation's. */
  limit: NonNullable<
    paths["/merged/{id}"]["get"]["parameters"]["query"]
  >["limit"];
  header_limit?:
    | NonNullable<paths["/merged/{id}"]["get"]["parameters"]["header"]>["limit"]
    | undefined;
  dup?:
    | NonNullable<paths["/merged/{id}"]["get"]["parameters"]["query"]>["dup"]
    | undefined;
}

export type MergedGetResponse = undefined;

export type MergedGetError = unknown;

export type MergedGetResult =
  Success<200, MergedGetResponse> | Failure<ErrorStatus, unknown>;

export const getOperation: Operation = {
  id: "mergedGet",
  method: "GET",
  path: "/merged/{id}",
  parameters: [
    { in: "path", name: "id" },
    { in: "query", name: "verbose" },
    { in: "query", name: "limit" },
    { in: "header", name: "limit", key: "header_limit" },
    { in: "query", name: "dup" },
  ],
  security: [],
};

export interface DeleteParams {
  /** The path's. */
  limit?:
    | NonNullable<
        paths["/merged/{id}"]["delete"]["parameters"]["query"]
      >["limit"]
    | undefined;
  /** Say more. */
  verbose?:
    | NonNullable<
        paths["/merged/{id}"]["delete"]["parameters"]["query"]
      >["verbose"]
    | undefined;
}

export type DeleteResponse = undefined;

export type DeleteError = unknown;

export type DeleteResult =
  Success<204, DeleteResponse> | Failure<ErrorStatus, unknown>;

export const deleteOperation: Operation = {
  id: "mergedDelete",
  method: "DELETE",
  path: "/merged/{id}",
  parameters: [
    { in: "path", name: "id" },
    { in: "query", name: "limit" },
    { in: "query", name: "verbose" },
  ],
  security: [],
};
