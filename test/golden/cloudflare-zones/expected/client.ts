// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import { Dns } from "./resources/dns.js";
import { DnsRecordsForAZone } from "./resources/dns/dns-records-for-a-zone.js";
import { User } from "./resources/user.js";
import { WorkersKvNamespace } from "./resources/workers-kv-namespace.js";
import { ZoneCachePurge } from "./resources/zone-cache-purge.js";
import { Zone } from "./resources/zone.js";
import type { Api } from "./runtime/api.js";
import { apiKey, authorize, bearer, inHeader } from "./runtime/auth.js";
import { bodies } from "./runtime/bodies.js";
import { createCore } from "./runtime/core.js";
import { readMedia } from "./runtime/media.js";
import type { BaseClientOptions, Credential } from "./runtime/options.js";
import { parameters } from "./runtime/parameters.js";
import { type PathClient, createPathClient } from "./runtime/path-client.js";
import type { paths } from "./schema.js";

/** What `createClient` takes; every option may be left out. */
export interface ClientOptions extends BaseClientOptions {
  /**
   * Identifier of the account.
   *
   * `minLength`: 32
   * `maxLength`: 32
   */
  accountId?:
    | paths["/accounts/{account_id}/storage/kv/namespaces/{namespace_id}/values/{key_name}"]["get"]["parameters"]["path"]["account_id"]
    | undefined;
  apiEmail?: Credential | undefined;
  apiKey?: Credential | undefined;
  /** Default: the environment variable `CLOUDFLARE_API_TOKEN`. */
  apiToken?: Credential | undefined;
}

/**
 * Cloudflare API
 *
 * Interact with Cloudflare's products and services.
 */
export interface Client extends PathClient<paths> {
  /** Domains on Cloudflare. */
  readonly zone: Zone;
  readonly dns: Dns;
  readonly zoneCachePurge: ZoneCachePurge;
  readonly workersKvNamespace: WorkersKvNamespace;
  readonly user: User;
}

const api: Api = {
  baseUrl: "https://api.cloudflare.com/client/v4",
  securitySchemes: {
    apiEmail: apiKey(inHeader, "X-Auth-Email"),
    apiKey: apiKey(inHeader, "X-Auth-Key"),
    apiToken: bearer("CLOUDFLARE_API_TOKEN"),
  },
  authorize,
  parameters,
  bodies,
  readMedia,
  resources: [
    Zone,
    DnsRecordsForAZone,
    ZoneCachePurge,
    WorkersKvNamespace,
    User,
  ],
};

/** A client: its resources, and openapi-fetch's calls by path. */
export function createClient(options: ClientOptions = {}): Client {
  const core = createCore(api, { ...options });
  return {
    ...createPathClient<paths>(core),
    zone: new Zone(core),
    dns: new Dns(core),
    zoneCachePurge: new ZoneCachePurge(core),
    workersKvNamespace: new WorkersKvNamespace(core),
    user: new User(core),
  };
}
