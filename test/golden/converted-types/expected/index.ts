// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
export { type Client, type ClientOptions, createClient } from "./client.js";
export {
  type CreateError,
  type CreateParams,
  type CreateResponse,
  type CreateResult,
  type GetError,
  type GetParams,
  type GetResponse,
  type GetResult,
  type ImportError,
  type ImportParams,
  type ImportResponse,
  type ImportResult,
  type ListError,
  type ListParams,
  type ListResponse,
  type ListResult,
  Notes,
  type ReplaceError,
  type ReplaceParams,
  type ReplaceResponse,
  type ReplaceResult,
} from "./resources/notes.js";
export {
  type ListEveryTimeThatAnyOfTheClocksOfThisHouseHasEverShownError,
  type ListEveryTimeThatAnyOfTheClocksOfThisHouseHasEverShownParams,
  type ListEveryTimeThatAnyOfTheClocksOfThisHouseHasEverShownResponse,
  type ListEveryTimeThatAnyOfTheClocksOfThisHouseHasEverShownResult,
  TimesResource,
} from "./resources/times.js";
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
export { mockError, mockResponse, mockStream } from "./runtime/mock.js";
export type { ApiStream, ItemStream } from "./runtime/stream.js";
export type { components, operations, paths, webhooks } from "./schema.js";
export * from "./models.js";
