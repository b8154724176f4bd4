// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import { Chain } from "./resources/chain.js";
import { PersonResource } from "./resources/person.js";
import { Tree } from "./resources/tree.js";
import type { Api } from "./runtime/api.js";
import { bodies } from "./runtime/bodies.js";
import { createCore } from "./runtime/core.js";
import { readMedia } from "./runtime/media.js";
import type { BaseClientOptions } from "./runtime/options.js";
import { type PathClient, createPathClient } from "./runtime/path-client.js";
import type { paths } from "./schema.js";

/** What `createClient` takes; every option may be left out. */
export interface ClientOptions extends BaseClientOptions {}

/** File store */
export interface Client extends PathClient<paths> {
  readonly tree: Tree;
  readonly chain: Chain;
  readonly person: PersonResource;
}

const api: Api = {
  baseUrl: "https://files.example.com",
  bodies,
  readMedia,
  resources: [Tree, Chain, PersonResource],
};

/** A client: its resources, and openapi-fetch's calls by path. */
export function createClient(options: ClientOptions = {}): Client {
  const core = createCore(api, { ...options });
  return {
    ...createPathClient<paths>(core),
    tree: new Tree(core),
    chain: new Chain(core),
    person: new PersonResource(core),
  };
}
