// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
export { type Client, type ClientOptions, createClient } from "./client.js";
export {
  type AnyError,
  type AnyParams,
  type AnyResponse,
  type AnyResult,
  type CheckError,
  type CheckParams,
  type CheckResponse,
  type CheckResult,
  type GetError,
  type GetParams,
  type GetResponse,
  type GetResult,
  type ReadError,
  type ReadParams,
  type ReadResponse,
  type ReadResult,
  Scans,
} from "./resources/scans.js";
export {
  Notes,
  type NotesAnyError,
  type NotesAnyParams,
  type NotesAnyResponse,
  type NotesAnyResult,
} from "./resources/notes.js";
export {
  ApiError,
  AuthenticationError,
  BadRequestError,
  ConflictError,
  ConnectionError,
  InternalServerError,
  NotFoundError,
  ParseError,
  PermissionDeniedError,
  RateLimitError,
  RequestError,
  TimeoutError,
  UnprocessableEntityError,
} from "./runtime/errors.js";
export {
  type LogEvent,
  type Logger,
  type LoggerOptions,
  createLogger,
} from "./runtime/logger.js";
export type {
  BasicCredential,
  BinaryBody,
  Credential,
  Fetch,
  HeaderOptions,
  RequestOptions,
} from "./runtime/options.js";
export type { ApiPromise } from "./runtime/promise.js";
export type { Failure, Success } from "./runtime/result.js";
export type { Middleware } from "./runtime/path-types.js";
export { mockError, mockResponse } from "./runtime/mock.js";
export type { BinaryPromise } from "./runtime/binary.js";
export type { components, operations, paths, webhooks } from "./schema.js";
export * from "./models.js";
