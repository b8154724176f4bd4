// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import type { ApiPromise } from "../runtime/promise.js";
import { Resource } from "../runtime/resource.js";
import type { ErrorStatus, Failure, Success } from "../runtime/result.js";
import type { paths } from "../schema.js";

export class PersonResource extends Resource {
  /** The operations of this resource, as data. */
  static get operations(): readonly Operation[] {
    return [createOperation];
  }

  /**
   * @example
   * const response = await client.person.create({ name: "name" });
   */
  create(
    params: CreateParams,
    options?: RequestOptions,
  ): ApiPromise<CreateResponse, CreateResult> {
    return this._core.call(createOperation, [], params, options);
  }
}

export interface CreateParams {
  name: paths["/person"]["post"]["requestBody"]["content"]["application/json"]["name"];
  companion?:
    | paths["/person"]["post"]["requestBody"]["content"]["application/json"]["companion"]
    | undefined;
  parents?:
    | paths["/person"]["post"]["requestBody"]["content"]["application/json"]["parents"]
    | undefined;
  byName?:
    | paths["/person"]["post"]["requestBody"]["content"]["application/json"]["byName"]
    | undefined;
}

export type CreateResponse = undefined;

export type CreateError = unknown;

export type CreateResult =
  Success<201, CreateResponse> | Failure<ErrorStatus, unknown>;

export const createOperation: Operation = {
  id: "personCreate",
  method: "POST",
  path: "/person",
  body: { type: "application/json", flat: true },
  security: [],
};
