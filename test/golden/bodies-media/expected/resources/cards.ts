// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import type { ApiPromise } from "../runtime/promise.js";
import { Resource } from "../runtime/resource.js";
import type { ErrorStatus, Failure, Success } from "../runtime/result.js";
import type { paths } from "../schema.js";

export class Cards extends Resource {
  /** The operations of this resource, as data. */
  static get operations(): readonly Operation[] {
    return [sendOperation];
  }

  /**
   * @example
   * const response = await client.cards.send();
   */
  send(
    params?: SendParams,
    options?: RequestOptions,
  ): ApiPromise<SendResponse, SendResult> {
    return this._core.call(sendOperation, [], params, options);
  }
}

export type SendParams =
  | {
      /** The media type of the body. */
      contentType?: "application/merge-patch+json" | undefined;
      body?:
        | NonNullable<
            paths["/cards"]["post"]["requestBody"]
          >["content"]["application/merge-patch+json"]
        | undefined;
    }
  | {
      /** The media type of the body. */
      contentType: "text/markdown";
      body?: string | undefined;
    };

export type SendResponse = undefined;

export type SendError = unknown;

export type SendResult =
  Success<200, SendResponse> | Failure<ErrorStatus, unknown>;

export const sendOperation: Operation = {
  id: "cardsSend",
  method: "POST",
  path: "/cards",
  body: {
    type: "application/merge-patch+json",
    typeKey: "contentType",
    others: [{ type: "text/markdown" }],
  },
  security: [],
};
