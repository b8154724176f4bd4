// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
export { type Client, type ClientOptions, createClient } from "./client.js";
export {
  type ClassError,
  type ClassParams,
  type ClassResponse,
  type ClassResult,
  type ConstructorOperationError,
  type ConstructorOperationParams,
  type ConstructorOperationResponse,
  type ConstructorOperationResult,
  type CreateClientError,
  type CreateClientParams,
  type CreateClientResponse,
  type CreateClientResult,
  type DefaultError,
  type DefaultParams,
  type DefaultResponse,
  type DefaultResult,
  type DeleteError,
  type DeleteParams,
  type DeleteResponse,
  type DeleteResult,
  type DupError,
  type DupOperationError,
  type DupOperationParams,
  type DupOperationResponse,
  type DupOperationResult,
  type DupParams,
  type DupResponse,
  type DupResult,
  type GetByIdTwiceError,
  type GetByIdTwiceParams,
  type GetByIdTwiceResponse,
  type GetByIdTwiceResult,
  type GetSignsError,
  type GetSignsParams,
  type GetSignsResponse,
  type GetSignsResult,
  type NewError,
  type NewParams,
  type NewResponse,
  type NewResult,
  type ProtoError,
  type ProtoParams,
  type ProtoResponse,
  type ProtoResult,
  type ThenOperationError,
  type ThenOperationParams,
  type ThenOperationResponse,
  type ThenOperationResult,
  Things,
  type TwiceError,
  type TwiceParams,
  type TwiceResponse,
  type TwiceResult,
  type _2faEnableError,
  type _2faEnableParams,
  type _2faEnableResponse,
  type _2faEnableResult,
  type 取得するError,
  type 取得するParams,
  type 取得するResponse,
  type 取得するResult,
} from "./resources/things.js";
export {
  type ListUsesError,
  type ListUsesParams,
  type ListUsesResponse,
  type ListUsesResult,
  Use,
} from "./resources/use.js";
export {
  type ListThensError,
  type ListThensParams,
  type ListThensResponse,
  type ListThensResult,
  Then,
} from "./resources/then.js";
export {
  ErrorResource,
  type ListErrorsError,
  type ListErrorsParams,
  type ListErrorsResponse,
  type ListErrorsResult,
} from "./resources/error.js";
export {
  ClientResource,
  type ListClientsError,
  type ListClientsParams,
  type ListClientsResponse,
  type ListClientsResult,
} from "./resources/client.js";
export {
  type ListResourcesError,
  type ListResourcesParams,
  type ListResourcesResponse,
  type ListResourcesResult,
  ResourceResource,
} from "./resources/resource.js";
export {
  Con,
  type ListConsError,
  type ListConsParams,
  type ListConsResponse,
  type ListConsResult,
} from "./resources/con-resource.js";
export {
  type ListSecondFactorsError,
  type ListSecondFactorsParams,
  type ListSecondFactorsResponse,
  type ListSecondFactorsResult,
  _2fa,
} from "./resources/2fa.js";
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
export type { components, operations, paths, webhooks } from "./schema.js";
