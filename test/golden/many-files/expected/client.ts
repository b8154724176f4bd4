// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import { Owners } from "./resources/owners.js";
import { Pets } from "./resources/pets.js";
import type { Api } from "./runtime/api.js";
import { authorize, bearer } from "./runtime/auth.js";
import { bodies } from "./runtime/bodies.js";
import { createCore } from "./runtime/core.js";
import { readMedia } from "./runtime/media.js";
import type { BaseClientOptions, Credential } from "./runtime/options.js";
import { parameters } from "./runtime/parameters.js";
import { type PathClient, createPathClient } from "./runtime/path-client.js";
import type { paths } from "./schema.js";

/** What `createClient` takes; every option may be left out. */
export interface ClientOptions extends BaseClientOptions {
  token?: Credential | undefined;
}

/** Pets in many files */
export interface Client extends PathClient<paths> {
  readonly pets: Pets;
  readonly owners: Owners;
}

const api: Api = {
  baseUrl: "https://pets.example.com",
  securitySchemes: { token: bearer() },
  authorize,
  parameters,
  bodies,
  readMedia,
  resources: [Pets, Owners],
};

/** A client: its resources, and openapi-fetch's calls by path. */
export function createClient(options: ClientOptions = {}): Client {
  const core = createCore(api, { ...options });
  return {
    ...createPathClient<paths>(core),
    pets: new Pets(core),
    owners: new Owners(core),
  };
}
