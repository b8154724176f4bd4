/* eslint-disable @typescript-eslint/no-explicit-any */
import type {
  Middleware,
  ParseAs,
  QuerySerializerOptions,
} from "./path-types.ts";

/** What openapi-fetch takes for one call, beside options of its Request. */
export interface Init {
  readonly baseUrl?: string | URL | undefined;
  /** In place of the client's `query`. */
  readonly usualQuery?: Readonly<Record<string, unknown>> | undefined;
  readonly bodySerializer?: Serialize | undefined;
  readonly pathSerializer?: Serialize | undefined;
  /** A function, or how to write lists and objects. */
  readonly querySerializer?: Serialize | QuerySerializerOptions | undefined;
  /** Comes after the client's. */
  readonly middleware?: readonly Middleware[] | undefined;
  readonly parseAs?: ParseAs | undefined;
  /** Stands in for the global one. */
  readonly Request?: typeof Request | undefined;
  /** Given to `fetch` beside each request. */
  readonly requestInitExt?: object | undefined;
}

/** A serializer that knows what it is given. */
export type Serialize = (value: any, context?: any) => any;

/** What the runtime itself takes, of a client and of a call. */
const ownOptions =
  "baseUrl body bodySerializer fetch headers idempotencyKey idleTimeout logger maxItemSize maxResponseSize maxRetries method middleware parseAs pathSerializer query querySerializer reconnect requestInitExt server signal timeout usualQuery".split(
    " ",
  );

/** Returns the options that are for the platform's `fetch`: whatever is given beside the runtime's own. */
export function platformOptions(
  options: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const found: Record<string, unknown> = {};
  for (const name in options)
    if (options[name] !== undefined && !ownOptions.includes(name))
      found[name] = options[name];
  return found;
}

/** Returns options of a call, with `defaults` for those that are missing. */
export function withDefaults<Options extends object>(
  options: Options | undefined,
  defaults: Options,
): Options {
  if (!options) return defaults;
  const all = { ...options };
  for (const name in defaults) all[name] ??= defaults[name];
  return all;
}
