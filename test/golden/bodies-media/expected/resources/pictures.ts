// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import type { Operation } from "../runtime/operation.js";
import type { BinaryBody, RequestOptions } from "../runtime/options.js";
import type { ApiPromise } from "../runtime/promise.js";
import { Resource } from "../runtime/resource.js";
import type { ErrorStatus, Failure, Success } from "../runtime/result.js";

export class Pictures extends Resource {
  /** The operations of this resource, as data. */
  static get operations(): readonly Operation[] {
    return [sendOperation];
  }

  /**
   * @example
   * const response = await client.pictures.send({ body: new Blob([]) });
   */
  send(
    params: PicturesSendParams,
    options?: RequestOptions,
  ): ApiPromise<PicturesSendResponse, PicturesSendResult> {
    return this._core.call(sendOperation, [], params, options);
  }
}

export interface PicturesSendParams {
  /** The media type of the body. */
  contentType?: string | undefined;
  body: BinaryBody;
}

export type PicturesSendResponse = undefined;

export type PicturesSendError = unknown;

export type PicturesSendResult =
  Success<200, PicturesSendResponse> | Failure<ErrorStatus, unknown>;

export const sendOperation: Operation = {
  id: "picturesSend",
  method: "POST",
  path: "/pictures",
  body: { type: "image/*", typeKey: "contentType" },
  security: [],
};
