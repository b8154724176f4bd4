// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import { Secrets } from "./resources/secrets.js";
import type { Api } from "./runtime/api.js";
import {
  apiKey,
  authorize,
  basic,
  bearer,
  http,
  inCookie,
  inHeader,
  inQuery,
} from "./runtime/auth.js";
import { createCore } from "./runtime/core.js";
import { readMedia } from "./runtime/media.js";
import type {
  BaseClientOptions,
  BasicCredential,
  Credential,
} from "./runtime/options.js";
import { type PathClient, createPathClient } from "./runtime/path-client.js";
import type { paths } from "./schema.js";

/** What `createClient` takes; every option may be left out. */
export interface ClientOptions extends BaseClientOptions {
  /**
   * A token of the vault's own.
   *
   * Default: the environment variable `VAULT_TOKEN`.
   */
  apiToken?: Credential | undefined;
  /** Name and password. */
  login?: Credential<BasicCredential> | undefined;
  xApiKey?: Credential | undefined;
  session?: Credential | undefined;
  signature?: Credential | undefined;
  secondSignature?: Credential | undefined;
  oauth?: Credential | undefined;
  openId?: Credential | undefined;
  signedRequest?: Credential | undefined;
  timeoutCredential?: Credential | undefined;
}

/** Vault */
export interface Client extends PathClient<paths> {
  readonly secrets: Secrets;
}

const api: Api = {
  baseUrl: "https://vault.example.com",
  securitySchemes: {
    apiToken: bearer("VAULT_TOKEN"),
    login: basic(),
    xApiKey: apiKey(inHeader, "X-API-Key"),
    session: apiKey(inCookie, "SESSION"),
    signature: apiKey(inQuery, "sig"),
    secondSignature: apiKey(inQuery, "sig 2"),
    oauth: bearer(),
    openId: bearer(),
    signedRequest: http("Hawk"),
    timeoutCredential: apiKey(inHeader, "X-Timeout-Token"),
  },
  authorize,
  readMedia,
  resources: [Secrets],
};

/** A client: its resources, and openapi-fetch's calls by path. */
export function createClient(options: ClientOptions = {}): Client {
  const core = createCore(api, { ...options });
  return {
    ...createPathClient<paths>(core),
    secrets: new Secrets(core),
  };
}
