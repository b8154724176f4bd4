// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import { UsersResource } from "./resources/users.js";
import type { Api } from "./runtime/api.js";
import { bodies } from "./runtime/bodies.js";
import { createCore } from "./runtime/core.js";
import type { BaseClientOptions } from "./runtime/options.js";
import { type PathClient, createPathClient } from "./runtime/path-client.js";
import type { paths } from "./schema.js";

/** What `createClient` takes; every option may be left out. */
export interface ClientOptions extends BaseClientOptions {}

/** Names of schemas */
export interface Client extends PathClient<paths> {
  readonly users: UsersResource;
}

const api: Api = {
  baseUrl: "https://names.example.com",
  bodies,
  resources: [UsersResource],
};

/** A client: its resources, and openapi-fetch's calls by path. */
export function createClient(options: ClientOptions = {}): Client {
  const core = createCore(api, { ...options });
  return {
    ...createPathClient<paths>(core),
    users: new UsersResource(core),
  };
}
