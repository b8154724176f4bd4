import type { Report } from "../model/diagnostics.ts";
import type { Document } from "../model/document.ts";

/** What the configuration says to `build`. */
export interface BuildOptions {
  /** Names of parameters that become options of the client, beside those marked `x-client-param`. */
  readonly clientParams?: readonly string[];
  /** Extensions that belong into the documentation, each with the words that introduce its value. */
  readonly extensions?: Readonly<Record<string, string>>;
  /** The header that carries idempotency keys; `Idempotency-Key` where there is none. */
  readonly idempotencyHeader?: string;
  /** The resource tree, in the shape of the `resources:` block of a Stainless configuration. */
  readonly resources?: Readonly<Record<string, ConfiguredResource>>;
}

/** A resource of the configuration: its methods by name, each a `get /path`, and what lies below it. */
export interface ConfiguredResource {
  readonly methods?: Readonly<
    Record<string, string | { readonly endpoint: string }>
  >;
  readonly subresources?: Readonly<Record<string, ConfiguredResource>>;
}

/** What every part of `build` is handed. */
export interface Context {
  readonly document: Document;
  readonly options: BuildOptions;
  readonly report: Report;
}
