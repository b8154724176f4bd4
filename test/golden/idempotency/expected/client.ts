// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import { Orders } from "./resources/orders.js";
import type { Api } from "./runtime/api.js";
import { createCore } from "./runtime/core.js";
import { readMedia } from "./runtime/media.js";
import type { BaseClientOptions } from "./runtime/options.js";
import { type PathClient, createPathClient } from "./runtime/path-client.js";
import type { paths } from "./schema.js";

/** What `createClient` takes; every option may be left out. */
export interface ClientOptions extends BaseClientOptions {}

/** Orders */
export interface Client extends PathClient<paths> {
  readonly orders: Orders;
}

const api: Api = {
  idempotencyHeader: "x-request-id",
  readMedia,
  resources: [Orders],
};

/** A client: its resources, and openapi-fetch's calls by path. */
export function createClient(options: ClientOptions = {}): Client {
  const core = createCore(api, { ...options });
  return {
    ...createPathClient<paths>(core),
    orders: new Orders(core),
  };
}
