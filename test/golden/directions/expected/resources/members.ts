// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import { BinaryPromise } from "../runtime/binary.js";
import type { Operation } from "../runtime/operation.js";
import type { BinaryBody, RequestOptions } from "../runtime/options.js";
import type { ApiPromise } from "../runtime/promise.js";
import { Resource } from "../runtime/resource.js";
import type { ErrorStatus, Failure, Success } from "../runtime/result.js";
import type { paths } from "../schema.js";

export class Members extends Resource {
  /** The operations of this resource, as data. */
  static get operations(): readonly Operation[] {
    return [listOperation, addOperation, setPhotoOperation, importOperation];
  }

  /**
   * @example
   * const response = await client.members.list();
   */
  list(
    params?: ListParams,
    options?: RequestOptions,
  ): ApiPromise<ListResponse, ListResult> {
    return this._core.call(listOperation, [], params, options);
  }

  /**
   * @example
   * const response = await client.members.add(
   *   {
   *     name: "name",
   *     password: "password",
   *     friends: [{ name: "name", password: "password", friends: [], level: 1 }],
   *   },
   * );
   */
  add(
    params: AddParams,
    options?: RequestOptions,
  ): ApiPromise<AddResponse, AddResult> {
    return this._core.call(addOperation, [], params, options);
  }

  /**
   * @example
   * const response = await client.members.setPhoto("id", { body: new Blob([]) });
   */
  setPhoto(
    id: paths["/members/{id}/photo"]["put"]["parameters"]["path"]["id"],
    params: SetPhotoParams,
    options?: RequestOptions,
  ): BinaryPromise<SetPhotoResponse, SetPhotoResult> {
    return new BinaryPromise(
      this._core,
      setPhotoOperation,
      [id],
      params,
      options,
    );
  }

  /**
   * @example
   * const response = await client.members.import(
   *   { list: new Blob([]), photos: [new Blob([])] },
   * );
   */
  import(
    params: ImportParams,
    options?: RequestOptions,
  ): ApiPromise<ImportResponse, ImportResult> {
    return this._core.call(importOperation, [], params, options);
  }
}

export interface ListParams {
  like?:
    | NonNullable<paths["/members"]["get"]["parameters"]["query"]>["like"]
    | undefined;
}

export type ListResponse =
  paths["/members"]["get"]["responses"]["200"]["content"]["application/json"];

export type ListError = unknown;

export type ListResult =
  Success<200, ListResponse> | Failure<ErrorStatus, unknown>;

export const listOperation: Operation = {
  id: "membersList",
  method: "GET",
  path: "/members",
  parameters: [{ in: "query", name: "like", style: "deepObject" }],
  accept: "application/json",
  security: [],
};

export interface AddParams {
  name: paths["/members"]["post"]["requestBody"]["content"]["application/json"]["name"];
  nick?:
    | paths["/members"]["post"]["requestBody"]["content"]["application/json"]["nick"]
    | undefined;
  password: paths["/members"]["post"]["requestBody"]["content"]["application/json"]["password"];
  friends: paths["/members"]["post"]["requestBody"]["content"]["application/json"]["friends"];
  tag?:
    | paths["/members"]["post"]["requestBody"]["content"]["application/json"]["tag"]
    | undefined;
  club?:
    | paths["/members"]["post"]["requestBody"]["content"]["application/json"]["club"]
    | undefined;
  /** `default`: 1 */
  level?:
    | paths["/members"]["post"]["requestBody"]["content"]["application/json"]["level"]
    | undefined;
}

export type AddResponse =
  paths["/members"]["post"]["responses"]["201"]["content"]["application/json"];

export type AddError = unknown;

export type AddResult =
  Success<201, AddResponse> | Failure<ErrorStatus, unknown>;

export const addOperation: Operation = {
  id: "membersAdd",
  method: "POST",
  path: "/members",
  body: { type: "application/json", flat: true },
  accept: "application/json",
  security: [],
};

export interface SetPhotoParams {
  body: BinaryBody;
}

export type SetPhotoResponse = Blob;

export type SetPhotoError = unknown;

export type SetPhotoResult =
  Success<200, SetPhotoResponse> | Failure<ErrorStatus, unknown>;

export const setPhotoOperation: Operation = {
  id: "membersSetPhoto",
  method: "PUT",
  path: "/members/{id}/photo",
  parameters: [{ in: "path", name: "id" }],
  body: { type: "image/png" },
  accept: "image/png",
  security: [],
};

export interface ImportParams {
  list: BinaryBody;
  photos: BinaryBody[];
  encoded?:
    | paths["/members/import"]["post"]["requestBody"]["content"]["multipart/form-data"]["encoded"]
    | undefined;
  /** `format`: byte */
  bytes?:
    | paths["/members/import"]["post"]["requestBody"]["content"]["multipart/form-data"]["bytes"]
    | undefined;
  by?:
    | paths["/members/import"]["post"]["requestBody"]["content"]["multipart/form-data"]["by"]
    | undefined;
}

export type ImportResponse = undefined;

export type ImportError = unknown;

export type ImportResult =
  Success<204, ImportResponse> | Failure<ErrorStatus, unknown>;

export const importOperation: Operation = {
  id: "membersImport",
  method: "POST",
  path: "/members/import",
  body: { type: "multipart/form-data", flat: true },
  security: [],
};
