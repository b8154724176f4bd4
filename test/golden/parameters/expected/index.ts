// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
export { type Client, type ClientOptions, createClient } from "./client.js";
export {
  Documents,
  type GetPartsError,
  type GetPartsParams,
  type GetPartsResponse,
  type GetPartsResult,
  type ListError,
  type ListParams,
  type ListResponse,
  type ListResult,
} from "./resources/documents.js";
export {
  type GetError,
  type GetParams,
  type GetResponse,
  type GetResult,
  Names,
  type ReservedGetError,
  type ReservedGetParams,
  type ReservedGetResponse,
  type ReservedGetResult,
} from "./resources/names.js";
export {
  type ReservedGet2Error,
  type ReservedGet2Params,
  type ReservedGet2Response,
  type ReservedGet2Result,
  Shadow,
} from "./resources/shadow.js";
export {
  type DeleteError,
  type DeleteParams,
  type DeleteResponse,
  type DeleteResult,
  Merged,
  type MergedGetError,
  type MergedGetParams,
  type MergedGetResponse,
  type MergedGetResult,
} from "./resources/merged.js";
export {
  Undeclared,
  type UndeclaredGetError,
  type UndeclaredGetParams,
  type UndeclaredGetResponse,
  type UndeclaredGetResult,
} from "./resources/undeclared.js";
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
