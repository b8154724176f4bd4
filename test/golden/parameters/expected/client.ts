// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import { Documents } from "./resources/documents.js";
import { Merged } from "./resources/merged.js";
import { Names } from "./resources/names.js";
import { Shadow } from "./resources/shadow.js";
import { Undeclared } from "./resources/undeclared.js";
import type { Api } from "./runtime/api.js";
import { createCore } from "./runtime/core.js";
import { readMedia } from "./runtime/media.js";
import type { BaseClientOptions } from "./runtime/options.js";
import { parameters } from "./runtime/parameters.js";
import { type PathClient, createPathClient } from "./runtime/path-client.js";
import type { paths } from "./schema.js";

/** What `createClient` takes; every option may be left out. */
export interface ClientOptions extends BaseClientOptions {}

/** Search */
export interface Client extends PathClient<paths> {
  readonly documents: Documents;
  readonly names: Names;
  readonly shadow: Shadow;
  readonly merged: Merged;
  readonly undeclared: Undeclared;
}

const api: Api = {
  baseUrl: "https://search.example.com",
  parameters,
  readMedia,
  resources: [Documents, Names, Shadow, Merged, Undeclared],
};

/** A client: its resources, and openapi-fetch's calls by path. */
export function createClient(options: ClientOptions = {}): Client {
  const core = createCore(api, { ...options });
  return {
    ...createPathClient<paths>(core),
    documents: new Documents(core),
    names: new Names(core),
    shadow: new Shadow(core),
    merged: new Merged(core),
    undeclared: new Undeclared(core),
  };
}
