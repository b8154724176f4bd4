// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import { Notes } from "./resources/notes.js";
import { Scans } from "./resources/scans.js";
import type { Api } from "./runtime/api.js";
import { createCore } from "./runtime/core.js";
import { readMedia } from "./runtime/media.js";
import type { BaseClientOptions } from "./runtime/options.js";
import { parameters } from "./runtime/parameters.js";
import { type PathClient, createPathClient } from "./runtime/path-client.js";
import type { paths } from "./schema.js";

/** What `createClient` takes; every option may be left out. */
export interface ClientOptions extends BaseClientOptions {}

/** Archive */
export interface Client extends PathClient<paths> {
  readonly scans: Scans;
  readonly notes: Notes;
}

const api: Api = {
  baseUrl: "https://archive.example.com",
  parameters,
  readMedia,
  resources: [Scans, Notes],
};

/** A client: its resources, and openapi-fetch's calls by path. */
export function createClient(options: ClientOptions = {}): Client {
  const core = createCore(api, { ...options });
  return {
    ...createPathClient<paths>(core),
    scans: new Scans(core),
    notes: new Notes(core),
  };
}
