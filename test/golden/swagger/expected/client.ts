// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import { Pets } from "./resources/pets.js";
import type { Api } from "./runtime/api.js";
import { apiKey, authorize, basic, inHeader } from "./runtime/auth.js";
import { bodies } from "./runtime/bodies.js";
import { createCore } from "./runtime/core.js";
import { writeForm } from "./runtime/forms.js";
import { readMedia } from "./runtime/media.js";
import type {
  BaseClientOptions,
  BasicCredential,
  Credential,
} from "./runtime/options.js";
import { parameters } from "./runtime/parameters.js";
import { type PathClient, createPathClient } from "./runtime/path-client.js";
import type { paths } from "./schema.js";

/** What `createClient` takes; every option may be left out. */
export interface ClientOptions extends BaseClientOptions {
  login?: Credential<BasicCredential> | undefined;
  /** Default: the environment variable `PETS_KEY`. */
  key?: Credential | undefined;
}

/** Pets of old */
export interface Client extends PathClient<paths> {
  readonly pets: Pets;
}

const api: Api = {
  baseUrl: "https://pets.example.com/v1",
  securitySchemes: {
    login: basic(),
    key: apiKey(inHeader, "X-Key", "PETS_KEY"),
  },
  authorize,
  parameters,
  bodies,
  writeForm,
  readMedia,
  resources: [Pets],
};

/** A client: its resources, and openapi-fetch's calls by path. */
export function createClient(options: ClientOptions = {}): Client {
  const core = createCore(api, { ...options });
  return {
    ...createPathClient<paths>(core),
    pets: new Pets(core),
  };
}
