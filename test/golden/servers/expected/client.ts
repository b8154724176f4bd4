// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import { History } from "./resources/history.js";
import { Local } from "./resources/local.js";
import { Stations } from "./resources/stations.js";
import type { Api } from "./runtime/api.js";
import { createCore } from "./runtime/core.js";
import { readMedia } from "./runtime/media.js";
import type { BaseClientOptions } from "./runtime/options.js";
import { type PathClient, createPathClient } from "./runtime/path-client.js";
import type { paths } from "./schema.js";

/** What `createClient` takes; every option may be left out. */
export interface ClientOptions extends BaseClientOptions {}

/** Weather */
export interface Client extends PathClient<paths> {
  readonly stations: Stations;
  readonly history: History;
  readonly local: Local;
}

const api: Api = {
  baseUrl: "https://eu.weather.example.com:8443/{base}",
  readMedia,
  resources: [Stations, History, Local],
};

/** A client: its resources, and openapi-fetch's calls by path. */
export function createClient(options: ClientOptions = {}): Client {
  const core = createCore(api, { ...options });
  return {
    ...createPathClient<paths>(core),
    stations: new Stations(core),
    history: new History(core),
    local: new Local(core),
  };
}
