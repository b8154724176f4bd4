// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import { Ops } from "./resources/ops.js";
import type { Api } from "./runtime/api.js";
import { createCore } from "./runtime/core.js";
import { readMedia } from "./runtime/media.js";
import type { BaseClientOptions } from "./runtime/options.js";
import { parameters } from "./runtime/parameters.js";
import { type PathClient, createPathClient } from "./runtime/path-client.js";
import type { paths } from "./schema.js";

/** What `createClient` takes; every option may be left out. */
export interface ClientOptions extends BaseClientOptions {}

/** Operations */
export interface Client extends PathClient<paths> {
  readonly ops: Ops;
}

const api: Api = {
  baseUrl: "https://ops.example.com",
  parameters,
  readMedia,
  resources: [Ops],
};

/** A client: its resources, and openapi-fetch's calls by path. */
export function createClient(options: ClientOptions = {}): Client {
  const core = createCore(api, { ...options });
  return {
    ...createPathClient<paths>(core),
    ops: new Ops(core),
  };
}
