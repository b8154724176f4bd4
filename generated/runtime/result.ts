// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
/** Registered success codes (IANA HTTP Status Code Registry). */
export type SuccessStatus =
  200 | 201 | 202 | 203 | 204 | 205 | 206 | 207 | 208 | 226;

/** Registered redirection codes that a fetch can hand to its caller. */
export type RedirectStatus = 300 | 301 | 302 | 303 | 304 | 305 | 307 | 308;

/** Registered client error codes. */
export type ClientErrorStatus =
  | 400
  | 401
  | 402
  | 403
  | 404
  | 405
  | 406
  | 407
  | 408
  | 409
  | 410
  | 411
  | 412
  | 413
  | 414
  | 415
  | 416
  | 417
  | 421
  | 422
  | 423
  | 424
  | 425
  | 426
  | 428
  | 429
  | 431
  | 451;

/** Registered server error codes. */
export type ServerErrorStatus =
  500 | 501 | 502 | 503 | 504 | 505 | 506 | 507 | 508 | 510 | 511;

/** Every registered code that `Response.ok` is false for. */
export type ErrorStatus =
  RedirectStatus | ClientErrorStatus | ServerErrorStatus;

/** An answer that the server calls a success. */
export interface Success<Status extends number, Data> {
  readonly ok: true;
  readonly status: Status;
  readonly data: Data;
  readonly error: undefined;
  readonly response: Response;
}

/** An answer that the server calls a failure; `error` is its parsed body. */
export interface Failure<Status extends number, Body> {
  readonly ok: false;
  readonly status: Status;
  readonly data: undefined;
  readonly error: Body;
  readonly response: Response;
}

/** What `.result()` gives for an operation of which nothing more is known. */
export type Result = Success<number, unknown> | Failure<number, unknown>;
