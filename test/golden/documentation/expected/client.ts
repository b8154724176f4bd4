// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import { Exhibits } from "./resources/exhibits.js";
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

/**
 * Museum
 *
 * Everything that a visitor asks.
 *
 * ## Markdown stays as it is
 * * a list
 * * `code`
 */
export interface Client extends PathClient<paths> {
  /**
   * What is on show.
   *
   * Looked after by: curators, guides
   */
  readonly exhibits: Exhibits;
}

const api: Api = {
  baseUrl: "https://museum.example.com",
  parameters,
  bodies,
  readMedia,
  resources: [Exhibits],
};

/** A client: its resources, and openapi-fetch's calls by path. */
export function createClient(options: ClientOptions = {}): Client {
  const core = createCore(api, { ...options });
  return {
    ...createPathClient<paths>(core),
    exhibits: new Exhibits(core),
  };
}
