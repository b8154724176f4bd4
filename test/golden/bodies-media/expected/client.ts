// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import { Anything } from "./resources/anything.js";
import { Bundles } from "./resources/bundles.js";
import { Cards } from "./resources/cards.js";
import { Letters } from "./resources/letters.js";
import { Pictures } from "./resources/pictures.js";
import { Taken } from "./resources/taken.js";
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
  readonly cards: Cards;
  readonly pictures: Pictures;
  readonly anything: Anything;
  readonly taken: Taken;
  readonly bundles: Bundles;
}

const api: Api = {
  baseUrl: "https://post.example.com",
  parameters,
  bodies,
  writeForm,
  readMedia,
  resources: [Letters, Cards, Pictures, Anything, Taken, Bundles],
};

/** A client: its resources, and openapi-fetch's calls by path. */
export function createClient(options: ClientOptions = {}): Client {
  const core = createCore(api, { ...options });
  return {
    ...createPathClient<paths>(core),
    letters: new Letters(core),
    cards: new Cards(core),
    pictures: new Pictures(core),
    anything: new Anything(core),
    taken: new Taken(core),
    bundles: new Bundles(core),
  };
}
