// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import type { ApiPromise } from "../runtime/promise.js";
import { Resource } from "../runtime/resource.js";
import type {
  ClientErrorStatus,
  ErrorStatus,
  Failure,
  Success,
} from "../runtime/result.js";
import type { paths } from "../schema.js";

export class Things extends Resource {
  /** The operations of this resource, as data. */
  static get operations(): readonly Operation[] {
    return [getOperation, deleteOperation, replaceOperation];
  }

  /**
   * @example
   * const response = await client.things.get("id");
   */
  get(
    id: paths["/things/{id}"]["get"]["parameters"]["path"]["id"],
    params?: GetParams,
    options?: RequestOptions,
  ): ApiPromise<GetResponse, GetResult> {
    return this._core.call(getOperation, [id], params, options);
  }

  /**
   * @example
   * const response = await client.things.delete("id");
   */
  delete(
    id: paths["/things/{id}"]["delete"]["parameters"]["path"]["id"],
    params?: DeleteParams,
    options?: RequestOptions,
  ): ApiPromise<DeleteResponse, DeleteResult> {
    return this._core.call(deleteOperation, [id], params, options);
  }

  /**
   * @example
   * const response = await client.things.replace("name");
   */
  replace(
    name: paths["/things/{name}"]["put"]["parameters"]["path"]["name"],
    params?: ReplaceParams,
    options?: RequestOptions,
  ): ApiPromise<ReplaceResponse, ReplaceResult> {
    return this._core.call(replaceOperation, [name], params, options);
  }
}

export type GetParams = Record<string, never>;

export type GetResponse = undefined;

export type GetError = unknown;

export type GetResult =
  Success<200, GetResponse> | Failure<ErrorStatus, unknown>;

export const getOperation: Operation = {
  id: "thingsGet",
  method: "GET",
  path: "/things/{id}",
  parameters: [{ in: "path", name: "id" }],
  security: [],
};

export interface DeleteParams {
  reason?:
    | paths["/things/{id}"]["delete"]["requestBody"]["content"]["application/json"]["reason"]
    | undefined;
}

export type DeleteResponse = undefined;

export type DeleteError = unknown;

export type DeleteResult =
  Success<204, DeleteResponse> | Failure<ErrorStatus, unknown>;

export const deleteOperation: Operation = {
  id: "thingsDelete",
  method: "DELETE",
  path: "/things/{id}",
  parameters: [{ in: "path", name: "id" }],
  body: { type: "application/json", flat: true },
  security: [],
};

export type ReplaceParams = Record<string, never>;

export type ReplaceResponse = undefined;

export type ReplaceError = undefined;

export type ReplaceResult =
  | Success<200, ReplaceResponse>
  | Failure<ClientErrorStatus, undefined>
  | Failure<Exclude<ErrorStatus, ClientErrorStatus>, unknown>;

export const replaceOperation: Operation = {
  id: "thingsReplace",
  method: "PUT",
  path: "/things/{name}",
  parameters: [{ in: "path", name: "name" }],
  security: [],
};
