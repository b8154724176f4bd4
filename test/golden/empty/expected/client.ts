// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import type { Api } from "./runtime/api.js";
import { createCore } from "./runtime/core.js";
import type { BaseClientOptions } from "./runtime/options.js";
import { type PathClient, createPathClient } from "./runtime/path-client.js";
import type { paths } from "./schema.js";

/** What `createClient` takes; every option may be left out. */
export interface ClientOptions extends BaseClientOptions {}

/** Nothing yet */
export interface Client extends PathClient<paths> {}

const api: Api = {
  resources: [],
};

/** A client: its resources, and openapi-fetch's calls by path. */
export function createClient(options: ClientOptions = {}): Client {
  const core = createCore(api, { ...options });
  return {
    ...createPathClient<paths>(core),
  };
}
