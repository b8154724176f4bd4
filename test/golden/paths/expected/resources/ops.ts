// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import type { ApiPromise } from "../runtime/promise.js";
import { Resource } from "../runtime/resource.js";
import type { ErrorStatus, Failure, Success } from "../runtime/result.js";
import type { paths } from "../schema.js";

export class Ops extends Resource {
  /** The operations of this resource, as data. */
  static get operations(): readonly Operation[] {
    return [
      postByIdCancelOperation,
      getByIdJsonOperation,
      getByFromByToOperation,
      getRangeByFromByToOperation,
      getByIdAgainByIdOperation,
      getOperation,
      größeOperation,
      signsOperation,
      fileOperation,
      queryOperation,
      fragmentOperation,
      backslashOperation,
      reservedOperation,
      explodedOperation,
      onOperation,
    ];
  }

  /**
   * @example
   * const response = await client.ops.postByIdCancel("id");
   */
  postByIdCancel(
    id: paths["/ops/{id}:cancel"]["post"]["parameters"]["path"]["id"],
    params?: PostByIdCancelParams,
    options?: RequestOptions,
  ): ApiPromise<PostByIdCancelResponse, PostByIdCancelResult> {
    return this._core.call(postByIdCancelOperation, [id], params, options);
  }

  /**
   * @example
   * const response = await client.ops.getByIdJson("id");
   */
  getByIdJson(
    id: paths["/ops/{id}.json"]["get"]["parameters"]["path"]["id"],
    params?: GetByIdJsonParams,
    options?: RequestOptions,
  ): ApiPromise<GetByIdJsonResponse, GetByIdJsonResult> {
    return this._core.call(getByIdJsonOperation, [id], params, options);
  }

  /**
   * @example
   * const response = await client.ops.getByFromByTo(1, 1);
   */
  getByFromByTo(
    from: paths["/ops/{from}-{to}"]["get"]["parameters"]["path"]["from"],
    to: paths["/ops/{from}-{to}"]["get"]["parameters"]["path"]["to"],
    params?: GetByFromByToParams,
    options?: RequestOptions,
  ): ApiPromise<GetByFromByToResponse, GetByFromByToResult> {
    return this._core.call(getByFromByToOperation, [from, to], params, options);
  }

  /**
   * @example
   * const response = await client.ops.getRangeByFromByTo("from", "to");
   */
  getRangeByFromByTo(
    from: paths["/ops/range/{from}{to}"]["get"]["parameters"]["path"]["from"],
    to: paths["/ops/range/{from}{to}"]["get"]["parameters"]["path"]["to"],
    params?: GetRangeByFromByToParams,
    options?: RequestOptions,
  ): ApiPromise<GetRangeByFromByToResponse, GetRangeByFromByToResult> {
    return this._core.call(
      getRangeByFromByToOperation,
      [from, to],
      params,
      options,
    );
  }

  /**
   * @example
   * const response = await client.ops.getByIdAgainById("id");
   */
  getByIdAgainById(
    id: paths["/ops/{id}/again/{id}"]["get"]["parameters"]["path"]["id"],
    params?: GetByIdAgainByIdParams,
    options?: RequestOptions,
  ): ApiPromise<GetByIdAgainByIdResponse, GetByIdAgainByIdResult> {
    return this._core.call(getByIdAgainByIdOperation, [id], params, options);
  }

  /**
   * @example
   * const response = await client.ops.get();
   */
  get(
    params?: GetParams,
    options?: RequestOptions,
  ): ApiPromise<GetResponse, GetResult> {
    return this._core.call(getOperation, [], params, options);
  }

  /**
   * @example
   * const response = await client.ops.größe("größe");
   */
  größe(
    größe: paths["/straße/{größe}"]["get"]["parameters"]["path"]["größe"],
    params?: GrößeParams,
    options?: RequestOptions,
  ): ApiPromise<GrößeResponse, GrößeResult> {
    return this._core.call(größeOperation, [größe], params, options);
  }

  /**
   * @example
   * const response = await client.ops.signs();
   */
  signs(
    params?: SignsParams,
    options?: RequestOptions,
  ): ApiPromise<SignsResponse, SignsResult> {
    return this._core.call(signsOperation, [], params, options);
  }

  /**
   * @example
   * const response = await client.ops.file("path");
   */
  file(
    path: paths["/ops/file/{path}"]["get"]["parameters"]["path"]["path"],
    params?: FileParams,
    options?: RequestOptions,
  ): ApiPromise<FileResponse, FileResult> {
    return this._core.call(fileOperation, [path], params, options);
  }

