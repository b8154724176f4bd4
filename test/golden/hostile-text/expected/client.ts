// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import { ThingsGlobalThisCanary1 } from "./resources/things-global-this-canary-1.js";
import type { Api } from "./runtime/api.js";
import { apiKey, authorize, inQuery } from "./runtime/auth.js";
import { bodies } from "./runtime/bodies.js";
import { createCore } from "./runtime/core.js";
import { readMedia } from "./runtime/media.js";
import type { BaseClientOptions, Credential } from "./runtime/options.js";
import { parameters } from "./runtime/parameters.js";
import { type PathClient, createPathClient } from "./runtime/path-client.js";
import { withServer } from "./runtime/server.js";
import type { paths } from "./schema.js";

/** Variables in the URL of the first server. */
export interface ServerVariables {
  /** Default: ``${globalThis.canary = "variable"}`\`. */
  v?: string | undefined;
}

/** What `createClient` takes; every option may be left out. */
export interface ClientOptions extends BaseClientOptions {
  /**
   * Variables of the first server. They have no say where `baseUrl` is given, nor in operations that have servers of their own.
   */
  server?: ServerVariables | undefined;
  /**
   * *\/ globalThis.canary = 'scheme' /*
   *
   * Default: the environment variable `A"];globalThis.canary=1;["`.
   */
  keyGlobalThisCanary1?: Credential | undefined;
}

/**
 * *\/ globalThis.canary = 'title'; /*
 *
 * A line.
 * *\/ globalThis.canary = 'description'; /*
 * // after a separator
 * `${globalThis.canary}`���[31m \@deprecated not at all
 * \@deprecated nor here
 *   \@example nor here
 * {\@link https://example.com | nor here} Asia/Tokyo isn't changed, nor are a<b>, &amp; and c:\d\.
 */
export interface Client extends PathClient<paths> {
  /** *\/ globalThis.canary = "tag" /* */
  readonly thingsGlobalThisCanary1: ThingsGlobalThisCanary1;
}

const api: Api = {
  baseUrl: 'https://example.com/"); globalThis.canary = "server"; ("{v}',
  serverVariables: { v: { default: '`${globalThis.canary = "variable"}`\\' } },
  securitySchemes: {
    keyGlobalThisCanary1: apiKey(
      inQuery,
      "k'ey\"*\u002f`${x}`",
      'A"];globalThis.canary=1;["',
    ),
  },
  authorize,
  parameters,
  bodies,
  readMedia,
  resources: [ThingsGlobalThisCanary1],
};

/** A client: its resources, and openapi-fetch's calls by path. */
export function createClient(options: ClientOptions = {}): Client {
  const core = createCore(withServer(api, options.server), { ...options });
  return {
    ...createPathClient<paths>(core),
    thingsGlobalThisCanary1: new ThingsGlobalThisCanary1(core),
  };
}
