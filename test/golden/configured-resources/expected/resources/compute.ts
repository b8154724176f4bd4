// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import type { ApiPromise } from "../runtime/promise.js";
import { Resource } from "../runtime/resource.js";
import type { ErrorStatus, Failure, Success } from "../runtime/result.js";
import type { paths } from "../schema.js";

/** Machines. */
export class Compute extends Resource {
  /** The operations of this resource, as data. */
  static get operations(): readonly Operation[] {
    return [rebootOperation];
  }

  /**
   * @example
   * const response = await client.compute.reboot("server_id");
   */
  reboot(
    serverId: paths["/v1/servers/{server_id}:reboot"]["post"]["parameters"]["path"]["server_id"],
    params?: RebootParams,
    options?: RequestOptions,
  ): ApiPromise<RebootResponse, RebootResult> {
    return this._core.call(rebootOperation, [serverId], params, options);
  }
}

export type RebootParams = Record<string, never>;

export type RebootResponse = undefined;

export type RebootError = unknown;

export type RebootResult =
  Success<202, RebootResponse> | Failure<ErrorStatus, unknown>;

export const rebootOperation: Operation = {
  id: "computeReboot",
  method: "POST",
  path: "/v1/servers/{server_id}:reboot",
  parameters: [{ in: "path", name: "server_id" }],
  security: [],
};
