// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
export { type Client, type ClientOptions, createClient } from "./client.js";
export {
  type CreateError,
  type CreateParams,
  type CreateResponse,
  type CreateResult,
  type ListError,
  type ListParams,
  type ListResponse,
  type ListResult,
  Points,
} from "./resources/points.js";
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
export type { components, operations, paths, webhooks } from "./schema.js";
export * from "./models.js";
