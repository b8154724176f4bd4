// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import type { ApiPromise } from "../runtime/promise.js";
import { Resource } from "../runtime/resource.js";
import type { ErrorStatus, Failure, Success } from "../runtime/result.js";

export class ClientResource extends Resource {
  /** The operations of this resource, as data. */
  static get operations(): readonly Operation[] {
    return [listClientsOperation];
  }

  /**
   * @example
   * const response = await client.client.listClients();
   */
  listClients(
    params?: ListClientsParams,
    options?: RequestOptions,
  ): ApiPromise<ListClientsResponse, ListClientsResult> {
    return this._core.call(listClientsOperation, [], params, options);
  }
}

export type ListClientsParams = Record<string, never>;

export type ListClientsResponse = undefined;

export type ListClientsError = unknown;

export type ListClientsResult =
  Success<200, ListClientsResponse> | Failure<ErrorStatus, unknown>;

export const listClientsOperation: Operation = {
  id: "listClients",
  method: "GET",
  path: "/client",
  security: [],
};
