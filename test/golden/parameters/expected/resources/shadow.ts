// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import type { ApiPromise } from "../runtime/promise.js";
import { Resource } from "../runtime/resource.js";
import type { ErrorStatus, Failure, Success } from "../runtime/result.js";
import type { paths } from "../schema.js";

export class Shadow extends Resource {
  /** The operations of this resource, as data. */
  static get operations(): readonly Operation[] {
    return [reservedGet2Operation];
  }

  /**
   * @example
   * const response = await client.shadow.reservedGet2(
   *   "reserved_get_operation",
   *   "a-b",
   *   "a_b",
   * );
   */
  reservedGet2(
    reservedGetOperation: paths["/shadow/{reserved_get_operation}/{a-b}/{a_b}"]["get"]["parameters"]["path"]["reserved_get_operation"],
    aB: paths["/shadow/{reserved_get_operation}/{a-b}/{a_b}"]["get"]["parameters"]["path"]["a-b"],
    aBParam: paths["/shadow/{reserved_get_operation}/{a-b}/{a_b}"]["get"]["parameters"]["path"]["a_b"],
    params?: ReservedGet2Params,
    options?: RequestOptions,
  ): ApiPromise<ReservedGet2Response, ReservedGet2Result> {
    return this._core.call(
      reservedGet2Operation,
      [reservedGetOperation, aB, aBParam],
      params,
      options,
    );
  }
}

export type ReservedGet2Params = Record<string, never>;

export type ReservedGet2Response = undefined;

export type ReservedGet2Error = unknown;

export type ReservedGet2Result =
  Success<200, ReservedGet2Response> | Failure<ErrorStatus, unknown>;

export const reservedGet2Operation: Operation = {
  id: "reservedGet2",
  method: "GET",
  path: "/shadow/{reserved_get_operation}/{a-b}/{a_b}",
  parameters: [
    { in: "path", name: "reserved_get_operation" },
    { in: "path", name: "a-b" },
    { in: "path", name: "a_b" },
  ],
  security: [],
};
