// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import { Forms } from "./resources/forms.js";
import { Letters } from "./resources/letters.js";
import { Parcels } from "./resources/parcels.js";
import { Telegrams } from "./resources/telegrams.js";
import type { Api } from "./runtime/api.js";
import { bodies } from "./runtime/bodies.js";
import { createCore } from "./runtime/core.js";
import { writeForm } from "./runtime/forms.js";
import { readMedia } from "./runtime/media.js";
import type { BaseClientOptions } from "./runtime/options.js";
import { parameters } from "./runtime/parameters.js";
import { type PathClient, createPathClient } from "./runtime/path-client.js";
import type { paths } from "./schema.js";

/** What `createClient` takes; every option may be left out. */
export interface ClientOptions extends BaseClientOptions {}

/** Post office */
export interface Client extends PathClient<paths> {
  readonly letters: Letters;
  readonly telegrams: Telegrams;
  readonly parcels: Parcels;
  readonly forms: Forms;
}

const api: Api = {
  baseUrl: "https://post.example.com",
  parameters,
  bodies,
  writeForm,
  readMedia,
  resources: [Letters, Telegrams, Parcels, Forms],
};

/** A client: its resources, and openapi-fetch's calls by path. */
export function createClient(options: ClientOptions = {}): Client {
  const core = createCore(api, { ...options });
  return {
    ...createPathClient<paths>(core),
    letters: new Letters(core),
    telegrams: new Telegrams(core),
    parcels: new Parcels(core),
    forms: new Forms(core),
  };
}
