// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import type { Operation } from "../../runtime/operation.js";
import type { RequestOptions } from "../../runtime/options.js";
import type { ApiPromise } from "../../runtime/promise.js";
import { Resource } from "../../runtime/resource.js";
import type {
  ClientErrorStatus,
  ErrorStatus,
  Failure,
  Success,
} from "../../runtime/result.js";
import type { paths } from "../../schema.js";

export class DnsRecordsForAZone extends Resource {
  /** The operations of this resource, as data. */
  static get operations(): readonly Operation[] {
    return [listDnsRecordsOperation, createDnsRecordOperation];
  }

  /**
   * List DNS Records
   *
   * @param zoneId - Identifier of the zone. (`minLength`: 32, `maxLength`: 32)
   * @example
   * const response = await client.dns.dnsRecordsForAZone.listDnsRecords(
   *   "023e105f4ecef8ad9ca31a8372d0c353",
   * );
   */
  listDnsRecords(
    zoneId: paths["/zones/{zone_id}/dns_records"]["get"]["parameters"]["path"]["zone_id"],
    params?: ListDnsRecordsParams,
    options?: RequestOptions,
  ): ApiPromise<ListDnsRecordsResponse, ListDnsRecordsResult> {
    return this._core.call(listDnsRecordsOperation, [zoneId], params, options);
  }

  /**
   * Create DNS Record
   *
   * @param zoneId - Identifier of the zone. (`minLength`: 32, `maxLength`: 32)
   * @example
   * const response = await client.dns.dnsRecordsForAZone.createDnsRecord(
   *   "023e105f4ecef8ad9ca31a8372d0c353",
   *   { name: "example.com", ttl: 60, type: "A", content: "198.51.100.4" },
   * );
   */
  createDnsRecord(
    zoneId: paths["/zones/{zone_id}/dns_records"]["post"]["parameters"]["path"]["zone_id"],
    params: CreateDnsRecordParams,
    options?: RequestOptions,
  ): ApiPromise<CreateDnsRecordResponse, CreateDnsRecordResult> {
    return this._core.call(createDnsRecordOperation, [zoneId], params, options);
  }
}

export interface ListDnsRecordsParams {
  "name.contains"?:
    | NonNullable<
        paths["/zones/{zone_id}/dns_records"]["get"]["parameters"]["query"]
      >["name.contains"]
    | undefined;
  /** `default`: all */
  tag_match?:
    | NonNullable<
        paths["/zones/{zone_id}/dns_records"]["get"]["parameters"]["query"]
      >["tag_match"]
    | undefined;
}

export type ListDnsRecordsResponse =
  paths["/zones/{zone_id}/dns_records"]["get"]["responses"]["200"]["content"]["application/json"];

export type ListDnsRecordsError =
  paths["/zones/{zone_id}/dns_records"]["get"]["responses"]["4XX"]["content"]["application/json"];

export type ListDnsRecordsResult =
  | Success<200, ListDnsRecordsResponse>
  | Failure<
      ClientErrorStatus,
      paths["/zones/{zone_id}/dns_records"]["get"]["responses"]["4XX"]["content"]["application/json"]
    >
  | Failure<Exclude<ErrorStatus, ClientErrorStatus>, unknown>;

export const listDnsRecordsOperation: Operation = {
  id: "dns-records-for-a-zone-list-dns-records",
  method: "GET",
  path: "/zones/{zone_id}/dns_records",
  parameters: [
    { in: "path", name: "zone_id" },
    { in: "query", name: "name.contains" },
    { in: "query", name: "tag_match" },
  ],
  accept: "application/json",
  security: [["apiEmail", "apiKey"], ["apiToken"]],
};

export interface CreateDnsRecordParams {
  /** Comments or notes about the DNS record. */
  comment?:
    | paths["/zones/{zone_id}/dns_records"]["post"]["requestBody"]["content"]["application/json"]["comment"]
    | undefined;
  /** Complete DNS record name, including the zone name. */
  name: paths["/zones/{zone_id}/dns_records"]["post"]["requestBody"]["content"]["application/json"]["name"];
  proxied?:
    | paths["/zones/{zone_id}/dns_records"]["post"]["requestBody"]["content"]["application/json"]["proxied"]
    | undefined;
  tags?:
    | paths["/zones/{zone_id}/dns_records"]["post"]["requestBody"]["content"]["application/json"]["tags"]
    | undefined;
  /**
   * Time To Live of the DNS record in seconds.
   *
   * `minimum`: 60
   * `maximum`: 86400
   */
  ttl: paths["/zones/{zone_id}/dns_records"]["post"]["requestBody"]["content"]["application/json"]["ttl"];
  type: paths["/zones/{zone_id}/dns_records"]["post"]["requestBody"]["content"]["application/json"]["type"];
  content: paths["/zones/{zone_id}/dns_records"]["post"]["requestBody"]["content"]["application/json"]["content"];
}

export type CreateDnsRecordResponse =
  paths["/zones/{zone_id}/dns_records"]["post"]["responses"]["200"]["content"]["application/json"];

export type CreateDnsRecordError =
  paths["/zones/{zone_id}/dns_records"]["post"]["responses"]["4XX"]["content"]["application/json"];

export type CreateDnsRecordResult =
  | Success<200, CreateDnsRecordResponse>
  | Failure<
      ClientErrorStatus,
      paths["/zones/{zone_id}/dns_records"]["post"]["responses"]["4XX"]["content"]["application/json"]
    >
  | Failure<Exclude<ErrorStatus, ClientErrorStatus>, unknown>;

export const createDnsRecordOperation: Operation = {
  id: "dns-records-for-a-zone-create-dns-record",
  method: "POST",
  path: "/zones/{zone_id}/dns_records",
  parameters: [{ in: "path", name: "zone_id" }],
  body: { type: "application/json", flat: true },
  accept: "application/json",
  security: [["apiEmail", "apiKey"], ["apiToken"]],
};