  /**
   * @example
   * const response = await client.ops.query();
   */
  query(
    params?: QueryParams,
    options?: RequestOptions,
  ): ApiPromise<QueryResponse, QueryResult> {
    return this._core.call(queryOperation, [], params, options);
  }

  /**
   * @example
   * const response = await client.ops.fragment();
   */
  fragment(
    params?: FragmentParams,
    options?: RequestOptions,
  ): ApiPromise<FragmentResponse, FragmentResult> {
    return this._core.call(fragmentOperation, [], params, options);
  }

  /**
   * @example
   * const response = await client.ops.backslash("id");
   */
  backslash(
    id: paths["/ops\\{id}"]["get"]["parameters"]["path"]["id"],
    params?: BackslashParams,
    options?: RequestOptions,
  ): ApiPromise<BackslashResponse, BackslashResult> {
    return this._core.call(backslashOperation, [id], params, options);
  }

  /**
   * @example
   * const response = await client.ops.reserved("path");
   */
  reserved(
    path: paths["/ops/all/{+path}"]["get"]["parameters"]["path"]["path"],
    params?: ReservedParams,
    options?: RequestOptions,
  ): ApiPromise<ReservedResponse, ReservedResult> {
    return this._core.call(reservedOperation, [path], params, options);
  }

  /**
   * @example
   * const response = await client.ops.exploded({});
   */
  exploded(
    ids: paths["/ops/exploded/{ids*}"]["get"]["parameters"]["path"]["ids"],
    params?: ExplodedParams,
    options?: RequestOptions,
  ): ApiPromise<ExplodedResponse, ExplodedResult> {
    return this._core.call(explodedOperation, [ids], params, options);
  }

  /**
   * @param day - (`format`: date)
   * @example
   * const response = await client.ops.on("2019-12-27");
   */
  on(
    day: paths["/ops/on/{day}"]["get"]["parameters"]["path"]["day"],
    params?: OnParams,
    options?: RequestOptions,
  ): ApiPromise<OnResponse, OnResult> {
    return this._core.call(onOperation, [day], params, options);
  }
}

export type PostByIdCancelParams = Record<string, never>;

export type PostByIdCancelResponse = undefined;

export type PostByIdCancelError = unknown;

export type PostByIdCancelResult =
  Success<200, PostByIdCancelResponse> | Failure<ErrorStatus, unknown>;

export const postByIdCancelOperation: Operation = {
  id: null,
  method: "POST",
  path: "/ops/{id}:cancel",
  parameters: [{ in: "path", name: "id" }],
  security: [],
};

export type GetByIdJsonParams = Record<string, never>;

export type GetByIdJsonResponse = undefined;

export type GetByIdJsonError = unknown;

export type GetByIdJsonResult =
  Success<200, GetByIdJsonResponse> | Failure<ErrorStatus, unknown>;

export const getByIdJsonOperation: Operation = {
  id: null,
  method: "GET",
  path: "/ops/{id}.json",
  parameters: [{ in: "path", name: "id" }],
  security: [],
};

export type GetByFromByToParams = Record<string, never>;

export type GetByFromByToResponse = undefined;

export type GetByFromByToError = unknown;

export type GetByFromByToResult =
  Success<200, GetByFromByToResponse> | Failure<ErrorStatus, unknown>;

export const getByFromByToOperation: Operation = {
  id: null,
  method: "GET",
  path: "/ops/{from}-{to}",
  parameters: [
    { in: "path", name: "from" },
    { in: "path", name: "to" },
  ],
  security: [],
};

export type GetRangeByFromByToParams = Record<string, never>;

export type GetRangeByFromByToResponse = undefined;

export type GetRangeByFromByToError = unknown;

export type GetRangeByFromByToResult =
  Success<200, GetRangeByFromByToResponse> | Failure<ErrorStatus, unknown>;

export const getRangeByFromByToOperation: Operation = {
  id: null,
  method: "GET",
  path: "/ops/range/{from}{to}",
  parameters: [
    { in: "path", name: "from" },
    { in: "path", name: "to" },
  ],
  security: [],
};

export type GetByIdAgainByIdParams = Record<string, never>;

export type GetByIdAgainByIdResponse = undefined;

export type GetByIdAgainByIdError = unknown;

