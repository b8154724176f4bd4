// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
export { type Client, type ClientOptions, createClient } from "./client.js";
export {
  Stars,
  type WatchError,
  type WatchParams,
  type WatchResponse,
  type WatchResult,
} from "./resources/stars.js";
export {
  type AskError,
  type AskParams,
  type AskResponse,
  type AskResult,
  Questions,
} from "./resources/questions.js";
export {
  Catalogue,
  type ChangesError,
  type ChangesParams,
  type ChangesResponse,
  type ChangesResult,
  type ExportError,
  type ExportParams,
  type ExportResponse,
  type ExportResult,
  type NamesError,
  type NamesParams,
  type NamesResponse,
  type NamesResult,
  type PositionsError,
  type PositionsParams,
  type PositionsResponse,
  type PositionsResult,
} from "./resources/catalogue.js";
export {
  type DaysError,
  type DaysParams,
  type DaysResponse,
  type DaysResult,
  type FollowError,
  type FollowParams,
  type FollowResponse,
  type FollowResult,
  Log,
  type RawError,
  type RawParams,
  type RawResponse,
  type RawResult,
  type TailError,
  type TailParams,
  type TailResponse,
  type TailResult,
} from "./resources/log.js";
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
export type { ApiEventStream, EventStream } from "./runtime/event-stream.js";
export type { ServerSentEvent } from "./runtime/events.js";
export type { EventStreamOptions } from "./runtime/reconnect.js";
export type { ApiStream, ItemStream } from "./runtime/stream.js";
export type { components, operations, paths, webhooks } from "./schema.js";
export * from "./models.js";
