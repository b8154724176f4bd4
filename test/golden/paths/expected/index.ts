// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
export { type Client, type ClientOptions, createClient } from "./client.js";
export {
  type FileError,
  type FileParams,
  type FileResponse,
  type FileResult,
  type GetByFromByToError,
  type GetByFromByToParams,
  type GetByFromByToResponse,
  type GetByFromByToResult,
  type GetByIdAgainByIdError,
  type GetByIdAgainByIdParams,
  type GetByIdAgainByIdResponse,
  type GetByIdAgainByIdResult,
  type GetByIdJsonError,
  type GetByIdJsonParams,
  type GetByIdJsonResponse,
  type GetByIdJsonResult,
  type GetError,
  type GetParams,
  type GetRangeByFromByToError,
  type GetRangeByFromByToParams,
  type GetRangeByFromByToResponse,
  type GetRangeByFromByToResult,
  type GetResponse,
  type GetResult,
  type GrößeError,
  type GrößeParams,
  type GrößeResponse,
  type GrößeResult,
  Ops,
  type PostByIdCancelError,
  type PostByIdCancelParams,
  type PostByIdCancelResponse,
  type PostByIdCancelResult,
  type QueryError,
  type QueryParams,
  type QueryResponse,
  type QueryResult,
  type SignsError,
  type SignsParams,
  type SignsResponse,
  type SignsResult,
} from "./resources/ops.js";
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
export type { components, operations, paths, webhooks } from "./schema.js";
