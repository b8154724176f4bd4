// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import { Games } from "./resources/games.js";
import type { Api } from "./runtime/api.js";
import { createCore } from "./runtime/core.js";
import type { BaseClientOptions } from "./runtime/options.js";
import { parameters } from "./runtime/parameters.js";
import { type PathClient, createPathClient } from "./runtime/path-client.js";
import type { paths } from "./schema.js";

/** What `createClient` takes; every option may be left out. */
export interface ClientOptions extends BaseClientOptions {}

/** Chess club */
export interface Client extends PathClient<paths> {
  readonly games: Games;
}

const api: Api = {
  baseUrl: "https://chess.example.com",
  parameters,
  resources: [Games],
};

/** A client: its resources, and openapi-fetch's calls by path. */
export function createClient(options: ClientOptions = {}): Client {
  const core = createCore(api, { ...options });
  return {
    ...createPathClient<paths>(core),
    games: new Games(core),
  };
}
