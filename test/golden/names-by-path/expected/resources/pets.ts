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
    return [
      getOperation,
      postOperation,
      getByIdOperation,
      deleteByIdOperation,
      getByIdPhotosOperation,
      headByIdPhotosByPhotoIdOperation,
      getByIdVetVisitsOperation,
      getOperationOperation,
    ];
  }

  /**
   * @example
   * const response = await client.pets.get();
   */
  get(
    params?: GetParams,
    options?: RequestOptions,
  ): ApiPromise<GetResponse, GetResult> {
    return this._core.call(getOperation, [], params, options);
  }

  /**
   * @example
   * const response = await client.pets.post();
   */
  post(
    params?: PostParams,
    options?: RequestOptions,
  ): ApiPromise<PostResponse, PostResult> {
    return this._core.call(postOperation, [], params, options);
  }

  /**
   * @example
   * const response = await client.pets.getById(1);
   */
  getById(
    id: paths["/pets/{id}"]["get"]["parameters"]["path"]["id"],
    params?: GetByIdParams,
    options?: RequestOptions,
  ): ApiPromise<GetByIdResponse, GetByIdResult> {
    return this._core.call(getByIdOperation, [id], params, options);
  }

  /**
   * @example
   * const response = await client.pets.deleteById(1);
   */
  deleteById(
    id: paths["/pets/{id}"]["delete"]["parameters"]["path"]["id"],
    params?: DeleteByIdParams,
    options?: RequestOptions,
  ): ApiPromise<DeleteByIdResponse, DeleteByIdResult> {
    return this._core.call(deleteByIdOperation, [id], params, options);
  }

  /**
   * @example
   * const response = await client.pets.getByIdPhotos(1);
   */
  getByIdPhotos(
    id: paths["/pets/{id}/photos"]["get"]["parameters"]["path"]["id"],
    params?: GetByIdPhotosParams,
    options?: RequestOptions,
  ): ApiPromise<GetByIdPhotosResponse, GetByIdPhotosResult> {
    return this._core.call(getByIdPhotosOperation, [id], params, options);
  }

  /**
   * @example
   * const response = await client.pets.headByIdPhotosByPhotoId(1, "photoID");
   */
  headByIdPhotosByPhotoId(
    id: paths["/pets/{id}/photos/{photoID}"]["head"]["parameters"]["path"]["id"],
    photoId: paths["/pets/{id}/photos/{photoID}"]["head"]["parameters"]["path"]["photoID"],
    params?: HeadByIdPhotosByPhotoIdParams,
    options?: RequestOptions,
  ): ApiPromise<
    HeadByIdPhotosByPhotoIdResponse,
    HeadByIdPhotosByPhotoIdResult
  > {
    return this._core.call(
      headByIdPhotosByPhotoIdOperation,
      [id, photoId],
      params,
      options,
    );
  }

  /**
   * @example
   * const response = await client.pets.getByIdVetVisits(1);
   */
  getByIdVetVisits(
    id: paths["/v2.1/pets/{id}/vet-visits"]["get"]["parameters"]["path"]["id"],
    params?: GetByIdVetVisitsParams,
    options?: RequestOptions,
  ): ApiPromise<GetByIdVetVisitsResponse, GetByIdVetVisitsResult> {
    return this._core.call(getByIdVetVisitsOperation, [id], params, options);
  }

  /**
   * @example
   * const response = await client.pets.getOperation();
   */
  getOperation(
    params?: GetOperationParams,
    options?: RequestOptions,
  ): ApiPromise<GetOperationResponse, GetOperationResult> {
    return this._core.call(getOperationOperation, [], params, options);
  }
}

export type GetParams = Record<string, never>;

export type GetResponse = undefined;

export type GetError = unknown;

export type GetResult =
  Success<200, GetResponse> | Failure<ErrorStatus, unknown>;

export const getOperation: Operation = {
  id: null,
  method: "GET",
  path: "/pets",
  security: [],
};

export type PostParams = Record<string, never>;

export type PostResponse = undefined;

export type PostError = unknown;

export type PostResult =
  Success<201, PostResponse> | Failure<ErrorStatus, unknown>;

export const postOperation: Operation = {
  id: null,
  method: "POST",
  path: "/pets",
  security: [],
};

export type GetByIdParams = Record<string, never>;

export type GetByIdResponse = undefined;

export type GetByIdError = unknown;

export type GetByIdResult =
  Success<200, GetByIdResponse> | Failure<ErrorStatus, unknown>;

export const getByIdOperation: Operation = {
  id: null,
  method: "GET",
  path: "/pets/{id}",
  parameters: [{ in: "path", name: "id" }],
  security: [],
};

export type DeleteByIdParams = Record<string, never>;

export type DeleteByIdResponse = undefined;

export type DeleteByIdError = unknown;

export type DeleteByIdResult =
  Success<204, DeleteByIdResponse> | Failure<ErrorStatus, unknown>;

export const deleteByIdOperation: Operation = {
  id: null,
  method: "DELETE",
  path: "/pets/{id}",
  parameters: [{ in: "path", name: "id" }],
  security: [],
};

export type GetByIdPhotosParams = Record<string, never>;

export type GetByIdPhotosResponse = undefined;

export type GetByIdPhotosError = unknown;

export type GetByIdPhotosResult =
  Success<200, GetByIdPhotosResponse> | Failure<ErrorStatus, unknown>;

export const getByIdPhotosOperation: Operation = {
  id: null,
  method: "GET",
  path: "/pets/{id}/photos",
  parameters: [{ in: "path", name: "id" }],
  security: [],
};

export type HeadByIdPhotosByPhotoIdParams = Record<string, never>;

export type HeadByIdPhotosByPhotoIdResponse = undefined;

export type HeadByIdPhotosByPhotoIdError = unknown;

export type HeadByIdPhotosByPhotoIdResult =
  Success<200, HeadByIdPhotosByPhotoIdResponse> | Failure<ErrorStatus, unknown>;

export const headByIdPhotosByPhotoIdOperation: Operation = {
  id: null,
  method: "HEAD",
  path: "/pets/{id}/photos/{photoID}",
  parameters: [
    { in: "path", name: "id" },
    { in: "path", name: "photoID" },
  ],
  security: [],
};

export type GetByIdVetVisitsParams = Record<string, never>;

export type GetByIdVetVisitsResponse = undefined;

export type GetByIdVetVisitsError = unknown;

export type GetByIdVetVisitsResult =
  Success<200, GetByIdVetVisitsResponse> | Failure<ErrorStatus, unknown>;

export const getByIdVetVisitsOperation: Operation = {
  id: null,
  method: "GET",
  path: "/v2.1/pets/{id}/vet-visits",
  parameters: [{ in: "path", name: "id" }],
  security: [],
};

export type GetOperationParams = Record<string, never>;

export type GetOperationResponse = undefined;

export type GetOperationError = unknown;

export type GetOperationResult =
  Success<200, GetOperationResponse> | Failure<ErrorStatus, unknown>;

export const getOperationOperation: Operation = {
  id: null,
  method: "GET",
  path: "/v3/pets",
  security: [],
};
