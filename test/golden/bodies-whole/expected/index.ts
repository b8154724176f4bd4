// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
export { type Client, type ClientOptions, createClient } from "./client.js";
export {
  type BodyParameterError,
  type BodyParameterParams,
  type BodyParameterResponse,
  type BodyParameterResult,
  type CertainError,
  type CertainParams,
  type CertainResponse,
  type CertainResult,
  type CollisionError,
  type CollisionParams,
  type CollisionResponse,
  type CollisionResult,
  Letters,
  type ListError,
  type ListParams,
  type ListResponse,
  type ListResult,
  type NullableError,
  type NullableParams,
  type NullableResponse,
  type NullableResult,
  type OneOfError,
  type OneOfParams,
  type OneOfResponse,
  type OneOfResult,
  type OpenError,
  type OpenParams,
  type OpenResponse,
  type OpenResult,
  type OptionalError,
  type OptionalParams,
  type OptionalResponse,
  type OptionalResult,
  type PathCollisionError,
  type PathCollisionParams,
  type PathCollisionResponse,
  type PathCollisionResult,
  type StringError,
  type StringParams,
  type StringResponse,
  type StringResult,
} from "./resources/letters.js";
export {
  type SendError,
  type SendParams,
  type SendResponse,
  type SendResult,
  Telegrams,
} from "./resources/telegrams.js";
export {
  Parcels,
  type PutError,
  type PutParams,
  type PutResponse,
  type PutResult,
} from "./resources/parcels.js";
export {
  type AttachError,
  type AttachParams,
  type AttachResponse,
  type AttachResult,
  Forms,
  type SubmitError,
  type SubmitParams,
  type SubmitResponse,
  type SubmitResult,
} from "./resources/forms.js";
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
