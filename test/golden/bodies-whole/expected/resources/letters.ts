// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import type { ApiPromise } from "../runtime/promise.js";
import { Resource } from "../runtime/resource.js";
import type { ErrorStatus, Failure, Success } from "../runtime/result.js";
import type { paths } from "../schema.js";

export class Letters extends Resource {
  /** The operations of this resource, as data. */
  static get operations(): readonly Operation[] {
    return [
      optionalOperation,
      oneOfOperation,
      listOperation,
      openOperation,
      nullableOperation,
      certainOperation,
      stringOperation,
      collisionOperation,
      pathCollisionOperation,
      bodyParameterOperation,
    ];
  }

  /**
   * @example
   * const response = await client.letters.optional();
   */
  optional(
    params?: OptionalParams,
    options?: RequestOptions,
  ): ApiPromise<OptionalResponse, OptionalResult> {
    return this._core.call(optionalOperation, [], params, options);
  }

  /**
   * @example
   * const response = await client.letters.oneOf({ body: { to: "to" } });
   */
  oneOf(
    params: OneOfParams,
    options?: RequestOptions,
  ): ApiPromise<OneOfResponse, OneOfResult> {
    return this._core.call(oneOfOperation, [], params, options);
  }

  /**
   * @example
   * const response = await client.letters.list({ body: [{ to: "to" }] });
   */
  list(
    params: ListParams,
    options?: RequestOptions,
  ): ApiPromise<ListResponse, ListResult> {
    return this._core.call(listOperation, [], params, options);
  }

  /**
   * @example
   * const response = await client.letters.open({ body: {} });
   */
  open(
    params: OpenParams,
    options?: RequestOptions,
  ): ApiPromise<OpenResponse, OpenResult> {
    return this._core.call(openOperation, [], params, options);
  }

  /**
   * @example
   * const response = await client.letters.nullable({ body: {} });
   */
  nullable(
    params: NullableParams,
    options?: RequestOptions,
  ): ApiPromise<NullableResponse, NullableResult> {
    return this._core.call(nullableOperation, [], params, options);
  }

  /**
   * @example
   * const response = await client.letters.certain({ body: { to: "Ada" } });
   */
  certain(
    params: CertainParams,
    options?: RequestOptions,
  ): ApiPromise<CertainResponse, CertainResult> {
    return this._core.call(certainOperation, [], params, options);
  }

  /**
   * @example
   * const response = await client.letters.string({ body: "body" });
   */
  string(
    params: StringParams,
    options?: RequestOptions,
  ): ApiPromise<StringResponse, StringResult> {
    return this._core.call(stringOperation, [], params, options);
  }

  /**
   * @example
   * const response = await client.letters.collision(
   *   "id",
   *   { to: "to", body: { to: "to" } },
   * );
   */
  collision(
    id: paths["/letters/{id}/collision"]["put"]["parameters"]["path"]["id"],
    params: CollisionParams,
    options?: RequestOptions,
  ): ApiPromise<CollisionResponse, CollisionResult> {
    return this._core.call(collisionOperation, [id], params, options);
  }

  /**
   * @example
   * const response = await client.letters.pathCollision(
   *   "id",
   *   { body: { id: "id" } },
   * );
   */
  pathCollision(
    id: paths["/letters/{id}/path-collision"]["put"]["parameters"]["path"]["id"],
    params: PathCollisionParams,
    options?: RequestOptions,
  ): ApiPromise<PathCollisionResponse, PathCollisionResult> {
    return this._core.call(pathCollisionOperation, [id], params, options);
  }

  /**
   * @example
   * const response = await client.letters.bodyParameter({ requestBody: [1] });
   */
  bodyParameter(
    params: BodyParameterParams,
    options?: RequestOptions,
  ): ApiPromise<BodyParameterResponse, BodyParameterResult> {
    return this._core.call(bodyParameterOperation, [], params, options);
  }
}

export interface OptionalParams {
  /** A letter, or nothing. */
  body?:
    | NonNullable<
        paths["/letters/optional"]["post"]["requestBody"]
      >["content"]["application/json"]
    | undefined;
}

export type OptionalResponse = undefined;

export type OptionalError = unknown;

export type OptionalResult =
  Success<200, OptionalResponse> | Failure<ErrorStatus, unknown>;

export const optionalOperation: Operation = {
  id: "optional",
  method: "POST",
  path: "/letters/optional",
  body: { type: "application/json" },
  security: [],
};

export interface OneOfParams {
  body: paths["/letters/one-of"]["post"]["requestBody"]["content"]["application/json"];
}

