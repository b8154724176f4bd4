// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import type { ApiPromise } from "../runtime/promise.js";
import { Resource } from "../runtime/resource.js";
import type { ErrorStatus, Failure, Success } from "../runtime/result.js";
import type { paths } from "../schema.js";

export class Calls extends Resource {
  /** The operations of this resource, as data. */
  static get operations(): readonly Operation[] {
    return [listOperation, createOperation, getLegOperation];
  }

  /**
   * @example
   * const response = await client.calls.list();
   */
  list(
    params?: ListParams,
    options?: RequestOptions,
  ): ApiPromise<ListResponse, ListResult> {
    return this._core.call(listOperation, [], params, options);
  }

  /**
   * @example
   * const response = await client.calls.create({ to: "to" });
   */
  create(
    params: CreateParams,
    options?: RequestOptions,
  ): ApiPromise<CreateResponse, CreateResult> {
    return this._core.call(createOperation, [], params, options);
  }

  /**
   * @example
   * const response = await client.calls.getLeg("call_id", 1);
   */
  getLeg(
    callId: paths["/accounts/{account_id}/calls/{call_id}/legs/{leg}"]["get"]["parameters"]["path"]["call_id"],
    leg: paths["/accounts/{account_id}/calls/{call_id}/legs/{leg}"]["get"]["parameters"]["path"]["leg"],
    params?: GetLegParams,
    options?: RequestOptions,
  ): ApiPromise<GetLegResponse, GetLegResult> {
    return this._core.call(getLegOperation, [callId, leg], params, options);
  }
}

export interface ListParams {
  /**
   * The account.
   *
   * `maxLength`: 32
   */
  account_id?:
    | paths["/accounts/{account_id}/calls"]["get"]["parameters"]["path"]["account_id"]
    | undefined;
  /** Where the calls are placed from. */
  region?:
    | NonNullable<
        paths["/accounts/{account_id}/calls"]["get"]["parameters"]["query"]
      >["region"]
    | undefined;
}

export type ListResponse = undefined;

export type ListError = unknown;

export type ListResult =
  Success<200, ListResponse> | Failure<ErrorStatus, unknown>;

export const listOperation: Operation = {
  id: "callsList",
  method: "GET",
  path: "/accounts/{account_id}/calls",
  parameters: [
    { in: "path", name: "account_id", client: "accountId" },
    { in: "query", name: "region", client: "region" },
  ],
  security: [],
};

export interface CreateParams {
  /**
   * The account.
   *
   * `maxLength`: 32
   */
  account_id?:
    | paths["/accounts/{account_id}/calls"]["post"]["parameters"]["path"]["account_id"]
    | undefined;
  /** Where the calls are placed from. */
  region?:
    | NonNullable<
        paths["/accounts/{account_id}/calls"]["post"]["parameters"]["query"]
      >["region"]
    | undefined;
  to: paths["/accounts/{account_id}/calls"]["post"]["requestBody"]["content"]["application/json"]["to"];
}

export type CreateResponse = undefined;

export type CreateError = unknown;

export type CreateResult =
  Success<201, CreateResponse> | Failure<ErrorStatus, unknown>;

export const createOperation: Operation = {
  id: "callsCreate",
  method: "POST",
  path: "/accounts/{account_id}/calls",
  parameters: [
    { in: "path", name: "account_id", client: "accountId" },
    { in: "query", name: "region", client: "region" },
  ],
  body: { type: "application/json", flat: true },
  security: [],
};

export interface GetLegParams {
  /**
   * The account.
   *
   * `maxLength`: 32
   */
  account_id?:
    | paths["/accounts/{account_id}/calls/{call_id}/legs/{leg}"]["get"]["parameters"]["path"]["account_id"]
    | undefined;
}

export type GetLegResponse = undefined;

export type GetLegError = unknown;

export type GetLegResult =
  Success<200, GetLegResponse> | Failure<ErrorStatus, unknown>;

export const getLegOperation: Operation = {
  id: "callsGetLeg",
  method: "GET",
  path: "/accounts/{account_id}/calls/{call_id}/legs/{leg}",
  parameters: [
    { in: "path", name: "account_id", client: "accountId" },
    { in: "path", name: "call_id" },
    { in: "path", name: "leg" },
  ],
  security: [],
};
