/* eslint-disable @typescript-eslint/no-explicit-any */
import type { HeaderFields } from "./headers.ts";
import type { RequestOptions } from "./options.ts";
import type {
  Middleware,
  MiddlewareRequestParams,
  ParseAs,
  QuerySerializerOptions,
} from "./path-types.ts";
import type { BodyInit, RequestRedirect } from "./platform.ts";

/** What openapi-fetch takes for one call, beside options of its Request. */
export interface Init {
  readonly baseUrl?: string | undefined;
  /** In place of the client's. */
  readonly query?: Values | undefined;
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

/** All options of one call. */
export type CallOptions = Init & RequestOptions;

/** A serializer that knows what it is given. */
export type Serialize = (value: any, context?: any) => any;

/** What a transport composes a Request from; where a serializer is missing, it has its own. */
export interface RequestParts extends Init {
  readonly baseUrl: string;
  params: MiddlewareRequestParams;
  /** By lower-case name; `null` leaves one out. Transports read them after the body has been serialized. */
  readonly headers: HeaderFields;
  readonly body: unknown;
  readonly redirect: RequestRedirect | undefined;
  bodySerializer?: Serialize | undefined;
  pathSerializer: Serialize;
  querySerializer?: Serialize | QuerySerializerOptions | undefined;
  /** The body as it is sent, once it has been serialized. */
  content?: BodyInit;
  /** Gives that body once more, where it is a stream that can be had again. */
  reopen?: (() => BodyInit) | undefined;
}

/** Values of one place, by the name of their parameter. */
export type Values = Readonly<Record<string, unknown>>;
