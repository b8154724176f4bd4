// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import type { Operation } from "../../runtime/operation.js";
import type { RequestOptions } from "../../runtime/options.js";
import type { ApiPromise } from "../../runtime/promise.js";
import { Resource } from "../../runtime/resource.js";
import type { ErrorStatus, Failure, Success } from "../../runtime/result.js";
import type { paths } from "../../schema.js";
import { DiskSnapshots } from "./disks/disk-snapshots.js";

export class Disks extends Resource {
  readonly diskSnapshots: DiskSnapshots = new DiskSnapshots(this._core);

  /** The operations of this resource, as data. */
  static get operations(): readonly Operation[] {
    return [listOperation];
  }

  /**
   * @example
   * const response = await client.servers.disks.list("server_id");
   */
  list(
    serverId: paths["/v1/servers/{server_id}/disks"]["get"]["parameters"]["path"]["server_id"],
    params?: DisksListParams,
    options?: RequestOptions,
  ): ApiPromise<DisksListResponse, DisksListResult> {
    return this._core.call(listOperation, [serverId], params, options);
  }
}

export type DisksListParams = Record<string, never>;

export type DisksListResponse = undefined;

export type DisksListError = unknown;

export type DisksListResult =
  Success<200, DisksListResponse> | Failure<ErrorStatus, unknown>;

export const listOperation: Operation = {
  id: "enumerateDisks",
  method: "GET",
  path: "/v1/servers/{server_id}/disks",
  parameters: [{ in: "path", name: "server_id" }],
  security: [],
};
