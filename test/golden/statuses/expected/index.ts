// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
export { type Client, type ClientOptions, createClient } from "./client.js";
export {
  type CancelError,
  type CancelParams,
  type CancelResponse,
  type CancelResult,
  type CheckError,
  type CheckParams,
  type CheckResponse,
  type CheckResult,
  type ListError,
  type ListParams,
  type ListResponse,
  type ListResult,
  Tickets,
  type UpsertError,
  type UpsertParams,
  type UpsertResponse,
  type UpsertResult,
} from "./resources/tickets.js";
export {
  type GetError,
  type GetParams,
  type GetResponse,
  type GetResult,
  type NoteError,
  type NoteParams,
  type NoteResponse,
  type NoteResult,
  Timetable,
} from "./resources/timetable.js";
export {
  type MapGetError,
  type MapGetParams,
  type MapGetResponse,
  type MapGetResult,
  MapResource,
} from "./resources/map.js";
export {
  Lower,
  type LowerGetError,
  type LowerGetParams,
  type LowerGetResponse,
  type LowerGetResult,
} from "./resources/lower.js";
export {
  Unlisted,
  type UnlistedGetError,
  type UnlistedGetParams,
  type UnlistedGetResponse,
  type UnlistedGetResult,
} from "./resources/unlisted.js";
export {
  Nothing,
  type NothingGetError,
  type NothingGetParams,
  type NothingGetResponse,
  type NothingGetResult,
} from "./resources/nothing.js";
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
