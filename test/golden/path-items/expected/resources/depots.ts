// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import type { ApiPromise } from "../runtime/promise.js";
import { Resource } from "../runtime/resource.js";
import type { ErrorStatus, Failure, Success } from "../runtime/result.js";
import type { paths } from "../schema.js";

export class Depots extends Resource {
  /** The operations of this resource, as data. */
  static get operations(): readonly Operation[] {
    return [
      getOperation,
      putByIdOperation,
      getByIdOperation,
      putByIdOperationOperation,
      getShedsByIdOperation,
      putShedsByIdOperation,
    ];
  }

  /**
   * @example
   * const response = await client.depots.get("id");
   */
  get(
    id: paths["/depots/{id}"]["get"]["parameters"]["path"]["id"],
    params?: GetParams,
    options?: RequestOptions,
  ): ApiPromise<GetResponse, GetResult> {
    return this._core.call(getOperation, [id], params, options);
  }

  /**
   * @example
   * const response = await client.depots.putById("id");
   */
  putById(
    id: paths["/depots/{id}"]["put"]["parameters"]["path"]["id"],
    params?: PutByIdParams,
    options?: RequestOptions,
  ): ApiPromise<PutByIdResponse, PutByIdResult> {
    return this._core.call(putByIdOperation, [id], params, options);
  }

  /**
   * @example
   * const response = await client.depots.getById("id");
   */
  getById(
    id: paths["/old/depots/{id}"]["get"]["parameters"]["path"]["id"],
    params?: GetByIdParams,
    options?: RequestOptions,
  ): ApiPromise<GetByIdResponse, GetByIdResult> {
    return this._core.call(getByIdOperation, [id], params, options);
  }

  /**
   * @example
   * const response = await client.depots.putByIdOperation("id");
   */
  putByIdOperation(
    id: paths["/old/depots/{id}"]["put"]["parameters"]["path"]["id"],
    params?: PutByIdOperationParams,
    options?: RequestOptions,
  ): ApiPromise<PutByIdOperationResponse, PutByIdOperationResult> {
    return this._core.call(putByIdOperationOperation, [id], params, options);
  }

  /**
   * @example
   * const response = await client.depots.getShedsById("id");
   */
  getShedsById(
    id: paths["/sheds/{id}"]["get"]["parameters"]["path"]["id"],
    params?: GetShedsByIdParams,
    options?: RequestOptions,
  ): ApiPromise<GetShedsByIdResponse, GetShedsByIdResult> {
    return this._core.call(getShedsByIdOperation, [id], params, options);
  }

  /**
   * @example
   * const response = await client.depots.putShedsById("id");
   */
  putShedsById(
    id: paths["/sheds/{id}"]["put"]["parameters"]["path"]["id"],
    params?: PutShedsByIdParams,
    options?: RequestOptions,
  ): ApiPromise<PutShedsByIdResponse, PutShedsByIdResult> {
    return this._core.call(putShedsByIdOperation, [id], params, options);
  }
}

export interface GetParams {
  /** `format`: date */
  since?:
    | NonNullable<paths["/depots/{id}"]["get"]["parameters"]["query"]>["since"]
    | undefined;
}

export type GetResponse =
  paths["/depots/{id}"]["get"]["responses"]["200"]["content"]["application/json"];

export type GetError = unknown;

export type GetResult =
  Success<200, GetResponse> | Failure<ErrorStatus, unknown>;

export const getOperation: Operation = {
  id: "depotsGet",
  method: "GET",
  path: "/depots/{id}",
  parameters: [
    { in: "path", name: "id" },
    { in: "query", name: "since" },
  ],
  accept: "application/json",
  security: [],
  server: "https://own.example.com",
};

export interface PutByIdParams {
  /** `format`: date */
  since?:
    | NonNullable<paths["/depots/{id}"]["put"]["parameters"]["query"]>["since"]
    | undefined;
  name?:
    | paths["/depots/{id}"]["put"]["requestBody"]["content"]["application/json"]["name"]
    | undefined;
}

export type PutByIdResponse =
  paths["/depots/{id}"]["put"]["responses"]["200"]["content"]["application/json"];

