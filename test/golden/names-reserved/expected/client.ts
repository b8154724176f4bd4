// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import { _2fa } from "./resources/2fa.js";
import { Above } from "./resources/above.js";
import { Constructor } from "./resources/above/constructor.js";
import { Proto } from "./resources/above/proto.js";
import { Then } from "./resources/above/then.js";
import { Args } from "./resources/args.js";
import { ClientResource } from "./resources/client.js";
import { Con } from "./resources/con-resource.js";
import { ErrorResource } from "./resources/error.js";
import { Options } from "./resources/options.js";
import { ResourceResource } from "./resources/resource.js";
import { ThenResource } from "./resources/then.js";
import { Things } from "./resources/things.js";
import { Use } from "./resources/use.js";
import type { Api } from "./runtime/api.js";
import { authorize, bearer } from "./runtime/auth.js";
import { createCore } from "./runtime/core.js";
import { readMedia } from "./runtime/media.js";
import type { BaseClientOptions, Credential } from "./runtime/options.js";
import { parameters } from "./runtime/parameters.js";
import { type PathClient, createPathClient } from "./runtime/path-client.js";
import type { paths } from "./schema.js";

/** What `createClient` takes; every option may be left out. */
export interface ClientOptions extends BaseClientOptions {
  toStringParam?:
    | NonNullable<paths["/options"]["get"]["parameters"]["query"]>["to_string"]
    | undefined;
  constructorCredential?: Credential | undefined;
}

/** Names that mean something else */
export interface Client extends PathClient<paths> {
  readonly things: Things;
  readonly above: Above;
  readonly args: Args;
  readonly useResource: Use;
  readonly thenResource: ThenResource;
  readonly error: ErrorResource;
  readonly client: ClientResource;
  readonly resource: ResourceResource;
  readonly con: Con;
  readonly _2fa: _2fa;
  readonly options: Options;
}

const api: Api = {
  baseUrl: "https://api.example.com",
  securitySchemes: { constructorCredential: bearer() },
  authorize,
  parameters,
  readMedia,
  resources: [
    Things,
    Then,
    Constructor,
    Proto,
    Args,
    Use,
    ThenResource,
    ErrorResource,
    ClientResource,
    ResourceResource,
    Con,
    _2fa,
    Options,
  ],
};

/** A client: its resources, and openapi-fetch's calls by path. */
export function createClient(options: ClientOptions = {}): Client {
  const core = createCore(api, { ...options });
  return {
    ...createPathClient<paths>(core),
    things: new Things(core),
    above: new Above(core),
    args: new Args(core),
    useResource: new Use(core),
    thenResource: new ThenResource(core),
    error: new ErrorResource(core),
    client: new ClientResource(core),
    resource: new ResourceResource(core),
    con: new Con(core),
    _2fa: new _2fa(core),
    options: new Options(core),
  };
}
