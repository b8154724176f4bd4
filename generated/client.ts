// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import { RealtimeKit } from "./resources/realtime-kit.ts";
import { Livestreams } from "./resources/realtime-kit/livestreams.ts";
import type { Api } from "./runtime/api.ts";
import { authorize, bearer } from "./runtime/auth.ts";
import { createCore } from "./runtime/core.ts";
import type { BaseClientOptions, Credential } from "./runtime/options.ts";
import { type PathClient, createPathClient } from "./runtime/path-client.ts";
import type { paths } from "./schema.ts";

/** What `createClient` takes; every option may be left out. */
export interface ClientOptions extends BaseClientOptions {
  /**
   * The account identifier tag.
   *
   * `maxLength`: 32
   */
  accountId?:
    | paths["/accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-livestream"]["get"]["parameters"]["path"]["account_id"]
    | undefined;
  /**
   * The preferred authorization scheme for interacting with the Cloudflare API. Create a token.
   *
   * Default: the environment variable `CLOUDFLARE_API_TOKEN`.
   */
  apiToken?: Credential | undefined;
}

/**
 * Cloudflare RealtimeKit
 *
 * A hand-written fragment of the Cloudflare API. Add an operation here, then run `npm start`.
 */
export interface Client extends PathClient<paths> {
  readonly realtimeKit: RealtimeKit;
}

const api: Api = {
  baseUrl: "https://api.cloudflare.com/client/v4",
  securitySchemes: { apiToken: bearer("CLOUDFLARE_API_TOKEN") },
  authorize,
  resources: [Livestreams],
};

/** A client: its resources, and openapi-fetch's calls by path. */
export function createClient(options: ClientOptions = {}): Client {
  const core = createCore(api, { ...options });
  return {
    ...createPathClient<paths>(core),
    realtimeKit: new RealtimeKit(core),
  };
}
