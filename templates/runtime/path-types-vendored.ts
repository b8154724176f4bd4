/* eslint-disable @typescript-eslint/no-empty-object-type, @typescript-eslint/no-explicit-any, @typescript-eslint/no-invalid-void-type */
import type { Assignable } from "./assignable.ts";

/** Calls by path, typed by openapi-typescript's `paths`: the interface of openapi-fetch 0.17. */
export interface Client<Paths extends {}, Media extends MediaType = MediaType> {
  request: ClientRequestMethod<Paths, Media>;
  GET: ClientMethod<Paths, "get", Media>;
  PUT: ClientMethod<Paths, "put", Media>;
  POST: ClientMethod<Paths, "post", Media>;
  DELETE: ClientMethod<Paths, "delete", Media>;
  OPTIONS: ClientMethod<Paths, "options", Media>;
  HEAD: ClientMethod<Paths, "head", Media>;
  PATCH: ClientMethod<Paths, "patch", Media>;
  TRACE: ClientMethod<Paths, "trace", Media>;
  /** Adds middleware behind that which is there. */
  use(...middleware: Middleware[]): void;
  /** Takes middleware out again. */
  eject(...middleware: Middleware[]): void;
}

/** A call with one HTTP method; its `init` may be left out where nothing in it is required. */
export type ClientMethod<
  Paths extends {},
  Method extends HttpMethod,
  Media extends MediaType,
> = (<
  Path extends PathsWith<Paths, Method>,
  Init extends MaybeOptionalInit<Paths[Path], Method & keyof Paths[Path]>,
>(
  url: Path,
  ...init: InitArgument<Init>
) => Promise<FetchResponse<Member<Paths[Path], Method>, Init, Media>>) &
  Assignable;

/** A call whose HTTP method is an argument. */
export type ClientRequestMethod<Paths extends {}, Media extends MediaType> = (<
  Method extends HttpMethod,
  Path extends PathsWith<Paths, Method>,
  Init extends MaybeOptionalInit<Paths[Path], Method & keyof Paths[Path]>,
>(
  method: Method,
  url: Path,
  ...init: InitArgument<Init>
) => Promise<FetchResponse<Member<Paths[Path], Method>, Init, Media>>) &
  Assignable;

/** What a call resolves with; which of the two it is, `response.ok` says. */
export type FetchResponse<Operation, Options, Media extends MediaType> =
  | {
      data: Parsed<Content<Operation, `2${string}`, Media>, Options>;
      error?: never;
      response: Response;
    }
  | {
      data?: never;
      error: Content<Operation, `4${string}` | `5${string}` | "default", Media>;
      response: Response;
    };

/** What a call takes beside its path. */
export type FetchOptions<Operation> = ParamsOption<Operation> &
  BodyOption<Operation> &
  Omit<RequestInit, "body" | "headers"> & {
    baseUrl?: string;
    querySerializer?: QuerySerializer<Operation> | QuerySerializerOptions;
    bodySerializer?: BodySerializer<Operation>;
    pathSerializer?: PathSerializer;
    parseAs?: ParseAs;
    fetch?: (input: Request) => Promise<Response>;
    headers?: HeadersOptions;
    middleware?: Middleware[];
  };

/** The options of an operation, which need not be given where nothing in them is required: no other member ever is. */
export type MaybeOptionalInit<Item, Method extends keyof Item> =
  RequiredKeys<
    ParamsOption<Item[Method]> & BodyOption<Item[Method]>
  > extends never
    ? FetchOptions<Item[Method]> | undefined
    : FetchOptions<Item[Method]>;

/** Reads a body otherwise than as JSON. */
export type ParseAs = keyof ParsedBodies<unknown>;

export type HeadersOptions =
  | Required<RequestInit>["headers"]
  | Record<
      string,
      | string
      | number
      | boolean
      | (string | number | boolean)[]
      | null
      | undefined
    >;

export type PathSerializer = (
  pathname: string,
  pathParams: Record<string, unknown>,
) => string;

export type BodySerializer<Operation> = (body: BodyOf<Operation>) => any;

export type QuerySerializer<Operation> = (
  query: Operation extends { parameters: any }
    ? NonNullable<Operation["parameters"]["query"]>
    : Record<string, unknown>,
) => string;