export type OneOfResponse = undefined;

export type OneOfError = unknown;

export type OneOfResult =
  Success<200, OneOfResponse> | Failure<ErrorStatus, unknown>;

export const oneOfOperation: Operation = {
  id: "oneOf",
  method: "POST",
  path: "/letters/one-of",
  body: { type: "application/json" },
  security: [],
};

export interface ListParams {
  body: paths["/letters/list"]["post"]["requestBody"]["content"]["application/json"];
}

export type ListResponse = undefined;

export type ListError = unknown;

export type ListResult =
  Success<200, ListResponse> | Failure<ErrorStatus, unknown>;

export const listOperation: Operation = {
  id: "list",
  method: "POST",
  path: "/letters/list",
  body: { type: "application/json" },
  security: [],
};

export interface OpenParams {
  body: paths["/letters/open"]["post"]["requestBody"]["content"]["application/json"];
}

export type OpenResponse = undefined;

export type OpenError = unknown;

export type OpenResult =
  Success<200, OpenResponse> | Failure<ErrorStatus, unknown>;

export const openOperation: Operation = {
  id: "open",
  method: "POST",
  path: "/letters/open",
  body: { type: "application/json" },
  security: [],
};

export interface NullableParams {
  body: paths["/letters/nullable"]["post"]["requestBody"]["content"]["application/json"];
}

export type NullableResponse = undefined;

export type NullableError = unknown;

export type NullableResult =
  Success<200, NullableResponse> | Failure<ErrorStatus, unknown>;

export const nullableOperation: Operation = {
  id: "nullable",
  method: "POST",
  path: "/letters/nullable",
  body: { type: "application/json" },
  security: [],
};

export interface CertainParams {
  body: paths["/letters/certain"]["post"]["requestBody"]["content"]["application/json"];
}

export type CertainResponse = undefined;

export type CertainError = unknown;

export type CertainResult =
  Success<200, CertainResponse> | Failure<ErrorStatus, unknown>;

export const certainOperation: Operation = {
  id: "certain",
  method: "POST",
  path: "/letters/certain",
  body: { type: "application/json" },
  security: [],
};

export interface StringParams {
  body: paths["/letters/string"]["post"]["requestBody"]["content"]["application/json"];
}

export type StringResponse = undefined;

export type StringError = unknown;

export type StringResult =
  Success<200, StringResponse> | Failure<ErrorStatus, unknown>;

export const stringOperation: Operation = {
  id: "string",
  method: "POST",
  path: "/letters/string",
  body: { type: "application/json" },
  security: [],
};

export interface CollisionParams {
  to: NonNullable<
    paths["/letters/{id}/collision"]["put"]["parameters"]["query"]
  >["to"];
  body: paths["/letters/{id}/collision"]["put"]["requestBody"]["content"]["application/json"];
}

export type CollisionResponse = undefined;

export type CollisionError = unknown;

export type CollisionResult =
  Success<200, CollisionResponse> | Failure<ErrorStatus, unknown>;

export const collisionOperation: Operation = {
  id: "collision",
  method: "PUT",
  path: "/letters/{id}/collision",
  parameters: [
    { in: "path", name: "id" },
    { in: "query", name: "to" },
  ],
  body: { type: "application/json" },
  security: [],
};

export interface PathCollisionParams {
  body: paths["/letters/{id}/path-collision"]["put"]["requestBody"]["content"]["application/json"];
}

export type PathCollisionResponse = undefined;

export type PathCollisionError = unknown;

export type PathCollisionResult =
  Success<200, PathCollisionResponse> | Failure<ErrorStatus, unknown>;

export const pathCollisionOperation: Operation = {
  id: "pathCollision",
  method: "PUT",
  path: "/letters/{id}/path-collision",
  parameters: [{ in: "path", name: "id" }],
  body: { type: "application/json" },
  security: [],
};

export interface BodyParameterParams {
  body?:
    | NonNullable<paths["/letters/body"]["post"]["parameters"]["query"]>["body"]
    | undefined;
  requestBody: paths["/letters/body"]["post"]["requestBody"]["content"]["application/json"];
}

export type BodyParameterResponse = undefined;

export type BodyParameterError = unknown;

export type BodyParameterResult =
  Success<200, BodyParameterResponse> | Failure<ErrorStatus, unknown>;

export const bodyParameterOperation: Operation = {
  id: "bodyParameter",
  method: "POST",
  path: "/letters/body",
  parameters: [{ in: "query", name: "body" }],
  body: { type: "application/json", key: "requestBody" },
  security: [],
};
