// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import { Notes } from "./resources/notes.js";
import { TimesResource } from "./resources/times.js";
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

/** Converted types */
export interface Client extends PathClient<paths> {
  readonly notes: Notes;
  readonly times: TimesResource;
}

const api: Api = {
  baseUrl: "https://api.example.com",
  parameters,
  bodies,
  writeForm,
  readMedia,
  resources: [Notes, TimesResource],
};

/** A client: its resources, and openapi-fetch's calls by path. */
export function createClient(options: ClientOptions = {}): Client {
  const core = createCore(api, { ...options });
  return {
    ...createPathClient<paths>(core),
    notes: new Notes(core),
    times: new TimesResource(core),
  };
}
