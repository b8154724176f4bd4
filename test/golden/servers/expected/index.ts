// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
export {
  type Client,
  type ClientOptions,
  type ServerVariables,
  createClient,
} from "./client.js";
export {
  type ListError,
  type ListParams,
  type ListResponse,
  type ListResult,
  Stations,
} from "./resources/stations.js";
export {
  type ForgetError,
  type ForgetParams,
  type ForgetResponse,
  type ForgetResult,
  type GetError,
  type GetParams,
  type GetResponse,
  type GetResult,
  History,
  type ImportError,
  type ImportParams,
  type ImportResponse,
  type ImportResult,
} from "./resources/history.js";
export {
  Local,
  type LocalGetError,
  type LocalGetParams,
  type LocalGetResponse,
  type LocalGetResult,
} from "./resources/local.js";
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
