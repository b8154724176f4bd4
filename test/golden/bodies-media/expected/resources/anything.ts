// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import type { ApiPromise } from "../runtime/promise.js";
import { Resource } from "../runtime/resource.js";
import type { ErrorStatus, Failure, Success } from "../runtime/result.js";
import type { paths } from "../schema.js";

export class Anything extends Resource {
  /** The operations of this resource, as data. */
  static get operations(): readonly Operation[] {
    return [sendOperation];
  }

  /**
   * @example
   * const response = await client.anything.send({ body: {} });
   */
  send(
    params: AnythingSendParams,
    options?: RequestOptions,
  ): ApiPromise<AnythingSendResponse, AnythingSendResult> {
    return this._core.call(sendOperation, [], params, options);
  }
}

export interface AnythingSendParams {
  /** The media type of the body. */
  contentType?: string | undefined;
  body: paths["/anything"]["post"]["requestBody"]["content"]["*\u002f*"];
}

export type AnythingSendResponse = undefined;

export type AnythingSendError = unknown;

export type AnythingSendResult =
  Success<200, AnythingSendResponse> | Failure<ErrorStatus, unknown>;

export const sendOperation: Operation = {
  id: "anythingSend",
  method: "POST",
  path: "/anything",
  body: { type: "*\u002f*", typeKey: "contentType" },
  security: [],
};
