/* eslint-disable @typescript-eslint/no-explicit-any */
import type {
  Middleware,
  ParseAs,
  QuerySerializerOptions,
} from "./path-types.ts";

/** What openapi-fetch takes for one call, beside options of its Request. */
export interface Init {
  readonly baseUrl?: string | undefined;
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
}

/** A serializer that knows what it is given. */
export type Serialize = (value: any, context?: any) => any;

/** The options of a client that its Requests are made with: all that platforms are known to take. */
export const requestOptions =
  "Request cache cf credentials dispatcher integrity keepalive mode next priority redirect referrer referrerPolicy";

/** Returns those of some options that are given. */
export function pick(
  options: Readonly<Record<string, unknown>>,
  names: string,
): Readonly<Record<string, unknown>> {
  const given = names.split(" ").filter((name) => options[name] !== undefined);
  return Object.fromEntries(given.map((name) => [name, options[name]]));
}

/** Returns options of a call, with `defaults` for those that are missing. */
export function withDefaults<Options extends object>(
  options: Options,
  defaults: Readonly<Record<string, unknown>>,
): Options {
  const all = { ...options } as Record<string, unknown>;
  for (const name in defaults) all[name] ??= defaults[name];
  return all as Options;
}
