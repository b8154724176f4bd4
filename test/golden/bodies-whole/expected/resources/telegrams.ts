// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import type { ApiPromise } from "../runtime/promise.js";
import { Resource } from "../runtime/resource.js";
import type { ErrorStatus, Failure, Success } from "../runtime/result.js";

export class Telegrams extends Resource {
  /** The operations of this resource, as data. */
  static get operations(): readonly Operation[] {
    return [sendOperation];
  }

  /**
   * @example
   * const response = await client.telegrams.send({ body: "text" });
   */
  send(
    params: SendParams,
    options?: RequestOptions,
  ): ApiPromise<SendResponse, SendResult> {
    return this._core.call(sendOperation, [], params, options);
  }
}

export interface SendParams {
  body: string;
}

export type SendResponse = undefined;

export type SendError = unknown;

export type SendResult =
  Success<200, SendResponse> | Failure<ErrorStatus, unknown>;

export const sendOperation: Operation = {
  id: "telegramsSend",
  method: "POST",
  path: "/telegrams",
  body: { type: "text/plain" },
  security: [],
};
