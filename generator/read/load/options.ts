import type { Hashes } from "../source.ts";
import type { HeadersByHost } from "./headers.ts";

/** Where a document comes from, and where it may lead. */
export interface LoadOptions {
  /** What `-` reads; the process's standard input where left out. */
  readonly stdin?: AsyncIterable<Uint8Array>;
  /** The folder that the paths in a document from standard input count from; the working directory where left out. */
  readonly folder?: string;
  /** Folders that references may lead into, beside the document's own; a document that is no local file has none. */
  readonly allowFiles?: readonly string[];
  /** Hosts that references may lead to, with or without port; `*` for all. */
  readonly allowUrls?: readonly string[];
  /** What is sent to hosts, by host. */
  readonly headers?: HeadersByHost;
  /** What is sent to the document's own origin. */
  readonly ownHeaders?: Readonly<Record<string, string>>;
  /** Overlays, each a path or a URL: named by the user as the document is, and read as it is. */
  readonly overlays?: readonly string[];
  /** How long all URLs together may take, in milliseconds; a minute where left out. */
  readonly timeout?: number;
  /** What was read the last time: where that is the same, nothing is parsed. */
  readonly last?: Hashes;
}
