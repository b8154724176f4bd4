// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import { Catalogue } from "./resources/catalogue.js";
import { Log } from "./resources/log.js";
import { Questions } from "./resources/questions.js";
import { Stars } from "./resources/stars.js";
import type { Api } from "./runtime/api.js";
import { bodies } from "./runtime/bodies.js";
import { createCore } from "./runtime/core.js";
import type { BaseClientOptions } from "./runtime/options.js";
import { type PathClient, createPathClient } from "./runtime/path-client.js";
import type { paths } from "./schema.js";

/** What `createClient` takes; every option may be left out. */
export interface ClientOptions extends BaseClientOptions {
  /**
   * Ask for the rest of a stream of events wherever it ends or breaks off. Default: `false`.
   */
  reconnect?: boolean | undefined;
}

/** Observatory */
export interface Client extends PathClient<paths> {
  readonly stars: Stars;
  readonly questions: Questions;
  readonly catalogue: Catalogue;
  readonly log: Log;
}

const api: Api = {
  baseUrl: "https://observatory.example.com",
  bodies,
  resources: [Stars, Questions, Catalogue, Log],
};

/** A client: its resources, and openapi-fetch's calls by path. */
export function createClient(options: ClientOptions = {}): Client {
  const core = createCore(api, { ...options });
  return {
    ...createPathClient<paths>(core),
    stars: new Stars(core),
    questions: new Questions(core),
    catalogue: new Catalogue(core),
    log: new Log(core),
  };
}
