// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import { Compute } from "./resources/compute.js";
import { Regions } from "./resources/regions.js";
import { Servers } from "./resources/servers.js";
import { Disks } from "./resources/servers/disks.js";
import { DiskSnapshots } from "./resources/servers/disks/disk-snapshots.js";
import type { Api } from "./runtime/api.js";
import { createCore } from "./runtime/core.js";
import { readMedia } from "./runtime/media.js";
import type { BaseClientOptions } from "./runtime/options.js";
import { type PathClient, createPathClient } from "./runtime/path-client.js";
import type { paths } from "./schema.js";

/** What `createClient` takes; every option may be left out. */
export interface ClientOptions extends BaseClientOptions {}

/** Cloud */
export interface Client extends PathClient<paths> {
  readonly servers: Servers;
  /** Machines. */
  readonly compute: Compute;
  readonly regions: Regions;
}

const api: Api = {
  baseUrl: "https://cloud.example.com",
  readMedia,
  resources: [Servers, Disks, DiskSnapshots, Compute, Regions],
};

/** A client: its resources, and openapi-fetch's calls by path. */
export function createClient(options: ClientOptions = {}): Client {
  const core = createCore(api, { ...options });
  return {
    ...createPathClient<paths>(core),
    servers: new Servers(core),
    compute: new Compute(core),
    regions: new Regions(core),
  };
}
