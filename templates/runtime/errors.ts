/** Whatever this client rejects with, other than the caller's own abort reason. */
export class PathwrightError extends Error {
  override get name(): string {
    return "PathwrightError";
  }
}

/** The call could not be made: a parameter, a credential or an address is missing or unusable. Nothing was sent. */
export class RequestError extends PathwrightError {
  override get name(): string {
    return "RequestError";
  }
}

/** No answer came, or it broke off; `cause` is what `fetch` rejected with. */
export class ConnectionError extends PathwrightError {
  override get name(): string {
    return "ConnectionError";
  }
}

/** The answer was not complete in time. */
export class TimeoutError extends PathwrightError {
  override get name(): string {
    return "TimeoutError";
  }
}

/** The body of an answer is not what it ought to be; `cause` is what the parser said. */
export class ParseError extends PathwrightError {
  override get name(): string {
    return "ParseError";
  }
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

/** The server answered that the request failed (RFC 9110, 15). */
export class ApiError extends PathwrightError implements ApiErrorFields {
  readonly status!: number;
  readonly headers!: Headers;
  readonly body!: unknown;
  readonly method!: string;
  readonly url!: string;
  readonly operationId!: string | null;

  constructor(fields: ApiErrorFields) {
    super(`${fields.status} for ${fields.method} ${fields.url}`);
    Object.assign(this, fields);
  }

  override get name(): string {
    return "ApiError";
  }
}

/** 400 */
export class BadRequestError extends ApiError {
  override get name(): string {
    return "BadRequestError";
  }
}

/** 401 */
export class AuthenticationError extends ApiError {
  override get name(): string {
    return "AuthenticationError";
  }
}

/** 403 */
export class PermissionDeniedError extends ApiError {
  override get name(): string {
    return "PermissionDeniedError";
  }
}

/** 404 */
export class NotFoundError extends ApiError {
  override get name(): string {
    return "NotFoundError";
  }
}

/** 409 */
export class ConflictError extends ApiError {
  override get name(): string {
    return "ConflictError";
  }
}

/** 422 */
export class UnprocessableEntityError extends ApiError {
  override get name(): string {
    return "UnprocessableEntityError";
  }
}

/** 429 */
export class RateLimitError extends ApiError {
  override get name(): string {
    return "RateLimitError";
  }
}

/** 500 and above */
export class InternalServerError extends ApiError {
  override get name(): string {
    return "InternalServerError";
  }
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
