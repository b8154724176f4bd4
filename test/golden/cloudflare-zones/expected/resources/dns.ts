// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import { Resource } from "../runtime/resource.js";
import { DnsRecordsForAZone } from "./dns/dns-records-for-a-zone.js";

export class Dns extends Resource {
  readonly dnsRecordsForAZone: DnsRecordsForAZone = new DnsRecordsForAZone(
    this._core,
  );
}
