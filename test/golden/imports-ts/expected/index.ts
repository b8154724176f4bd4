// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
export { type Client, type ClientOptions, createClient } from "./client.ts";
export {
  Albums,
  type ListAlbumsError,
  type ListAlbumsParams,
  type ListAlbumsResponse,
  type ListAlbumsResult,
} from "./resources/albums.ts";
export {
  type CreateTrackError,
  type CreateTrackParams,
  type CreateTrackResponse,
  type CreateTrackResult,
  Tracks,
} from "./resources/tracks.ts";
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
} from "./runtime/errors.ts";
export {
  type LogEvent,
  type Logger,
  type LoggerOptions,
  createLogger,
} from "./runtime/logger.ts";
export type {
  BasicCredential,
  BinaryBody,
  Credential,
  Fetch,
  HeaderOptions,
  RequestOptions,
} from "./runtime/options.ts";
export type { ApiPromise } from "./runtime/promise.ts";
export type { Failure, Success } from "./runtime/result.ts";
export type { Middleware } from "./runtime/path-types.ts";
export { mockError, mockPages, mockResponse } from "./runtime/mock.ts";
export { type PagePromise, PaginationError } from "./runtime/pages.ts";
export type { components, operations, paths, webhooks } from "./schema.ts";
export * from "./models.ts";
