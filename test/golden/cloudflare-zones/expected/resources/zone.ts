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

/** Domains on Cloudflare. */
export class Zone extends Resource {
  /** The operations of this resource, as data. */
  static get operations(): readonly Operation[] {
    return [
      zonesGetOperation,
      zonesPostOperation,
      zones0DeleteOperation,
      zones0GetOperation,
    ];
  }

  /**
   * List Zones
   *
   * Lists, searches, sorts, and filters your zones.
   *
   * Accepted permissions (at least one required): Zone Read, Zone Write
   *
   * @example
   * const response = await client.zone.zonesGet();
   */
  zonesGet(
    params?: ZonesGetParams,
    options?: RequestOptions,
  ): ApiPromise<ZonesGetResponse, ZonesGetResult> {
    return this._core.call(zonesGetOperation, [], params, options);
  }

  /**
   * Create Zone
   *
   * @example
   * const response = await client.zone.zonesPost(
   *   { account: {}, name: "example.com" },
   * );
   */
  zonesPost(
    params: ZonesPostParams,
    options?: RequestOptions,
  ): ApiPromise<ZonesPostResponse, ZonesPostResult> {
    return this._core.call(zonesPostOperation, [], params, options);
  }

  /**
   * Delete Zone
   *
   * @param zoneId - Identifier of the zone. (`minLength`: 32, `maxLength`: 32)
   * @example
   * const response = await client.zone.zones0Delete(
   *   "023e105f4ecef8ad9ca31a8372d0c353",
   * );
   */
  zones0Delete(
    zoneId: paths["/zones/{zone_id}"]["delete"]["parameters"]["path"]["zone_id"],
    params?: Zones0DeleteParams,
    options?: RequestOptions,
  ): ApiPromise<Zones0DeleteResponse, Zones0DeleteResult> {
    return this._core.call(zones0DeleteOperation, [zoneId], params, options);
  }

  /**
   * Zone Details
   *
   * @param zoneId - Identifier of the zone. (`minLength`: 32, `maxLength`: 32)
   * @example
   * const response = await client.zone.zones0Get(
   *   "023e105f4ecef8ad9ca31a8372d0c353",
   * );
   */
  zones0Get(
    zoneId: paths["/zones/{zone_id}"]["get"]["parameters"]["path"]["zone_id"],
    params?: Zones0GetParams,
    options?: RequestOptions,
  ): ApiPromise<Zones0GetResponse, Zones0GetResult> {
    return this._core.call(zones0GetOperation, [zoneId], params, options);
  }
}

export interface ZonesGetParams {
  /**
   * A domain name.
   *
   * `maxLength`: 253
   */
  name?:
    | NonNullable<paths["/zones"]["get"]["parameters"]["query"]>["name"]
    | undefined;
  status?:
    | NonNullable<paths["/zones"]["get"]["parameters"]["query"]>["status"]
    | undefined;
  /**
   * `minimum`: 1
   * `default`: 1
   */
  page?:
    | NonNullable<paths["/zones"]["get"]["parameters"]["query"]>["page"]
    | undefined;
  /**
   * `minimum`: 5
   * `maximum`: 50
   * `default`: 20
   */
  per_page?:
    | NonNullable<paths["/zones"]["get"]["parameters"]["query"]>["per_page"]
    | undefined;
  "account.id"?:
    | NonNullable<paths["/zones"]["get"]["parameters"]["query"]>["account.id"]
    | undefined;
}

export type ZonesGetResponse =
  paths["/zones"]["get"]["responses"]["200"]["content"]["application/json"];

export type ZonesGetError =
  paths["/zones"]["get"]["responses"]["4XX"]["content"]["application/json"];

export type ZonesGetResult =
  | Success<200, ZonesGetResponse>
  | Failure<
      ClientErrorStatus,
      paths["/zones"]["get"]["responses"]["4XX"]["content"]["application/json"]
    >
  | Failure<Exclude<ErrorStatus, ClientErrorStatus>, unknown>;

export const zonesGetOperation: Operation = {
  id: "zones-get",
  method: "GET",
  path: "/zones",
  parameters: [
    { in: "query", name: "name" },
    { in: "query", name: "status" },
    { in: "query", name: "page" },
    { in: "query", name: "per_page" },
    { in: "query", name: "account.id" },
  ],
  accept: "application/json",
  security: [["apiEmail", "apiKey"], ["apiToken"]],
};

export interface ZonesPostParams {
  account: paths["/zones"]["post"]["requestBody"]["content"]["application/json"]["account"];
  /**
   * The domain name.
   *
   * `maxLength`: 253
   */
  name: paths["/zones"]["post"]["requestBody"]["content"]["application/json"]["name"];
  /** `default`: full */
  type?:
    | paths["/zones"]["post"]["requestBody"]["content"]["application/json"]["type"]
    | undefined;
}

export type ZonesPostResponse =
  paths["/zones"]["post"]["responses"]["200"]["content"]["application/json"];

export type ZonesPostError =
  paths["/zones"]["post"]["responses"]["4XX"]["content"]["application/json"];

export type ZonesPostResult =
  | Success<200, ZonesPostResponse>
  | Failure<
      ClientErrorStatus,
      paths["/zones"]["post"]["responses"]["4XX"]["content"]["application/json"]
    >
  | Failure<Exclude<ErrorStatus, ClientErrorStatus>, unknown>;

export const zonesPostOperation: Operation = {
  id: "zones-post",
  method: "POST",
  path: "/zones",
  body: { type: "application/json", flat: true },
  accept: "application/json",
  security: [["apiEmail", "apiKey"], ["apiToken"]],
};

export type Zones0DeleteParams = Record<string, never>;

export type Zones0DeleteResponse =
  paths["/zones/{zone_id}"]["delete"]["responses"]["200"]["content"]["application/json"];

export type Zones0DeleteError =
  paths["/zones/{zone_id}"]["delete"]["responses"]["4XX"]["content"]["application/json"];

export type Zones0DeleteResult =
  | Success<200, Zones0DeleteResponse>
  | Failure<
      ClientErrorStatus,
      paths["/zones/{zone_id}"]["delete"]["responses"]["4XX"]["content"]["application/json"]
    >
  | Failure<Exclude<ErrorStatus, ClientErrorStatus>, unknown>;

export const zones0DeleteOperation: Operation = {
  id: "zones-0-delete",
  method: "DELETE",
  path: "/zones/{zone_id}",
  parameters: [{ in: "path", name: "zone_id" }],
  accept: "application/json",
  security: [["apiEmail", "apiKey"], ["apiToken"]],
};

export type Zones0GetParams = Record<string, never>;

export type Zones0GetResponse =
  paths["/zones/{zone_id}"]["get"]["responses"]["200"]["content"]["application/json"];

export type Zones0GetError =
  paths["/zones/{zone_id}"]["get"]["responses"]["4XX"]["content"]["application/json"];

export type Zones0GetResult =
  | Success<200, Zones0GetResponse>
  | Failure<
      ClientErrorStatus,
      paths["/zones/{zone_id}"]["get"]["responses"]["4XX"]["content"]["application/json"]
    >
  | Failure<Exclude<ErrorStatus, ClientErrorStatus>, unknown>;

export const zones0GetOperation: Operation = {
  id: "zones-0-get",
  method: "GET",
  path: "/zones/{zone_id}",
  parameters: [{ in: "path", name: "zone_id" }],
  accept: "application/json",
  security: [["apiEmail", "apiKey"], ["apiToken"]],
};
