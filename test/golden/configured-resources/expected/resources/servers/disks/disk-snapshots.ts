// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import type { Operation } from "../../../runtime/operation.js";
import type { RequestOptions } from "../../../runtime/options.js";
import type { ApiPromise } from "../../../runtime/promise.js";
import { Resource } from "../../../runtime/resource.js";
import type { ErrorStatus, Failure, Success } from "../../../runtime/result.js";
import type { paths } from "../../../schema.js";

export class DiskSnapshots extends Resource {
  /** The operations of this resource, as data. */
  static get operations(): readonly Operation[] {
    return [createOperation];
  }

  /**
   * @example
   * const response = await client.servers.disks.diskSnapshots.create(
   *   "server_id",
   *   "disk_id",
   * );
   */
  create(
    serverId: paths["/v1/servers/{server_id}/disks/{disk_id}/snapshots"]["post"]["parameters"]["path"]["server_id"],
    diskId: paths["/v1/servers/{server_id}/disks/{disk_id}/snapshots"]["post"]["parameters"]["path"]["disk_id"],
    params?: CreateParams,
    options?: RequestOptions,
  ): ApiPromise<CreateResponse, CreateResult> {
    return this._core.call(
      createOperation,
      [serverId, diskId],
      params,
      options,
    );
  }
}

export type CreateParams = Record<string, never>;

export type CreateResponse = undefined;

export type CreateError = unknown;

export type CreateResult =
  Success<201, CreateResponse> | Failure<ErrorStatus, unknown>;

export const createOperation: Operation = {
  id: "snap",
  method: "POST",
  path: "/v1/servers/{server_id}/disks/{disk_id}/snapshots",
  parameters: [
    { in: "path", name: "server_id" },
    { in: "path", name: "disk_id" },
  ],
  security: [],
};
