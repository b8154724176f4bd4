// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import type { ApiPromise } from "../runtime/promise.js";
import { Resource } from "../runtime/resource.js";
import type { ErrorStatus, Failure, Success } from "../runtime/result.js";
import { Disks } from "./servers/disks.js";

export class Servers extends Resource {
  readonly disks: Disks = new Disks(this._core);

  /** The operations of this resource, as data. */
  static get operations(): readonly Operation[] {
    return [listOperation, createOneOperation];
  }

  /**
   * @example
   * const response = await client.servers.list();
   */
  list(
    params?: ListParams,
    options?: RequestOptions,
  ): ApiPromise<ListResponse, ListResult> {
    return this._core.call(listOperation, [], params, options);
  }

  /**
   * @example
   * const response = await client.servers.createOne();
   */
  createOne(
    params?: CreateOneParams,
    options?: RequestOptions,
  ): ApiPromise<CreateOneResponse, CreateOneResult> {
    return this._core.call(createOneOperation, [], params, options);
  }
}

export type ListParams = Record<string, never>;

export type ListResponse = undefined;

export type ListError = unknown;

export type ListResult =
  Success<200, ListResponse> | Failure<ErrorStatus, unknown>;

export const listOperation: Operation = {
  id: "enumerateServers",
  method: "GET",
  path: "/v1/servers",
  security: [],
};

export type CreateOneParams = Record<string, never>;

export type CreateOneResponse = undefined;

export type CreateOneError = unknown;

export type CreateOneResult =
  Success<201, CreateOneResponse> | Failure<ErrorStatus, unknown>;

export const createOneOperation: Operation = {
  id: "provisionServer",
  method: "POST",
  path: "/v1/servers",
  security: [],
};
