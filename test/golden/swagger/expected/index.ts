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
  type ListError,
  type ListParams,
  type ListResponse,
  type ListResult,
  type NoteError,
  type NoteParams,
  type NoteResponse,
  type NoteResult,
  Pets,
  type PhotoError,
  type PhotoParams,
  type PhotoResponse,
  type PhotoResult,
  type RenameError,
  type RenameParams,
  type RenameResponse,
  type RenameResult,
  type TwinError,
  type TwinParams,
  type TwinResponse,
  type TwinResult,
  type UploadError,
  type UploadParams,
  type UploadResponse,
  type UploadResult,
} from "./resources/pets.js";
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
export type { BinaryPromise } from "./runtime/binary.js";
export type { components, operations, paths, webhooks } from "./schema.js";
export * from "./models.js";
