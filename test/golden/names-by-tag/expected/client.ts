// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import { Billing } from "./resources/billing.js";
import { SshKeys } from "./resources/billing/ssh-keys.js";
import { Code } from "./resources/code.js";
import { PullRequests } from "./resources/code/pull-requests.js";
import { ReviewComments } from "./resources/code/pull-requests/review-comments.js";
import { Repos } from "./resources/code/repos.js";
import { Drafts } from "./resources/drafts.js";
import { Häuser } from "./resources/häuser.js";
import { Parties } from "./resources/parties.js";
import { TeamsMembers } from "./resources/teams-members.js";
import type { Api } from "./runtime/api.js";
import { createCore } from "./runtime/core.js";
import { readMedia } from "./runtime/media.js";
import type { BaseClientOptions } from "./runtime/options.js";
import { type PathClient, createPathClient } from "./runtime/path-client.js";
import type { paths } from "./schema.js";

/** What `createClient` takes; every option may be left out. */
export interface ClientOptions extends BaseClientOptions {}

/** Code forge */
export interface Client extends PathClient<paths> {
  readonly code: Code;
  readonly billing: Billing;
  readonly häuser: Häuser;
  readonly teamsMembers: TeamsMembers;
  readonly drafts: Drafts;
  readonly parties: Parties;
}

const api: Api = {
  baseUrl: "https://forge.example.com",
  readMedia,
  resources: [
    Repos,
    PullRequests,
    ReviewComments,
    Billing,
    SshKeys,
    Häuser,
    TeamsMembers,
    Drafts,
    Parties,
  ],
};

/** A client: its resources, and openapi-fetch's calls by path. */
export function createClient(options: ClientOptions = {}): Client {
  const core = createCore(api, { ...options });
  return {
    ...createPathClient<paths>(core),
    code: new Code(core),
    billing: new Billing(core),
    häuser: new Häuser(core),
    teamsMembers: new TeamsMembers(core),
    drafts: new Drafts(core),
    parties: new Parties(core),
  };
}
