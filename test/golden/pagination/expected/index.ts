// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
export { type Client, type ClientOptions, createClient } from "./client.js";
export {
  Books,
  type ListOnShelfError,
  type ListOnShelfParams,
  type ListOnShelfResponse,
  type ListOnShelfResult,
} from "./resources/books.js";
export {
  type ListError,
  type ListParams,
  type ListResponse,
  type ListResult,
  Loans,
} from "./resources/loans.js";
export {
  Readers,
  type ReadersListError,
  type ReadersListParams,
  type ReadersListResponse,
  type ReadersListResult,
} from "./resources/readers.js";
export {
  Events,
  type EventsListError,
  type EventsListParams,
  type EventsListResponse,
  type EventsListResult,
  type SearchError,
  type SearchParams,
  type SearchResponse,
  type SearchResult,
} from "./resources/events.js";
export {
  Fines,
  type FinesListError,
  type FinesListParams,
  type FinesListResponse,
  type FinesListResult,
} from "./resources/fines.js";
export {
  Pages,
  type PagesListError,
  type PagesListParams,
  type PagesListResponse,
  type PagesListResult,
} from "./resources/pages.js";
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
export { mockError, mockPages, mockResponse } from "./runtime/mock.js";
export { type PagePromise, PaginationError } from "./runtime/pages.js";
export type { components, operations, paths, webhooks } from "./schema.js";
export * from "./models.js";
