// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
export { type Client, type ClientOptions, createClient } from "./client";
export {
  Albums,
  type ListAlbumsError,
  type ListAlbumsParams,
  type ListAlbumsResponse,
  type ListAlbumsResult,
} from "./resources/albums";
export {
  type CreateTrackError,
  type CreateTrackParams,
  type CreateTrackResponse,
  type CreateTrackResult,
  Tracks,
} from "./resources/tracks";
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
} from "./runtime/errors";
export {
  type LogEvent,
  type Logger,
  type LoggerOptions,
  createLogger,
} from "./runtime/logger";
export type {
  BasicCredential,
  BinaryBody,
  Credential,
  Fetch,
  HeaderOptions,
  RequestOptions,
} from "./runtime/options";
export type { ApiPromise } from "./runtime/promise";
export type { Failure, Success } from "./runtime/result";
export type { Middleware } from "./runtime/path-types";
export { mockError, mockPages, mockResponse } from "./runtime/mock";
export { type PagePromise, PaginationError } from "./runtime/pages";
export type { components, operations, paths, webhooks } from "./schema";
export * from "./models";
