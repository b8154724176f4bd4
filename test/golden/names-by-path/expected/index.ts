// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
export { type Client, type ClientOptions, createClient } from "./client.js";
export {
  type DeleteByIdError,
  type DeleteByIdParams,
  type DeleteByIdResponse,
  type DeleteByIdResult,
  type GetByIdError,
  type GetByIdParams,
  type GetByIdPhotosError,
  type GetByIdPhotosParams,
  type GetByIdPhotosResponse,
  type GetByIdPhotosResult,
  type GetByIdResponse,
  type GetByIdResult,
  type GetByIdVetVisitsError,
  type GetByIdVetVisitsParams,
  type GetByIdVetVisitsResponse,
  type GetByIdVetVisitsResult,
  type GetError,
  type GetOperationError,
  type GetOperationParams,
  type GetOperationResponse,
  type GetOperationResult,
  type GetParams,
  type GetResponse,
  type GetResult,
  type HeadByIdPhotosByPhotoIdError,
  type HeadByIdPhotosByPhotoIdParams,
  type HeadByIdPhotosByPhotoIdResponse,
  type HeadByIdPhotosByPhotoIdResult,
  Pets,
  type PostError,
  type PostParams,
  type PostResponse,
  type PostResult,
} from "./resources/pets.js";
export {
  FoodBrands,
  type FoodBrandsGetError,
  type FoodBrandsGetParams,
  type FoodBrandsGetResponse,
  type FoodBrandsGetResult,
  type ReplaceError,
  type ReplaceParams,
  type ReplaceResponse,
  type ReplaceResult,
} from "./resources/food-brands.js";
export {
  type GetByTenantError,
  type GetByTenantParams,
  type GetByTenantResponse,
  type GetByTenantResult,
  Root,
  type RootGetError,
  type RootGetParams,
  type RootGetResponse,
  type RootGetResult,
} from "./resources/root.js";
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
