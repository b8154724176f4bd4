// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import type { ApiPromise } from "../runtime/promise.js";
import { Resource } from "../runtime/resource.js";
import type { ErrorStatus, Failure, Success } from "../runtime/result.js";
import type { paths } from "../schema.js";

export class Pets extends Resource {
  /** The operations of this resource, as data. */
  static get operations(): readonly Operation[] {
    return [listOperation, createOperation, getOperation];
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
   * const response = await client.pets.create({ name: "name", kind: "cat" });
   */
  create(
    params: CreateParams,
    options?: RequestOptions,
  ): ApiPromise<CreateResponse, CreateResult> {
    return this._core.call(createOperation, [], params, options);
  }

  /**
   * @param id - Which one (`maxLength`: 36)
   * @example
   * const response = await client.pets.get("id");
   */
  get(
    id: paths["/pets/{id}"]["get"]["parameters"]["path"]["id"],
    params?: GetParams,
    options?: RequestOptions,
  ): ApiPromise<GetResponse, GetResult> {
    return this._core.call(getOperation, [id], params, options);
  }
}

export interface ListParams {
  kind?:
    | NonNullable<paths["/pets"]["get"]["parameters"]["query"]>["kind"]
    | undefined;
}

export type ListResponse =
  paths["/pets"]["get"]["responses"]["200"]["content"]["application/json"];

export type ListError =
  paths["/pets"]["get"]["responses"]["default"]["content"]["application/problem+json"];

export type ListResult =
  | Success<200, ListResponse>
  | Failure<
      ErrorStatus,
      paths["/pets"]["get"]["responses"]["default"]["content"]["application/problem+json"]
    >;

export const listOperation: Operation = {
  id: "petsList",
  method: "GET",
  path: "/pets",
  parameters: [{ in: "query", name: "kind" }],
  accept: "application/json",
  security: [["token"]],
};

export interface CreateParams {
  /** `minLength`: 1 */
  name: paths["/pets"]["post"]["requestBody"]["content"]["application/json"]["name"];
  kind: paths["/pets"]["post"]["requestBody"]["content"]["application/json"]["kind"];
  owner?:
    | paths["/pets"]["post"]["requestBody"]["content"]["application/json"]["owner"]
    | undefined;
  parents?:
    | paths["/pets"]["post"]["requestBody"]["content"]["application/json"]["parents"]
    | undefined;
  toy?:
    | paths["/pets"]["post"]["requestBody"]["content"]["application/json"]["toy"]
    | undefined;
  home?:
    | paths["/pets"]["post"]["requestBody"]["content"]["application/json"]["home"]
    | undefined;
}

export type CreateResponse = undefined;

export type CreateError = unknown;

export type CreateResult =
  Success<201, CreateResponse> | Failure<ErrorStatus, unknown>;

export const createOperation: Operation = {
  id: "petsCreate",
  method: "POST",
  path: "/pets",
  body: { type: "application/json", flat: true },
  security: [["token"]],
};

export type GetParams = Record<string, never>;

export type GetResponse =
  paths["/pets/{id}"]["get"]["responses"]["200"]["content"]["application/json"];

export type GetError = unknown;

export type GetResult =
  Success<200, GetResponse> | Failure<ErrorStatus, unknown>;

export const getOperation: Operation = {
  id: "petsGet",
  method: "GET",
  path: "/pets/{id}",
  parameters: [{ in: "path", name: "id" }],
  accept: "application/json",
  security: [["token"]],
};
