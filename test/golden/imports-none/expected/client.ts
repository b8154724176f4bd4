// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import { Albums } from "./resources/albums";
import { Tracks } from "./resources/tracks";
import type { Api } from "./runtime/api";
import { bodies } from "./runtime/bodies";
import { createCore } from "./runtime/core";
import { readMedia } from "./runtime/media";
import type { BaseClientOptions } from "./runtime/options";
import { parameters } from "./runtime/parameters";
import { type PathClient, createPathClient } from "./runtime/path-client";
import type { paths } from "./schema";

/** What `createClient` takes; every option may be left out. */
export interface ClientOptions extends BaseClientOptions {}

/** Albums */
export interface Client extends PathClient<paths> {
  readonly albums: Albums;
  readonly tracks: Tracks;
}

const api: Api = {
  parameters,
  bodies,
  readMedia,
  resources: [Albums, Tracks],
};

/** A client: its resources, and openapi-fetch's calls by path. */
export function createClient(options: ClientOptions = {}): Client {
  const core = createCore(api, { ...options });
  return {
    ...createPathClient<paths>(core),
    albums: new Albums(core),
    tracks: new Tracks(core),
  };
}
