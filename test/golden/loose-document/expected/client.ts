// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import { References } from "./resources/references.js";
import { Shelves } from "./resources/shelves.js";
import { Things } from "./resources/things.js";
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

/** What is not quite OpenAPI, and means something all the same */
export interface Client extends PathClient<paths> {
  readonly things: Things;
  readonly references: References;
  readonly shelves: Shelves;
}

const api: Api = {
  baseUrl: "https://loose.example.com",
  parameters,
  bodies,
  readMedia,
  resources: [Things, References, Shelves],
};

/** A client: its resources, and openapi-fetch's calls by path. */
export function createClient(options: ClientOptions = {}): Client {
  const core = createCore(api, { ...options });
  return {
    ...createPathClient<paths>(core),
    things: new Things(core),
    references: new References(core),
    shelves: new Shelves(core),
  };
}
