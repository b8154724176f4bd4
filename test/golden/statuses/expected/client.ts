// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import { Lower } from "./resources/lower.js";
import { MapResource } from "./resources/map.js";
import { Nothing } from "./resources/nothing.js";
import { Tickets } from "./resources/tickets.js";
import { Timetable } from "./resources/timetable.js";
import { Unlisted } from "./resources/unlisted.js";
import type { Api } from "./runtime/api.js";
import { createCore } from "./runtime/core.js";
import { readMedia } from "./runtime/media.js";
import type { BaseClientOptions } from "./runtime/options.js";
import { type PathClient, createPathClient } from "./runtime/path-client.js";
import type { paths } from "./schema.js";

/** What `createClient` takes; every option may be left out. */
export interface ClientOptions extends BaseClientOptions {}

/** Ferry */
export interface Client extends PathClient<paths> {
  readonly tickets: Tickets;
  readonly timetable: Timetable;
  readonly map: MapResource;
  readonly lower: Lower;
  readonly unlisted: Unlisted;
  readonly nothing: Nothing;
}

const api: Api = {
  baseUrl: "https://ferry.example.com",
  readMedia,
  resources: [Tickets, Timetable, MapResource, Lower, Unlisted, Nothing],
};

/** A client: its resources, and openapi-fetch's calls by path. */
export function createClient(options: ClientOptions = {}): Client {
  const core = createCore(api, { ...options });
  return {
    ...createPathClient<paths>(core),
    tickets: new Tickets(core),
    timetable: new Timetable(core),
    map: new MapResource(core),
    lower: new Lower(core),
    unlisted: new Unlisted(core),
    nothing: new Nothing(core),
  };
}
