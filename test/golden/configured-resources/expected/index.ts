// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
export { type Client, type ClientOptions, createClient } from "./client.js";
export {
  type CreateOneError,
  type CreateOneParams,
  type CreateOneResponse,
  type CreateOneResult,
  type ListError,
  type ListParams,
  type ListResponse,
  type ListResult,
  Servers,
} from "./resources/servers.js";
export {
  Disks,
  type DisksListError,
  type DisksListParams,
  type DisksListResponse,
  type DisksListResult,
} from "./resources/servers/disks.js";
export {
  type CreateError,
  type CreateParams,
  type CreateResponse,
  type CreateResult,
  DiskSnapshots,
} from "./resources/servers/disks/disk-snapshots.js";
export {
  Compute,
  type RebootError,
  type RebootParams,
  type RebootResponse,
  type RebootResult,
} from "./resources/compute.js";
export {
  type ListRegionsError,
  type ListRegionsParams,
  type ListRegionsResponse,
  type ListRegionsResult,
  Regions,
} from "./resources/regions.js";
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
