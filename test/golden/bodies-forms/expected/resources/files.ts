// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import type { Operation } from "../runtime/operation.js";
import type { BinaryBody, RequestOptions } from "../runtime/options.js";
import type { ApiPromise } from "../runtime/promise.js";
import { Resource } from "../runtime/resource.js";
import type { ErrorStatus, Failure, Success } from "../runtime/result.js";
import type { paths } from "../schema.js";

export class Files extends Resource {
  /** The operations of this resource, as data. */
  static get operations(): readonly Operation[] {
    return [uploadOperation, optionalOperation, pairOperation];
  }

  /**
   * @example
   * const response = await client.files.upload({ file: new Blob([]) });
   */
  upload(
    params: UploadParams,
    options?: RequestOptions,
  ): ApiPromise<UploadResponse, UploadResult> {
    return this._core.call(uploadOperation, [], params, options);
  }

  /**
   * @example
   * const response = await client.files.optional();
   */
  optional(
    params?: OptionalParams,
    options?: RequestOptions,
  ): ApiPromise<OptionalResponse, OptionalResult> {
    return this._core.call(optionalOperation, [], params, options);
  }

  /**
   * @example
   * const response = await client.files.pair({ body: { file: new Blob([]) } });
   */
  pair(
    params: PairParams,
    options?: RequestOptions,
  ): ApiPromise<PairResponse, PairResult> {
    return this._core.call(pairOperation, [], params, options);
  }
}

export interface UploadParams {
  /**
   * The file.
   *
   * `format`: binary
   */
  file: BinaryBody;
  pages?: BinaryBody[] | undefined;
  cover?:
    | paths["/files"]["post"]["requestBody"]["content"]["multipart/form-data"]["cover"]
    | undefined;
  raw?: BinaryBody | undefined;
  title?:
    | paths["/files"]["post"]["requestBody"]["content"]["multipart/form-data"]["title"]
    | undefined;
  tags?:
    | paths["/files"]["post"]["requestBody"]["content"]["multipart/form-data"]["tags"]
    | undefined;
  meta?:
    | paths["/files"]["post"]["requestBody"]["content"]["multipart/form-data"]["meta"]
    | undefined;
  notes?:
    | paths["/files"]["post"]["requestBody"]["content"]["multipart/form-data"]["notes"]
    | undefined;
  labels?:
    | paths["/files"]["post"]["requestBody"]["content"]["multipart/form-data"]["labels"]
    | undefined;
  language?:
    | paths["/files"]["post"]["requestBody"]["content"]["multipart/form-data"]["language"]
    | undefined;
}

export type UploadResponse = undefined;

export type UploadError = unknown;

export type UploadResult =
  Success<200, UploadResponse> | Failure<ErrorStatus, unknown>;

export const uploadOperation: Operation = {
  id: "filesUpload",
  method: "POST",
  path: "/files",
  body: {
    type: "multipart/form-data",
    flat: true,
    encoding: [
      { name: "raw", type: "application/pdf" },
      { name: "labels", style: "deepObject" },
      { name: "language", type: "text/x-language" },
    ],
  },
  security: [],
};

export interface OptionalParams {
  body?:
    | {
        file: BinaryBody;
        pages?: BinaryBody[] | undefined;
        title?:
          | NonNullable<
              paths["/optional"]["post"]["requestBody"]
            >["content"]["multipart/form-data"]["title"]
          | undefined;
      }
    | undefined;
}

export type OptionalResponse = undefined;

export type OptionalError = unknown;

export type OptionalResult =
  Success<200, OptionalResponse> | Failure<ErrorStatus, unknown>;

export const optionalOperation: Operation = {
  id: "filesOptional",
  method: "POST",
  path: "/optional",
  body: { type: "multipart/form-data" },
  security: [],
};

export interface PairParams {
  title?:
    | NonNullable<paths["/pairs"]["post"]["parameters"]["query"]>["title"]
    | undefined;
  body: {
    file: BinaryBody;
    title?:
      | paths["/pairs"]["post"]["requestBody"]["content"]["multipart/form-data"]["title"]
      | undefined;
  };
}

export type PairResponse = undefined;

export type PairError = unknown;

export type PairResult =
  Success<200, PairResponse> | Failure<ErrorStatus, unknown>;

export const pairOperation: Operation = {
  id: "filesPair",
  method: "POST",
  path: "/pairs",
  parameters: [{ in: "query", name: "title" }],
  body: { type: "multipart/form-data" },
  security: [],
};
