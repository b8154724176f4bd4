// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import { BinaryPromise } from "../runtime/binary.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import type { ApiPromise } from "../runtime/promise.js";
import { Resource } from "../runtime/resource.js";
import type { ErrorStatus, Failure, Success } from "../runtime/result.js";
import type { paths } from "../schema.js";

export class Scans extends Resource {
  /** The operations of this resource, as data. */
  static get operations(): readonly Operation[] {
    return [getOperation, checkOperation, readOperation, anyOperation];
  }

  /**
   * @example
   * const response = await client.scans.get("id");
   */
  get(
    id: paths["/scans/{id}"]["get"]["parameters"]["path"]["id"],
    params?: GetParams,
    options?: RequestOptions,
  ): BinaryPromise<GetResponse, GetResult> {
    return new BinaryPromise(this._core, getOperation, [id], params, options);
  }

  /**
   * @example
   * const response = await client.scans.check("id");
   */
  check(
    id: paths["/scans/{id}"]["head"]["parameters"]["path"]["id"],
    params?: CheckParams,
    options?: RequestOptions,
  ): ApiPromise<CheckResponse, CheckResult> {
    return this._core.call(checkOperation, [id], params, options);
  }

  /**
   * @example
   * const response = await client.scans.read("id");
   */
  read(
    id: paths["/scans/{id}/text"]["get"]["parameters"]["path"]["id"],
    params?: ReadParams,
    options?: RequestOptions,
  ): BinaryPromise<ReadResponse, ReadResult> {
    return new BinaryPromise(this._core, readOperation, [id], params, options);
  }

  /**
   * @example
   * const response = await client.scans.any();
   */
  any(
    params?: AnyParams,
    options?: RequestOptions,
  ): BinaryPromise<AnyResponse, AnyResult> {
    return new BinaryPromise(this._core, anyOperation, [], params, options);
  }
}

export type GetParams = Record<string, never>;

export type GetResponse = Blob;

export type GetError =
  paths["/scans/{id}"]["get"]["responses"]["404"]["content"]["application/json"];

export type GetResult =
  | Success<200, GetResponse>
  | Failure<
      404,
      paths["/scans/{id}"]["get"]["responses"]["404"]["content"]["application/json"]
    >
  | Failure<Exclude<ErrorStatus, 404>, unknown>;

export const getOperation: Operation = {
  id: "scansGet",
  method: "GET",
  path: "/scans/{id}",
  parameters: [{ in: "path", name: "id" }],
  accept: "image/tiff",
  security: [],
};

export type CheckParams = Record<string, never>;

export type CheckResponse = undefined;

export type CheckError = unknown;

export type CheckResult =
  Success<200, CheckResponse> | Failure<ErrorStatus, unknown>;

export const checkOperation: Operation = {
  id: "scansCheck",
  method: "HEAD",
  path: "/scans/{id}",
  parameters: [{ in: "path", name: "id" }],
  accept: "image/tiff",
  security: [],
};

export interface ReadParams {
  page?:
    | NonNullable<
        paths["/scans/{id}/text"]["get"]["parameters"]["query"]
      >["page"]
    | undefined;
}

export type ReadResponse =
  | Blob
  | paths["/scans/{id}/text"]["get"]["responses"]["202"]["content"]["application/json"];

export type ReadError = unknown;

export type ReadResult =
  | Success<200, Blob>
  | Success<
      202,
      paths["/scans/{id}/text"]["get"]["responses"]["202"]["content"]["application/json"]
    >
  | Failure<ErrorStatus, unknown>;

export const readOperation: Operation = {
  id: "scansRead",
  method: "GET",
  path: "/scans/{id}/text",
  parameters: [
    { in: "path", name: "id" },
    { in: "query", name: "page" },
  ],
  accept: "application/pdf, application/json",
  security: [],
};

export type AnyParams = Record<string, never>;

export type AnyResponse = Blob;

export type AnyError = unknown;

export type AnyResult =
  Success<200, AnyResponse> | Failure<ErrorStatus, unknown>;

export const anyOperation: Operation = {
  id: "scansAny",
  method: "GET",
  path: "/scans/any",
  accept: "*\u002f*",
  security: [],
};