export type PutByIdError = unknown;

export type PutByIdResult =
  Success<200, PutByIdResponse> | Failure<ErrorStatus, unknown>;

export const putByIdOperation: Operation = {
  id: null,
  method: "PUT",
  path: "/depots/{id}",
  parameters: [
    { in: "path", name: "id" },
    { in: "query", name: "since" },
  ],
  body: { type: "application/json", flat: true },
  accept: "application/json",
  security: [],
  server: "https://own.example.com",
};

export interface GetByIdParams {
  /** `format`: date */
  since?:
    | NonNullable<
        paths["/old/depots/{id}"]["get"]["parameters"]["query"]
      >["since"]
    | undefined;
}

export type GetByIdResponse =
  paths["/old/depots/{id}"]["get"]["responses"]["200"]["content"]["application/json"];

export type GetByIdError = unknown;

export type GetByIdResult =
  Success<200, GetByIdResponse> | Failure<ErrorStatus, unknown>;

export const getByIdOperation: Operation = {
  id: null,
  method: "GET",
  path: "/old/depots/{id}",
  parameters: [
    { in: "path", name: "id" },
    { in: "query", name: "since" },
  ],
  accept: "application/json",
  security: [],
  server: "https://own.example.com",
};

export interface PutByIdOperationParams {
  /** `format`: date */
  since?:
    | NonNullable<
        paths["/old/depots/{id}"]["put"]["parameters"]["query"]
      >["since"]
    | undefined;
  name?:
    | paths["/old/depots/{id}"]["put"]["requestBody"]["content"]["application/json"]["name"]
    | undefined;
}

export type PutByIdOperationResponse =
  paths["/old/depots/{id}"]["put"]["responses"]["200"]["content"]["application/json"];

export type PutByIdOperationError = unknown;

export type PutByIdOperationResult =
  Success<200, PutByIdOperationResponse> | Failure<ErrorStatus, unknown>;

export const putByIdOperationOperation: Operation = {
  id: null,
  method: "PUT",
  path: "/old/depots/{id}",
  parameters: [
    { in: "path", name: "id" },
    { in: "query", name: "since" },
  ],
  body: { type: "application/json", flat: true },
  accept: "application/json",
  security: [],
  server: "https://own.example.com",
};

export interface GetShedsByIdParams {
  /** `format`: date */
  since?:
    | NonNullable<paths["/sheds/{id}"]["get"]["parameters"]["query"]>["since"]
    | undefined;
}

export type GetShedsByIdResponse =
  paths["/sheds/{id}"]["get"]["responses"]["200"]["content"]["application/json"];

export type GetShedsByIdError = unknown;

export type GetShedsByIdResult =
  Success<200, GetShedsByIdResponse> | Failure<ErrorStatus, unknown>;

export const getShedsByIdOperation: Operation = {
  id: null,
  method: "GET",
  path: "/sheds/{id}",
  parameters: [
    { in: "path", name: "id" },
    { in: "query", name: "since" },
  ],
  accept: "application/json",
  security: [],
  server: "https://own.example.com",
};

export interface PutShedsByIdParams {
  /** `format`: date */
  since?:
    | NonNullable<paths["/sheds/{id}"]["put"]["parameters"]["query"]>["since"]
    | undefined;
  name?:
    | paths["/sheds/{id}"]["put"]["requestBody"]["content"]["application/json"]["name"]
    | undefined;
}

export type PutShedsByIdResponse =
  paths["/sheds/{id}"]["put"]["responses"]["200"]["content"]["application/json"];

export type PutShedsByIdError = unknown;

export type PutShedsByIdResult =
  Success<200, PutShedsByIdResponse> | Failure<ErrorStatus, unknown>;

export const putShedsByIdOperation: Operation = {
  id: null,
  method: "PUT",
  path: "/sheds/{id}",
  parameters: [
    { in: "path", name: "id" },
    { in: "query", name: "since" },
  ],
  body: { type: "application/json", flat: true },
  accept: "application/json",
  security: [],
  server: "https://own.example.com",
};
