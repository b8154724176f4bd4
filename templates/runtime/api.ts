import type { Operation, RequestBody } from "./operation.ts";
import type { RequestParts } from "./parts.ts";
import type { BodyInit } from "./platform.ts";
import type { Limits } from "./timing.ts";

/**
 * What the document says of the API as a whole, and the parts of the runtime that its operations call for: a bundler
 * leaves out what no API names.
 */
export interface Api extends Codecs {
  /** The document's first server. */
  readonly baseUrl?: string;
  /** What stands in braces in `baseUrl`, by name. */
  readonly serverVariables?: Readonly<Record<string, ServerVariable>>;
  /** The header of an idempotency key, in lower case, where it is not `idempotency-key`. */
  readonly idempotencyHeader?: string;
  /** Every operation, for calls by path. By name: the compiler would compare the classes of a list with each other, two by two. */
  readonly resources?: Readonly<Record<string, ResourceClass>>;
  /** The `Accept` header of operations that say nothing of it. */
  readonly accept?: string;
  /** The security requirements of operations that say nothing of them. */
  readonly security?: Operation["security"];
  /** The options of the client that are parameters of operations. */
  readonly clientParameters?: readonly string[];
  /** By option of the client. */
  readonly securitySchemes?: Readonly<Record<string, SecurityScheme>>;
  /** Needed where there are security schemes. */
  readonly authorize?: Authorize;
  /** Takes the credentials of the API out of what an error says. Needed where a credential is sent in the query. */
  readonly hideIn?: (error: unknown, api: Api) => void;
}

/** What the class of a resource tells. */
interface ResourceClass {
  readonly operations: readonly Operation[];
}

/** The parts of the runtime that single operations call for. */
export interface Codecs {
  /** Needed where a parameter is anything but a path parameter in style `simple` that is no list and no object. */
  readonly parameters?: ParameterCodec;
  /** Needed where an operation has a request body. */
  readonly bodies?: BodyCodec;
  /** Needed where a request body is a form. */
  readonly writeForm?: WriteForm;
  /** Needed where the success answers of an operation are anything but JSON. */
  readonly readMedia?: ReadMedia;
  /** Needed where a documented failure may be text. */
  readonly isTextFailure?: IsTextFailure;
}

/** A variable of a server (OpenAPI 3.1, 4.8.6). */
export interface ServerVariable {
  readonly default?: string;
  /** All values that it may have. */
  readonly enum?: readonly string[];
}

/** The value of a path parameter as it is sent; "" or `undefined` where nothing is. */
export type WritePathValue = (
  value: unknown,
  name: string,
  operation: Operation,
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

/** A body before it is serialized, and the media type that the caller names for it. */
export interface GivenBody {
  readonly body?: unknown;
  readonly contentType?: string | undefined;
}

/** How request bodies are given and sent (OpenAPI 3.1, 4.8.13). */
export interface BodyCodec {
  /** The body among the members of `params`, and the media type that they name for it. */
  read(operation: Operation, params: object): GivenBody;
  /**
   * Has `parts` serialize their body by its media type, keep it as `content`, and set its `Content-Type`, unless the
   * caller has.
   */
  prepare(
    parts: RequestParts,
    operation: Operation,
    api: Api,
    contentType: string | undefined,
  ): void;
  /**
   * Gives a request again for each further attempt; `isComposed`: no middleware has put it in the place of what `parts`
   * were composed to. `undefined` for a stream, which can be sent only once. The signal ends the attempt.
   */
  replay(
    request: Request,
    parts: RequestParts,
    isComposed: boolean,
  ): ((signal: AbortSignal) => Request) | undefined;
}

/** Writes an object as a form of this media type (OpenAPI 3.1, 4.8.15). */
export type WriteForm = (
  body: object,
  type: string,
  declared?: Pick<RequestBody, "encoding" | "deepObject">,
) => FormContent;

/** A body as `fetch` takes it, and its media type, with the boundary of its parts. */
export interface FormContent {
  readonly content: BodyInit;
  readonly type: string;
  /** Gives a stream once more, where it can be had again. */
  readonly reopen?: () => BodyInit;
}

/**
 * Reads the body of a success; `undefined` where it is empty.
 *
 * @throws ParseError for what is not JSON and has to be.
 */
export type ReadMedia = (
  response: Response,
  operation: Operation,
  api: Api,
  most?: number,
) => Promise<unknown>;

/** Whether the body of a failure is text, JSON or not. */
export type IsTextFailure = (
  operation: Operation,
  response: Response,
) => boolean;

/** How a credential is sent (OpenAPI 3.1, 4.8.27). */
export interface SecurityScheme {
  readonly place: CredentialPlace;
  /** Its name there. */
  readonly name: string;
  /** The environment variable that holds it where the caller gives none. */
  readonly env?: string | undefined;
  /** What is sent of what the caller gives. */
  readonly write: (value: unknown) => string;
}

/** A part of a Request that can carry credentials. */
export interface CredentialPlace {
  isTaken(request: Request, name: string): boolean;
  /** Puts it there; `body` is what goes into a request to another URL. */
  put(
    request: Request,
    name: string,
    value: string,
    body: BodyInit | null | undefined,
  ): Request;
}

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
) => CreateSigner | undefined;

/** What `request` carries already wins over credentials, and so does `null` among `headers`. */
export type CreateSigner = (
  request: Request,
  headers: Readonly<Record<string, unknown>>,
) => Signer;

/** The credentials of one call. */
export interface Signer {
  /**
   * Puts them on `target`, asked for now unless they are fresh. `body` is what goes into a request to another URL.
   *
   * @throws RequestError for a credential that cannot be had or sent.
   */
  sign(target: Request, body: BodyInit | undefined): Request | Promise<Request>;
  /** Asks for them once more, the first time; gives whether that changes what is sent. Settles within `limits`. */
  refresh(limits: Limits): Promise<boolean>;
}
