// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import type { ApiPromise } from "../runtime/promise.js";
import { Resource } from "../runtime/resource.js";
import type { ErrorStatus, Failure, Success } from "../runtime/result.js";
import type { paths } from "../schema.js";

export class Officers extends Resource {
  /** The operations of this resource, as data. */
  static get operations(): readonly Operation[] {
    return [appointOperation];
  }

  /**
   * @example
   * const response = await client.officers.appoint(
   *   {
   *     name: "name",
   *     nick: "nick",
   *     password: "password",
   *     friends: [{ name: "name", password: "password", friends: [], level: 1 }],
   *     office: "office",
   *   },
   * );
   */
  appoint(
    params: AppointParams,
    options?: RequestOptions,
  ): ApiPromise<AppointResponse, AppointResult> {
    return this._core.call(appointOperation, [], params, options);
  }
}

export interface AppointParams {
  name: paths["/officers"]["post"]["requestBody"]["content"]["application/json"]["name"];
  nick: paths["/officers"]["post"]["requestBody"]["content"]["application/json"]["nick"];
  password: paths["/officers"]["post"]["requestBody"]["content"]["application/json"]["password"];
  friends: paths["/officers"]["post"]["requestBody"]["content"]["application/json"]["friends"];
  tag?:
    | paths["/officers"]["post"]["requestBody"]["content"]["application/json"]["tag"]
    | undefined;
  club?:
    | paths["/officers"]["post"]["requestBody"]["content"]["application/json"]["club"]
    | undefined;
  /** `default`: 1 */
  level?:
    | paths["/officers"]["post"]["requestBody"]["content"]["application/json"]["level"]
    | undefined;
  office: paths["/officers"]["post"]["requestBody"]["content"]["application/json"]["office"];
}

export type AppointResponse = undefined;

export type AppointError = unknown;

export type AppointResult =
  Success<204, AppointResponse> | Failure<ErrorStatus, unknown>;

export const appointOperation: Operation = {
  id: "officersAppoint",
  method: "POST",
  path: "/officers",
  body: { type: "application/json", flat: true },
  security: [],
};
