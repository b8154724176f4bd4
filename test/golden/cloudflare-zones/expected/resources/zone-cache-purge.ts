// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import type { ApiPromise } from "../runtime/promise.js";
import { Resource } from "../runtime/resource.js";
import type {
  ClientErrorStatus,
  ErrorStatus,
  Failure,
  Success,
} from "../runtime/result.js";
import type { paths } from "../schema.js";

export class ZoneCachePurge extends Resource {
  /** The operations of this resource, as data. */
  static get operations(): readonly Operation[] {
    return [zonePurgeOperation];
  }

  /**
   * Purge Cached Content
   *
   * @param zoneId - Identifier of the zone. (`minLength`: 32, `maxLength`: 32)
   * @example
   * const response = await client.zoneCachePurge.zonePurge(
   *   "023e105f4ecef8ad9ca31a8372d0c353",
   *   { body: {} },
   * );
   */
  zonePurge(
    zoneId: paths["/zones/{zone_id}/purge_cache"]["post"]["parameters"]["path"]["zone_id"],
    params: ZonePurgeParams,
    options?: RequestOptions,
  ): ApiPromise<ZonePurgeResponse, ZonePurgeResult> {
    return this._core.call(zonePurgeOperation, [zoneId], params, options);
  }
}

export interface ZonePurgeParams {
  body: paths["/zones/{zone_id}/purge_cache"]["post"]["requestBody"]["content"]["application/json"];
}

export type ZonePurgeResponse =
  paths["/zones/{zone_id}/purge_cache"]["post"]["responses"]["200"]["content"]["application/json"];

export type ZonePurgeError =
  paths["/zones/{zone_id}/purge_cache"]["post"]["responses"]["4XX"]["content"]["application/json"];

export type ZonePurgeResult =
  | Success<200, ZonePurgeResponse>
  | Failure<
      ClientErrorStatus,
      paths["/zones/{zone_id}/purge_cache"]["post"]["responses"]["4XX"]["content"]["application/json"]
    >
  | Failure<Exclude<ErrorStatus, ClientErrorStatus>, unknown>;

export const zonePurgeOperation: Operation = {
  id: "zone-purge",
  method: "POST",
  path: "/zones/{zone_id}/purge_cache",
  parameters: [{ in: "path", name: "zone_id" }],
  body: { type: "application/json" },
  accept: "application/json",
  security: [["apiEmail", "apiKey"], ["apiToken"]],
};
