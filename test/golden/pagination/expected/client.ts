// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import { Books } from "./resources/books.js";
import { Events } from "./resources/events.js";
import { Fines } from "./resources/fines.js";
import { Loans } from "./resources/loans.js";
import { Pages } from "./resources/pages.js";
import { Readers } from "./resources/readers.js";
import type { Api } from "./runtime/api.js";
import { authorize, bearer } from "./runtime/auth.js";
import { bodies } from "./runtime/bodies.js";
import { createCore } from "./runtime/core.js";
import type { BaseClientOptions, Credential } from "./runtime/options.js";
import { parameters } from "./runtime/parameters.js";
import { type PathClient, createPathClient } from "./runtime/path-client.js";
import type { paths } from "./schema.js";

/** What `createClient` takes; every option may be left out. */
export interface ClientOptions extends BaseClientOptions {
  token?: Credential | undefined;
}

/** Library */
export interface Client extends PathClient<paths> {
  readonly books: Books;
  readonly loans: Loans;
  readonly readers: Readers;
  readonly events: Events;
  readonly fines: Fines;
  readonly pages: Pages;
}

const api: Api = {
  baseUrl: "https://library.example.com",
  securitySchemes: { token: bearer() },
  authorize,
  parameters,
  bodies,
  resources: [Books, Loans, Readers, Events, Fines, Pages],
};

/** A client: its resources, and openapi-fetch's calls by path. */
export function createClient(options: ClientOptions = {}): Client {
  const core = createCore(api, { ...options });
  return {
    ...createPathClient<paths>(core),
    books: new Books(core),
    loans: new Loans(core),
    readers: new Readers(core),
    events: new Events(core),
    fines: new Fines(core),
    pages: new Pages(core),
  };
}
