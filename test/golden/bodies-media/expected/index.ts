// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
export { type Client, type ClientOptions, createClient } from "./client.js";
export {
  Letters,
  type PutError,
  type PutParams,
  type PutResponse,
  type PutResult,
} from "./resources/letters.js";
export {
  Cards,
  type SendError,
  type SendParams,
  type SendResponse,
  type SendResult,
} from "./resources/cards.js";
export {
  Pictures,
  type PicturesSendError,
  type PicturesSendParams,
  type PicturesSendResponse,
  type PicturesSendResult,
} from "./resources/pictures.js";
export {
  Anything,
  type AnythingSendError,
  type AnythingSendParams,
  type AnythingSendResponse,
  type AnythingSendResult,
} from "./resources/anything.js";
export {
  Taken,
  type TakenSendError,
  type TakenSendParams,
  type TakenSendResponse,
  type TakenSendResult,
} from "./resources/taken.js";
export {
  Bundles,
  type BundlesSendError,
  type BundlesSendParams,
  type BundlesSendResponse,
  type BundlesSendResult,
} from "./resources/bundles.js";
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
