import type { HeaderFields } from "./headers.ts";
import type { Init, Serialize } from "./init.ts";
import type { RequestOptions } from "./options.ts";
import type {
  MiddlewareRequestParams,
  QuerySerializerOptions,
} from "./path-types.ts";
import type { BodyInit } from "./platform.ts";

/** All options of one call. */
export type CallOptions = Init & RequestOptions;

/** What a transport composes a Request from; where a serializer is missing, it has its own. */
export interface RequestParts {
  readonly baseUrl: string;
  /** What it has in front of its path. */
  readonly origin: string;
  readonly params: MiddlewareRequestParams;
  /** By lower-case name; `null` leaves one out. Transports read them after the body has been serialized. */
  readonly headers: HeaderFields;
  readonly body: unknown;
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
