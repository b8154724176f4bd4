// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import { Calls } from "./resources/calls.js";
import { Numbers } from "./resources/numbers.js";
import type { Api } from "./runtime/api.js";
import { bodies } from "./runtime/bodies.js";
import { createCore } from "./runtime/core.js";
import { readMedia } from "./runtime/media.js";
import type { BaseClientOptions } from "./runtime/options.js";
import { parameters } from "./runtime/parameters.js";
import { type PathClient, createPathClient } from "./runtime/path-client.js";
import type { paths } from "./schema.js";

/** What `createClient` takes; every option may be left out. */
export interface ClientOptions extends BaseClientOptions {
  /**
   * The account.
   *
   * `maxLength`: 32
   */
  accountId?:
    | paths["/accounts/{account_id}/calls"]["get"]["parameters"]["path"]["account_id"]
    | undefined;
  /** Where the calls are placed from. */
  region?:
    | NonNullable<
        paths["/accounts/{account_id}/calls"]["get"]["parameters"]["query"]
      >["region"]
    | undefined;
  xTenant?:
    | NonNullable<paths["/numbers"]["get"]["parameters"]["header"]>["X-Tenant"]
    | undefined;
  /** Seconds to look for. */
  timeoutParam?:
    | NonNullable<paths["/numbers"]["get"]["parameters"]["query"]>["timeout"]
    | undefined;
}

/** Telephone exchange */
export interface Client extends PathClient<paths> {
  readonly calls: Calls;
  readonly numbers: Numbers;
}

const api: Api = {
  baseUrl: "https://phone.example.com",
  parameters,
  bodies,
  readMedia,
  resources: [Calls, Numbers],
};

/** A client: its resources, and openapi-fetch's calls by path. */
export function createClient(options: ClientOptions = {}): Client {
  const core = createCore(api, { ...options });
  return {
    ...createPathClient<paths>(core),
    calls: new Calls(core),
    numbers: new Numbers(core),
  };
}
