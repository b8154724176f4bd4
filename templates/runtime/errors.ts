/* eslint-disable @typescript-eslint/no-empty-object-type, @typescript-eslint/no-explicit-any, @typescript-eslint/no-unsafe-declaration-merging */
/** Whatever a client rejects with, other than the caller's own abort reason. */
export class PathwrightError extends Error {
  /** Tells the classes of errors apart; it is the same in every client, though each may bring a runtime of its own. */
  static readonly pathwright: string = "PathwrightError";

  override get name(): string {
    return (this.constructor as typeof PathwrightError).pathwright;
  }

  /** Recognises the errors of other clients as well. A subclass of yours has only its own instances, as ever. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    const name = Object.hasOwn(this, "pathwright") && this.pathwright;
    let type: any = value instanceof Error && value.constructor;
    while (type && type !== this && type.pathwright !== name)
      type = Object.getPrototypeOf(type);
    return !!type;
  }
}

/** The call could not be made: a parameter, a credential or an address is missing or unusable. Nothing was sent. */
export class RequestError extends PathwrightError {
  static override readonly pathwright: string = "RequestError";
}

/** No answer came, or it broke off; `cause` is what `fetch` rejected with. */
export class ConnectionError extends PathwrightError {
  static override readonly pathwright: string = "ConnectionError";
}

/** A ConnectionError with the code that the platform gives its cause, such as `ECONNREFUSED`, where it gives one. */
export function connectionError(words: string, cause: any): ConnectionError {
  const code = (cause?.cause?.code ?? cause?.code) as string | undefined;
  return new ConnectionError(words + (code ? `: ${code}` : ""), { cause });
}

/** The answer was not complete in time. */
export class TimeoutError extends PathwrightError {
  static override readonly pathwright: string = "TimeoutError";
}

/** The body of an answer is not what it ought to be; `cause` is what the parser said. */
export class ParseError extends PathwrightError {
  static override readonly pathwright: string = "ParseError";
}

/** What an `ApiError` tells. */
export interface ApiErrorFields {
  readonly status: number;
  readonly headers: Headers;
  /** The parsed body; text where it is not JSON, `undefined` where it is empty. */
  readonly body: unknown;
  readonly method: string;
  /** Without credentials. */
  readonly url: string;
  readonly operationId: string | null;
}

/** Its fields are declared apart from the class: so no code is emitted for them. */
export interface ApiError extends ApiErrorFields {}

/** The server answered that the request failed (RFC 9110, 15). */
export class ApiError extends PathwrightError {
  constructor(fields: ApiErrorFields) {
    super(
      `${fields.status} for ${fields.method} ${fields.url}${wordsOf(fields.body)}`,
    );
    Object.assign(this, fields);
  }

  static override readonly pathwright: string = "ApiError";
}

/** Returns what a body says of a failure, cut short: RFC 9457's, and that of `{ error: { message } }` and its like. */
function wordsOf(body: any, depth = 4): string {
  if (typeof body === "string") return `: ${body.slice(0, 200)}`;
  if (!body || !depth) return "";
  return wordsOf(
    body.message ??
      body.detail ??
      body.title ??
      body.error ??
      body.errors ??
      body.msg ??
      body[0],
    depth - 1,
  );
}

/** 400 */
export class BadRequestError extends ApiError {
  static override readonly pathwright: string = "BadRequestError";
}

/** 401 */
export class AuthenticationError extends ApiError {
  static override readonly pathwright: string = "AuthenticationError";
}

/** 403 */
export class PermissionDeniedError extends ApiError {
  static override readonly pathwright: string = "PermissionDeniedError";
}

/** 404 */
export class NotFoundError extends ApiError {
  static override readonly pathwright: string = "NotFoundError";
}

/** 409 */
export class ConflictError extends ApiError {
  static override readonly pathwright: string = "ConflictError";
}

/** 422 */
export class UnprocessableEntityError extends ApiError {
  static override readonly pathwright: string = "UnprocessableEntityError";
}

/** 429 */
export class RateLimitError extends ApiError {
  static override readonly pathwright: string = "RateLimitError";
}

/** 500 and above */
export class InternalServerError extends ApiError {
  static override readonly pathwright: string = "InternalServerError";
}

const byStatus: Readonly<Record<number, typeof ApiError>> = {
  400: BadRequestError,
  401: AuthenticationError,
  403: PermissionDeniedError,
  404: NotFoundError,
  409: ConflictError,
  422: UnprocessableEntityError,
  429: RateLimitError,
};

/** The error of the class that stands for its status. */
export function apiError(fields: ApiErrorFields): ApiError {
  const Class =
    byStatus[fields.status] ??
    (fields.status >= 500 ? InternalServerError : ApiError);
  return new Class(fields);
}
