/* eslint-disable @typescript-eslint/no-explicit-any */
import type {
  Middleware,
  ParseAs,
  QuerySerializerOptions,
} from "./path-types.ts";

/** What openapi-fetch takes for one call, beside options of its Request. */
export interface Init {
  readonly baseUrl?: string | undefined;
  /** In place of the client's. */
  readonly query?: Readonly<Record<string, unknown>> | undefined;
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
