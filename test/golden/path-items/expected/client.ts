// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import { Depots } from "./resources/depots.js";
import { Yards } from "./resources/yards.js";
import type { Api } from "./runtime/api.js";
import { bodies } from "./runtime/bodies.js";
import { createCore } from "./runtime/core.js";
import { readMedia } from "./runtime/media.js";
import type { BaseClientOptions } from "./runtime/options.js";
import { parameters } from "./runtime/parameters.js";
import { type PathClient, createPathClient } from "./runtime/path-client.js";
import type { paths } from "./schema.js";

/** What `createClient` takes; every option may be left out. */
export interface ClientOptions extends BaseClientOptions {}

/** Depots */
export interface Client extends PathClient<paths> {
  readonly depots: Depots;
  readonly yards: Yards;
}

const api: Api = {
  baseUrl: "https://depots.example.com",
  parameters,
  bodies,
  readMedia,
  resources: [Depots, Yards],
};

/** A client: its resources, and openapi-fetch's calls by path. */
export function createClient(options: ClientOptions = {}): Client {
  const core = createCore(api, { ...options });
  return {
    ...createPathClient<paths>(core),
    depots: new Depots(core),
    yards: new Yards(core),
  };
}
