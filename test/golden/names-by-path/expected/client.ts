// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import { FoodBrands } from "./resources/food-brands.js";
import { Pets } from "./resources/pets.js";
import { Root } from "./resources/root.js";
import type { Api } from "./runtime/api.js";
import { createCore } from "./runtime/core.js";
import { readMedia } from "./runtime/media.js";
import type { BaseClientOptions } from "./runtime/options.js";
import { type PathClient, createPathClient } from "./runtime/path-client.js";
import type { paths } from "./schema.js";

/** What `createClient` takes; every option may be left out. */
export interface ClientOptions extends BaseClientOptions {}

/** Pet shop */
export interface Client extends PathClient<paths> {
  readonly pets: Pets;
  readonly foodBrands: FoodBrands;
  readonly root: Root;
}

const api: Api = {
  baseUrl: "https://pets.example.com",
  readMedia,
  resources: [Pets, FoodBrands, Root],
};

/** A client: its resources, and openapi-fetch's calls by path. */
export function createClient(options: ClientOptions = {}): Client {
  const core = createCore(api, { ...options });
  return {
    ...createPathClient<paths>(core),
    pets: new Pets(core),
    foodBrands: new FoodBrands(core),
    root: new Root(core),
  };
}
