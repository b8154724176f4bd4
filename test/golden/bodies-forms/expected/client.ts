// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import { Customers } from "./resources/customers.js";
import { Files } from "./resources/files.js";
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

/** Archive */
export interface Client extends PathClient<paths> {
  readonly customers: Customers;
  readonly files: Files;
}

const api: Api = {
  baseUrl: "https://archive.example.com",
  parameters,
  bodies,
  writeForm,
  readMedia,
  resources: [Customers, Files],
};

/** A client: its resources, and openapi-fetch's calls by path. */
export function createClient(options: ClientOptions = {}): Client {
  const core = createCore(api, { ...options });
  return {
    ...createPathClient<paths>(core),
    customers: new Customers(core),
    files: new Files(core),
  };
}
