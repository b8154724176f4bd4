// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
export type {
  Client,
  ClientMethod,
  FetchOptions,
  FetchResponse,
  MaybeOptionalInit,
  MergedOptions,
  Middleware,
  MiddlewareCallbackParams,
  MiddlewareRequestParams,
  ParseAs,
  QuerySerializerOptions,
} from "openapi-fetch";
