// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
export { type Client, type ClientOptions, createClient } from "./client.js";
export { Code } from "./resources/code.js";
export {
  type CreateReposBatchError,
  type CreateReposBatchParams,
  type CreateReposBatchResponse,
  type CreateReposBatchResult,
  type GetHttpStatusByIdError,
  type GetHttpStatusByIdParams,
  type GetHttpStatusByIdResponse,
  type GetHttpStatusByIdResult,
  type ListForOrgError,
  type ListForOrgParams,
  type ListForOrgResponse,
  type ListForOrgResult,
  Repos,
  type ReposError,
  type ReposParams,
  type ReposResponse,
  type ReposResult,
} from "./resources/code/repos.js";
export {
  type CreateError,
  type CreateParams,
  type CreateResponse,
  type CreateResult,
  type DraftsListError,
  type DraftsListParams,
  type DraftsListResponse,
  type DraftsListResult,
  type PullListError,
  type PullListParams,
  type PullListResponse,
  type PullListResult,
  PullRequests,
} from "./resources/code/pull-requests.js";
export {
  ReviewComments,
  type ReviewCommentsListError,
  type ReviewCommentsListParams,
  type ReviewCommentsListResponse,
  type ReviewCommentsListResult,
} from "./resources/code/pull-requests/review-comments.js";
export {
  Billing,
  type ListInvoicesError,
  type ListInvoicesParams,
  type ListInvoicesResponse,
  type ListInvoicesResult,
} from "./resources/billing.js";
export {
  type DeleteError,
  type DeleteParams,
  type DeleteResponse,
  type DeleteResult,
  type ListError,
  type ListParams,
  type ListResponse,
  type ListResult,
  SshKeys,
} from "./resources/billing/ssh-keys.js";
export {
  type AuflistenError,
  type AuflistenParams,
  type AuflistenResponse,
  type AuflistenResult,
  Häuser,
} from "./resources/häuser.js";
export {
  type ReplaceError,
  type ReplaceParams,
  type ReplaceResponse,
  type ReplaceResult,
  TeamsMembers,
  type TeamsMembersListError,
  type TeamsMembersListParams,
  type TeamsMembersListResponse,
  type TeamsMembersListResult,
} from "./resources/teams-members.js";
export {
  type DiscardError,
  type DiscardParams,
  type DiscardResponse,
  type DiscardResult,
  Drafts,
} from "./resources/drafts.js";
export {
  Parties,
  type PartiesListError,
  type PartiesListParams,
  type PartiesListResponse,
  type PartiesListResult,
  type ThrowError,
  type ThrowParams,
  type ThrowResponse,
  type ThrowResult,
} from "./resources/parties.js";
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
