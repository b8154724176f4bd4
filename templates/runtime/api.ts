import type { Operation, Parameter } from "./operation.ts";
import type { RequestParts } from "./parts.ts";

/**
 * What the document says of the API as a whole, and the parts of the runtime that its operations call for: a bundler
 * leaves out what no API names.
 */
export interface Api {
  /** The document's first server. */
  readonly baseUrl?: string;
  /** The header of an idempotency key, in lower case, where it is not `idempotency-key`. */
  readonly idempotencyHeader?: string;
  /** Every operation, for calls by path. */
  readonly resources: readonly {
    readonly operations: readonly Operation[];
  }[];
  /** By option of the client. */
  readonly securitySchemes?: Readonly<Record<string, SecurityScheme>>;
  /** Needed where there are security schemes. */
  readonly authorize?: Authorize;
  /** Needed where a parameter is anything but a path parameter in style `simple`, not exploded. */
  readonly parameters?: ParameterCodec;
  /** Needed where an operation has a request body. */
  readonly bodies?: BodyCodec;
}

/** The value of a path parameter as it is sent; "" or `undefined` where nothing is. */
export type WritePathValue = (
  value: unknown,
  name: string,
  declared: readonly Parameter[],
) => string | undefined;

/** How parameters of every place and style are sent (OpenAPI 3.1, 4.8.12). */
export interface ParameterCodec {
  readonly writePathValue: WritePathValue;
  /** Writes what `parts` hold. `url` is the filled template, which may bring a query and a fragment of its own. */
  prepare(
    parts: RequestParts,
    operation: Operation,
    url: string | undefined,
  ): void;
}

/** How request bodies are given and sent (OpenAPI 3.1, 4.8.13). */
export interface BodyCodec {
  /** The body among the members of `params`. */
  read(operation: Operation, params: object): unknown;
  /**
   * Has `parts` serialize their body by its media type, keep it as `content`, and set its `Content-Type`, unless the
   * caller has.
   */
  prepare(parts: RequestParts, operation: Operation): void;
  /**
   * Gives a request again for each further attempt; `isComposed`: no middleware has put it in the place of what `parts`
   * were composed to. `undefined` for a stream, which can be sent only once.
   */
  replay(
    request: Request,
    parts: RequestParts,
    isComposed: boolean,
  ): (() => Request) | undefined;
}

/** How a credential is sent (OpenAPI 3.1, 4.8.27). OAuth 2 and OpenID Connect send a bearer token. */
export type SecurityScheme = {
  /** The environment variable that holds it where the caller gives none. */
  readonly env?: string;
} & (
  | { readonly type: "bearer" | "basic" }
  | { readonly type: "http"; readonly scheme: string }
  | {
      readonly type: "apiKey";
      readonly in: "header" | "query" | "cookie";
      readonly name: string;
    }
);

/** Reads the credentials of a client, once. */
export type Authorize = (
  schemes: Readonly<Record<string, SecurityScheme>>,
  options: Readonly<Record<string, unknown>>,
) => Credentials;

/**
 * Chooses the first requirement that is met, or none where security is optional (OpenAPI 3.1, 4.8.30).
 *
 * @throws RequestError that names the options of which one is needed.
 */
export type Credentials = (
  security: readonly (readonly string[])[],
) => CreateSender | undefined;

/** What `request` carries already wins over credentials, and so does `null` among `headers`. */
export type CreateSender = (
  request: Request,
  headers: Readonly<Record<string, unknown>>,
) => SendSigned;

/**
 * Sends `target` with credentials that are asked for now; once in a call, after a 401, what `replay` gives with fresh
 * ones. `body` is what goes into a request to another URL.
 *
 * @throws RequestError for a credential that cannot be had or sent; what `send` throws.
 */
export type SendSigned = (
  target: Request,
  body: BodyInit | undefined,
  send: (prepare: () => Request | Promise<Request>) => Promise<Response>,
  race: <T>(work: () => Promise<T>) => Promise<T>,
  replay: (() => Request) | undefined,
) => Promise<Response>;
