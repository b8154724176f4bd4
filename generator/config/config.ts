import type { AnalyzeOptions } from "../analyze/index.ts";
import type { Emitter } from "../model/emitter.ts";
import type { ImportExtension } from "../model/project.ts";

export type {
  EmittedFiles,
  Emitter,
  EmitterOptions,
} from "../model/emitter.ts";
export type { Transform } from "../analyze/index.ts";

/** Headers by host, and in that by name. */
export type HeadersByHost = Readonly<
  Record<string, Readonly<Record<string, string>>>
>;

/** What `pathwright.config.ts` exports. Paths count from that file's folder. */
export interface Config extends Omit<AnalyzeOptions, "known"> {
  /** The OpenAPI document: a path or a URL. */
  readonly spec?: string;
  /** The folder for the client; `generated` where there is none. */
  readonly output?: string;
  /** A folder for the runtime that this client shares with others, beside the output folder; its own where there is none. */
  readonly runtime?: string;
  /** Folders that the document's references may lead into, beside its own. */
  readonly allowFiles?: readonly string[];
  /** Hosts that its references may lead to, as `example.com` or `example.com:8443`; `*` for all; `http://example.com` allows http. */
  readonly allowUrls?: readonly string[];
  /** What is sent to named hosts, and to no other, when documents are asked for: `{ "api.example.com": { Authorization: "…" } }`. */
  readonly headers?: HeadersByHost;
  /** The operations that are wanted, by rules such as `GET /pets/**`, `tag:pets` or an operationId; left out: all. */
  readonly include?: readonly string[];
  /** Those of them that are left out again: by such rules, and by `deprecated` or `x-internal`. */
  readonly exclude?: readonly string[];
  /** What sends the requests: the package openapi-fetch (the default), or code that is generated with the client. */
  readonly transport?: "openapi-fetch" | "vendored";
  /** Whether the client has its operations as functions too, so that a bundler leaves out those that nobody calls. */
  readonly functions?: boolean;
  /** What makes files of one's own beside the client: functions, or modules that export one. */
  readonly emitters?: readonly (string | Emitter)[];
  /** How imports in the output end: `.js`, `.ts` or not at all; found in the nearest `tsconfig.json` where it is not said. */
  readonly importExtension?: ImportExtension;
  /** Whether everything that is found is an error: what one meaning was taken for, and what is not supported. */
  readonly strict?: boolean;
  /** Several clients, by name: each says what it has beside all that stands around it, or instead. */
  readonly clients?: Readonly<Record<string, Omit<Config, "clients">>>;
}

/** Gives its argument back: editors then know the options of a configuration file. */
export function defineConfig(config: Config): Config {
  return config;
}
