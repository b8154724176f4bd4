// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import type { ApiPromise } from "../runtime/promise.js";
import { Resource } from "../runtime/resource.js";
import type { ErrorStatus, Failure, Success } from "../runtime/result.js";
import type { paths } from "../schema.js";

export class Taken extends Resource {
  /** The operations of this resource, as data. */
  static get operations(): readonly Operation[] {
    return [sendOperation];
  }

  /**
   * @example
   * const response = await client.taken.send();
   */
  send(
    params?: TakenSendParams,
    options?: RequestOptions,
  ): ApiPromise<TakenSendResponse, TakenSendResult> {
    return this._core.call(sendOperation, [], params, options);
  }
}

export type TakenSendParams =
  | {
      /** The media type of the body. */
      bodyContentType?: "application/json" | undefined;
      contentType?:
        | paths["/taken"]["post"]["requestBody"]["content"]["application/json"]["contentType"]
        | undefined;
    }
  | {
      /** The media type of the body. */
      bodyContentType: "text/plain";
      body: string;
    };

export type TakenSendResponse = undefined;

export type TakenSendError = unknown;

export type TakenSendResult =
  Success<200, TakenSendResponse> | Failure<ErrorStatus, unknown>;

export const sendOperation: Operation = {
  id: "takenSend",
  method: "POST",
  path: "/taken",
  body: {
    type: "application/json",
    flat: true,
    typeKey: "bodyContentType",
    others: [{ type: "text/plain" }],
  },
  security: [],
};
