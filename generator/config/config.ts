import type { AnalyzeOptions } from "../analyze/index.ts";
import type { Emitter } from "../model/emitter.ts";
import type { TransformDocument, TransformModel } from "../model/transforms.ts";
import type { ImportExtension } from "../model/project.ts";

export type {
  EmittedFiles,
  Emitter,
  EmitterOptions,
} from "../model/emitter.ts";
export type { Transform } from "../analyze/index.ts";
export type { TransformDocument, TransformModel } from "../model/transforms.ts";

/** Headers by host, and in that by name. */
export type HeadersByHost = Readonly<
  Record<string, Readonly<Record<string, string>>>
>;

/** What `pathwright.config.ts` exports. Paths count from that file's folder. */
export interface Config extends Omit<AnalyzeOptions, "known"> {
  /** The OpenAPI document: a path or a URL. */
  readonly spec?: string;
  /** The folder for the client, `generated` by default. */
  readonly output?: string;
  /** A folder for the runtime that several clients share. */
  readonly runtime?: string;
  /** Further folders that the document's references may lead into, hidden files included. */
  readonly allowFiles?: readonly string[];
  /** Hosts that its references may lead to: `example.com`, `example.com:8443`, `http://api.internal`; `*` for all. */
  readonly allowUrls?: readonly string[];
  /** What is sent to named hosts when documents are requested. */
  readonly headers?: HeadersByHost;
  /** OpenAPI Overlays that change the document before it is read, in this order: paths or URLs. */
  readonly overlays?: readonly string[];
  /** Which operations are wanted: rules such as `GET /pets/**`, `tag:pets` or an operationId. */
  readonly include?: readonly string[];
  /** Which of them are left out again: such rules, `deprecated` or `x-internal`. */
  readonly exclude?: readonly string[];
  /** Changes the document before it is read, or returns another. */
  readonly transformDocument?: TransformDocument;
  /** Changes the model that the client is printed from, or returns another. */
  readonly transformModel?: TransformModel;
  /** What sends the requests: the package `"openapi-fetch"` (default), or `"vendored"` code that is generated with the client. */
  readonly transport?: "openapi-fetch" | "vendored";
  /** Whether the client has its operations as functions too, so that a bundler leaves out those that nobody calls. */
  readonly functions?: boolean;
  /** Whether `api.md` beside the client lists its methods, as SDKs of commercial generators carry such a list. */
  readonly apiList?: boolean;
  /** Generated files that are yours to edit, or folders of such: what is generated later is merged into them. */
  readonly keep?: readonly string[];
  /** What makes further files: functions, or modules that export one. */
  readonly emitters?: readonly (string | Emitter)[];
  /** A folder of templates in the place of Pathwright's own, and of such as make files. */
  readonly templates?: string;
  /** How imports end: `"js"`, `"ts"` or `"none"`; found in the nearest `tsconfig.json` by default. */
  readonly importExtension?: ImportExtension;
  /** Whether warnings and what is skipped are taken for errors. */
  readonly strict?: boolean;
  /** Several clients by name, each with options of its own beside, or instead of, what stands around them. */
  readonly clients?: Readonly<Record<string, Omit<Config, "clients">>>;
}

/** Gives its argument back: editors then know the options of a configuration file. */
export function defineConfig(config: Config): Config {
  return config;
}