/** How the transport's own serializer writes lists and objects. */
export type QuerySerializerOptions = {
  /** By default `form`, exploded. */
  array?: {
    style: "form" | "spaceDelimited" | "pipeDelimited";
    explode: boolean;
  };
  /** By default `deepObject`. */
  object?: { style: "form" | "deepObject"; explode: boolean };
  /** Leaves every character of a value as it is. */
  allowReserved?: boolean;
};

/** Sees, changes or answers requests; at least one member has to be there. */
export type Middleware =
  | (Hooks & { onRequest: OnRequest })
  | (Hooks & { onResponse: OnResponse })
  | (Hooks & { onError: OnError });

interface Hooks {
  /** May give another Request to send, or a Response instead of sending. */
  onRequest?: OnRequest;
  /** May give another Response. */
  onResponse?: OnResponse;
  /** May give a Response after all, or another Error. */
  onError?: OnError;
}

type MaybePromise<T> = T | Promise<T>;
type OnRequest = (
  options: MiddlewareCallbackParams,
) => MaybePromise<void | Request | Response | undefined>;
type OnResponse = (
  options: MiddlewareCallbackParams & { response: Response },
) => MaybePromise<void | Response | undefined>;
type OnError = (
  options: MiddlewareCallbackParams & { error: unknown },
) => MaybePromise<void | Response | Error>;

/** What middleware is told of a call. */
export interface MiddlewareCallbackParams {
  request: Request;
  /** The path template. */
  readonly schemaPath: string;
  readonly params: MiddlewareRequestParams;
  /** The same for all hooks of a call, another for each call. */
  readonly id: string;
  readonly options: MergedOptions;
}

/** Values by place and name. */
export interface MiddlewareRequestParams {
  query?: Record<string, unknown>;
  header?: Record<string, unknown>;
  path?: Record<string, unknown>;
  cookie?: Record<string, unknown>;
}

/** The options that a call goes by. */
export type MergedOptions<Operation = unknown> = {
  baseUrl: string;
  parseAs: ParseAs;
  querySerializer: QuerySerializer<Operation>;
  bodySerializer: BodySerializer<Operation>;
  pathSerializer: PathSerializer;
  fetch: typeof globalThis.fetch;
};

type HttpMethod =
  "get" | "put" | "post" | "delete" | "options" | "head" | "patch" | "trace";
type MediaType = `${string}/${string}`;

type Member<T, Key> = T[Key & keyof T];

/** The members of `T` that have to be given. */
type RequiredKeys<T> = {
  [Key in keyof T]-?: {} extends Pick<T, Key> ? never : Key;
}[keyof T];

/** The paths that have an operation of this method. */
type PathsWith<Paths, Method extends HttpMethod> = {
  [Path in keyof Paths]: Paths[Path] extends Record<Method, any> ? Path : never;
}[keyof Paths];

type InitArgument<Init> =
  RequiredKeys<Init> extends never
    ? [(Init & { [key: string]: unknown })?]
    : [Init & { [key: string]: unknown }];

type ParamsOption<Operation> = Operation extends { parameters: infer Params }
  ? RequiredKeys<Params> extends never
    ? { params?: Params }
    : { params: Params }
  : { params?: { query?: Record<string, unknown> } };

type BodyOption<Operation> = Operation extends { requestBody: any }
  ? { body: BodyOf<Operation> }
  : { body?: BodyOf<Operation> };

type BodyOf<Operation> = Operation extends {
  requestBody: { content: infer Content };
}
  ? Member<Content, MediaType>
  : Operation extends { requestBody?: { content: infer Content } }
    ? Member<Content, MediaType> | undefined
    : undefined;

/** The bodies of the responses whose status matches. */
type Content<Operation, Status extends string, Media> = Operation extends {
  responses: infer Responses;
}
  ? {
      [Key in keyof Responses]: `${Key & (string | number)}` extends Status
        ? ContentOf<Responses[Key], Media>
        : never;
    }[keyof Responses]
  : never;

type ContentOf<Answer, Media> = Answer extends { content: infer Content }
  ? Member<Content, Media> extends never
    ? Content
    : Member<Content, Media>
  : undefined;

type ParsedBodies<Data> = {
  json: Data;
  text: string;
  blob: Blob;
  arrayBuffer: ArrayBuffer;
  stream: Response["body"];
};

type Parsed<Data, Options> = Options extends { parseAs: ParseAs }
  ? ParsedBodies<Data>[Options["parseAs"]]
  : Data;