export type GetByIdAgainByIdResult =
  Success<200, GetByIdAgainByIdResponse> | Failure<ErrorStatus, unknown>;

export const getByIdAgainByIdOperation: Operation = {
  id: null,
  method: "GET",
  path: "/ops/{id}/again/{id}",
  parameters: [{ in: "path", name: "id" }],
  security: [],
};

export type GetParams = Record<string, never>;

export type GetResponse = undefined;

export type GetError = unknown;

export type GetResult =
  Success<200, GetResponse> | Failure<ErrorStatus, unknown>;

export const getOperation: Operation = {
  id: null,
  method: "GET",
  path: "/ops/",
  security: [],
};

export type GrößeParams = Record<string, never>;

export type GrößeResponse = undefined;

export type GrößeError = unknown;

export type GrößeResult =
  Success<200, GrößeResponse> | Failure<ErrorStatus, unknown>;

export const größeOperation: Operation = {
  id: "größe",
  method: "GET",
  path: "/straße/{größe}",
  parameters: [{ in: "path", name: "größe" }],
  security: [],
};

export type SignsParams = Record<string, never>;

export type SignsResponse = undefined;

export type SignsError = unknown;

export type SignsResult =
  Success<200, SignsResponse> | Failure<ErrorStatus, unknown>;

export const signsOperation: Operation = {
  id: "signs",
  method: "GET",
  path: "/ops/with space/$dollar`tick",
  security: [],
};

export type FileParams = Record<string, never>;

export type FileResponse = undefined;

export type FileError = unknown;

export type FileResult =
  Success<200, FileResponse> | Failure<ErrorStatus, unknown>;

export const fileOperation: Operation = {
  id: "file",
  method: "GET",
  path: "/ops/file/{path}",
  parameters: [{ in: "path", name: "path" }],
  security: [],
};

export interface QueryParams {
  more?:
    | NonNullable<
        paths["/ops/query?fixed=1"]["get"]["parameters"]["query"]
      >["more"]
    | undefined;
}

export type QueryResponse = undefined;

export type QueryError = unknown;

export type QueryResult =
  Success<200, QueryResponse> | Failure<ErrorStatus, unknown>;

export const queryOperation: Operation = {
  id: "query",
  method: "GET",
  path: "/ops/query?fixed=1",
  parameters: [{ in: "query", name: "more" }],
  security: [],
};

export type FragmentParams = Record<string, never>;

export type FragmentResponse = undefined;

export type FragmentError = unknown;

export type FragmentResult =
  Success<200, FragmentResponse> | Failure<ErrorStatus, unknown>;

export const fragmentOperation: Operation = {
  id: "fragment",
  method: "GET",
  path: "/ops/fragment#section",
  security: [],
};

export type BackslashParams = Record<string, never>;

export type BackslashResponse = undefined;

export type BackslashError = unknown;

export type BackslashResult =
  Success<200, BackslashResponse> | Failure<ErrorStatus, unknown>;

export const backslashOperation: Operation = {
  id: "backslash",
  method: "GET",
  path: "/ops%5C{id}",
  key: "/ops\\{id}",
  parameters: [{ in: "path", name: "id" }],
  security: [],
};

export type ReservedParams = Record<string, never>;

export type ReservedResponse = undefined;

export type ReservedError = unknown;

export type ReservedResult =
  Success<200, ReservedResponse> | Failure<ErrorStatus, unknown>;

export const reservedOperation: Operation = {
  id: "reserved",
  method: "GET",
  path: "/ops/all/{path}",
  key: "/ops/all/{+path}",
  parameters: [{ in: "path", name: "path", allowReserved: true }],
  security: [],
};

export type ExplodedParams = Record<string, never>;

export type ExplodedResponse = undefined;

export type ExplodedError = unknown;

export type ExplodedResult =
  Success<200, ExplodedResponse> | Failure<ErrorStatus, unknown>;

export const explodedOperation: Operation = {
  id: "exploded",
  method: "GET",
  path: "/ops/exploded/{ids}",
  key: "/ops/exploded/{ids*}",
  parameters: [{ in: "path", name: "ids", explode: true }],
  security: [],
};

export type OnParams = Record<string, never>;

export type OnResponse = undefined;

export type OnError = unknown;

export type OnResult = Success<200, OnResponse> | Failure<ErrorStatus, unknown>;

export const onOperation: Operation = {
  id: "on",
  method: "GET",
  path: "/ops/on/{day}",
  parameters: [{ in: "path", name: "day" }],
  security: [],
};
