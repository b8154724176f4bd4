// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import type { ApiPromise } from "../runtime/promise.js";
import { Resource } from "../runtime/resource.js";
import type { ErrorStatus, Failure, Success } from "../runtime/result.js";

export class Häuser extends Resource {
  /** The operations of this resource, as data. */
  static get operations(): readonly Operation[] {
    return [auflistenOperation];
  }

  /**
   * @example
   * const response = await client.häuser.auflisten();
   */
  auflisten(
    params?: AuflistenParams,
    options?: RequestOptions,
  ): ApiPromise<AuflistenResponse, AuflistenResult> {
    return this._core.call(auflistenOperation, [], params, options);
  }
}

export type AuflistenParams = Record<string, never>;

export type AuflistenResponse = undefined;

export type AuflistenError = unknown;

export type AuflistenResult =
  Success<200, AuflistenResponse> | Failure<ErrorStatus, unknown>;

export const auflistenOperation: Operation = {
  id: "häuserAuflisten",
  method: "GET",
  path: "/häuser",
  security: [],
};
