// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
export { type Client, type ClientOptions, createClient } from "./client.js";
export {
  Zone,
  type Zones0DeleteError,
  type Zones0DeleteParams,
  type Zones0DeleteResponse,
  type Zones0DeleteResult,
  type Zones0GetError,
  type Zones0GetParams,
  type Zones0GetResponse,
  type Zones0GetResult,
  type ZonesGetError,
  type ZonesGetParams,
  type ZonesGetResponse,
  type ZonesGetResult,
  type ZonesPostError,
  type ZonesPostParams,
  type ZonesPostResponse,
  type ZonesPostResult,
} from "./resources/zone.js";
export { Dns } from "./resources/dns.js";
export {
  type CreateDnsRecordError,
  type CreateDnsRecordParams,
  type CreateDnsRecordResponse,
  type CreateDnsRecordResult,
  DnsRecordsForAZone,
  type ListDnsRecordsError,
  type ListDnsRecordsParams,
  type ListDnsRecordsResponse,
  type ListDnsRecordsResult,
} from "./resources/dns/dns-records-for-a-zone.js";
export {
  ZoneCachePurge,
  type ZonePurgeError,
  type ZonePurgeParams,
  type ZonePurgeResponse,
  type ZonePurgeResult,
} from "./resources/zone-cache-purge.js";
export {
  type ReadKeyValuePairError,
  type ReadKeyValuePairParams,
  type ReadKeyValuePairResponse,
  type ReadKeyValuePairResult,
  WorkersKvNamespace,
  type WriteKeyValuePairWithMetadataError,
  type WriteKeyValuePairWithMetadataParams,
  type WriteKeyValuePairWithMetadataResponse,
  type WriteKeyValuePairWithMetadataResult,
} from "./resources/workers-kv-namespace.js";
export {
  User,
  type UserDetailsError,
  type UserDetailsParams,
  type UserDetailsResponse,
  type UserDetailsResult,
} from "./resources/user.js";
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
