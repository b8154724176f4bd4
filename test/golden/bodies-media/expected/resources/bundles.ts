// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import type { Operation } from "../runtime/operation.js";
import type { BinaryBody, RequestOptions } from "../runtime/options.js";
import type { ApiPromise } from "../runtime/promise.js";
import { Resource } from "../runtime/resource.js";
import type { ErrorStatus, Failure, Success } from "../runtime/result.js";

export class Bundles extends Resource {
  /** The operations of this resource, as data. */
  static get operations(): readonly Operation[] {
    return [sendOperation];
  }

  /**
   * @example
   * const response = await client.bundles.send({ body: new Blob([]) });
   */
  send(
    params: BundlesSendParams,
    options?: RequestOptions,
  ): ApiPromise<BundlesSendResponse, BundlesSendResult> {
    return this._core.call(sendOperation, [], params, options);
  }
}

export type BundlesSendParams =
  | {
      /** The media type of the body. */
      contentType?: "multipart/mixed" | undefined;
      body: BinaryBody;
    }
  | {
      /** The media type of the body. */
      contentType: "application/jsonl";
      body: BinaryBody;
    };

export type BundlesSendResponse = undefined;

export type BundlesSendError = unknown;

export type BundlesSendResult =
  Success<200, BundlesSendResponse> | Failure<ErrorStatus, unknown>;

export const sendOperation: Operation = {
  id: "bundlesSend",
  method: "POST",
  path: "/bundles",
  body: {
    type: "multipart/mixed",
    typeKey: "contentType",
    others: [{ type: "application/jsonl" }],
  },
  security: [],
};
