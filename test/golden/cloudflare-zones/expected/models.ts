// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import type { components } from "./schema.js";

export type ApiResponseCommon = components["schemas"]["api-response-common"];

export type ApiResponseCommonFailure =
  components["schemas"]["api-response-common-failure"];

export type Messages = components["schemas"]["messages"];

/**
 * Identifier.
 *
 * `minLength`: 32
 * `maxLength`: 32
 */
export type ZonesIdentifier = components["schemas"]["zones_identifier"];

export type ZonesZone = components["schemas"]["zones_zone"];

export type DnsRecordsDnsRecordSharedFields =
  components["schemas"]["dns-records_dns-record-shared-fields"];

export type DnsRecordsDnsRecordPost =
  components["schemas"]["dns-records_dns-record-post"];

export type DnsRecordsDnsRecord =
  components["schemas"]["dns-records_dns-record"];
