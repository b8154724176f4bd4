// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import { History } from "./resources/history.js";
import { Local } from "./resources/local.js";
import { Stations } from "./resources/stations.js";
import type { Api } from "./runtime/api.js";
import { createCore } from "./runtime/core.js";
import { readMedia } from "./runtime/media.js";
import type { BaseClientOptions } from "./runtime/options.js";
import { type PathClient, createPathClient } from "./runtime/path-client.js";
import { withServer } from "./runtime/server.js";
import type { paths } from "./schema.js";

/** Variables in the URL of the first server. */
export interface ServerVariables {
  /** Default: `https`. */
  scheme?: "https" | "http" | undefined;
  /**
   * Where the station stands.
   *
   * Default: `eu`.
   */
  region?: "us" | "eu" | undefined;
  /** Default: `8443`. */
  port?: string | undefined;
  base?: string | undefined;
}

/** What `createClient` takes; every option may be left out. */
export interface ClientOptions extends BaseClientOptions {
  /**
   * Where the API lives; the first of the document's servers by default:
   *
   * - `{scheme}://{region}.weather.example.com:{port}/{base}`
   * - `https://backup.weather.example.com`: When the first one is down. *\/ `
   */
  baseUrl?: string | undefined;
  /**
   * Variables of the first server. They have no say where `baseUrl` is given, nor in operations that have servers of their own.
   */
  server?: ServerVariables | undefined;
}

/** Weather */
export interface Client extends PathClient<paths> {
  readonly stations: Stations;
  readonly history: History;
  readonly local: Local;
}

const api: Api = {
  baseUrl: "{scheme}://{region}.weather.example.com:{port}/{base}",
  serverVariables: {
    scheme: { default: "https", enum: ["https", "http"] },
    region: { default: "eu", enum: ["us", "eu"] },
    port: { default: "8443" },
    base: {},
  },
  readMedia,
  resources: [Stations, History, Local],
};

/** A client: its resources, and openapi-fetch's calls by path. */
export function createClient(options: ClientOptions = {}): Client {
  const core = createCore(withServer(api, options.server), { ...options });
  return {
    ...createPathClient<paths>(core),
    stations: new Stations(core),
    history: new History(core),
    local: new Local(core),
  };
}
