// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
export { type Client, type ClientOptions, createClient } from "./client.js";
export {
  type AwaitError,
  type AwaitParams,
  type AwaitResponse,
  type AwaitResult,
  type ClassError,
  type ClassParams,
  type ClassResponse,
  type ClassResult,
  type ConstructorOperationError,
  type ConstructorOperationParams,
  type ConstructorOperationResponse,
  type ConstructorOperationResult,
  type CoreError,
  type CoreParams,
  type CoreResponse,
  type CoreResult,
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
  type HasOwnPropertyOperationError,
  type HasOwnPropertyOperationParams,
  type HasOwnPropertyOperationResponse,
  type HasOwnPropertyOperationResult,
  type NewError,
  type NewParams,
  type NewResponse,
  type NewResult,
  type OperationsError,
  type OperationsParams,
  type OperationsResponse,
  type OperationsResult,
  type ProtoError,
  type ProtoParams,
  type ProtoResponse,
  type ProtoResult,
  type PrototypeError,
  type PrototypeParams,
  type PrototypeResponse,
  type PrototypeResult,
  type ThenOperationError,
  type ThenOperationParams,
  type ThenOperationResponse,
  type ThenOperationResult,
  Things,
  type ToStringOperationError,
  type ToStringOperationParams,
  type ToStringOperationResponse,
  type ToStringOperationResult,
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
export { Above } from "./resources/above.js";
export {
  Then,
  type WaitError,
  type WaitParams,
  type WaitResponse,
  type WaitResult,
} from "./resources/above/then.js";
export {
  type BuildError,
  type BuildParams,
  type BuildResponse,
  type BuildResult,
  Constructor,
} from "./resources/above/constructor.js";
export {
  type InheritError,
  type InheritParams,
  type InheritResponse,
  type InheritResult,
  Proto,
} from "./resources/above/proto.js";
export {
  Args,
  type GetError,
  type GetParams,
  type GetResponse,
  type GetResult,
} from "./resources/args.js";
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
  ThenResource,
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
  Options,
  type OptionsGetError,
  type OptionsGetParams,
  type OptionsGetResponse,
  type OptionsGetResult,
} from "./resources/options.js";
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
