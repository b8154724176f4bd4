// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
export {
  type Client,
  type ClientOptions,
  type ServerVariables,
  createClient,
} from "./client.js";
export {
  type ConstructorConstructorGlobalThisCanary1Error,
  type ConstructorConstructorGlobalThisCanary1Params,
  type ConstructorConstructorGlobalThisCanary1Response,
  type ConstructorConstructorGlobalThisCanary1Result,
  type GetGlobalThisCanary1Error,
  type GetGlobalThisCanary1Params,
  type GetGlobalThisCanary1Response,
  type GetGlobalThisCanary1Result,
  ThingsGlobalThisCanary1,
} from "./resources/things-global-this-canary-1.js";
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
