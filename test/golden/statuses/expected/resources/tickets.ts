// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import type { ApiPromise } from "../runtime/promise.js";
import { Resource } from "../runtime/resource.js";
import type {
  ClientErrorStatus,
  ErrorStatus,
  Failure,
  Success,
  SuccessStatus,
} from "../runtime/result.js";
import type { paths } from "../schema.js";

export class Tickets extends Resource {
  /** The operations of this resource, as data. */
  static get operations(): readonly Operation[] {
    return [upsertOperation, listOperation, cancelOperation, checkOperation];
  }

  /**
   * @example
   * const response = await client.tickets.upsert();
   */
  upsert(
    params?: UpsertParams,
    options?: RequestOptions,
  ): ApiPromise<UpsertResponse, UpsertResult> {
    return this._core.call(upsertOperation, [], params, options);
  }

  /**
   * @example
   * const response = await client.tickets.list();
   */
  list(
    params?: ListParams,
    options?: RequestOptions,
  ): ApiPromise<ListResponse, ListResult> {
    return this._core.call(listOperation, [], params, options);
  }

  /**
   * @example
   * const response = await client.tickets.cancel();
   */
  cancel(
    params?: CancelParams,
    options?: RequestOptions,
  ): ApiPromise<CancelResponse, CancelResult> {
    return this._core.call(cancelOperation, [], params, options);
  }

  /**
   * @example
   * const response = await client.tickets.check();
   */
  check(
    params?: CheckParams,
    options?: RequestOptions,
  ): ApiPromise<CheckResponse, CheckResult> {
    return this._core.call(checkOperation, [], params, options);
  }
}

export type UpsertParams = Record<string, never>;

export type UpsertResponse =
  | paths["/tickets"]["put"]["responses"]["200"]["content"]["application/json"]
  | paths["/tickets"]["put"]["responses"]["201"]["content"]["application/json"]
  | undefined;

export type UpsertError =
  | paths["/tickets"]["put"]["responses"]["404"]["content"]["application/json"]
  | paths["/tickets"]["put"]["responses"]["4XX"]["content"]["application/json"]
  | paths["/tickets"]["put"]["responses"]["default"]["content"]["application/problem+json"];

export type UpsertResult =
  | Success<
      200,
      paths["/tickets"]["put"]["responses"]["200"]["content"]["application/json"]
    >
  | Success<
      201,
      paths["/tickets"]["put"]["responses"]["201"]["content"]["application/json"]
    >
  | Success<204, undefined>
  | Failure<
      404,
      paths["/tickets"]["put"]["responses"]["404"]["content"]["application/json"]
    >
  | Failure<
      Exclude<ClientErrorStatus, 404>,
      paths["/tickets"]["put"]["responses"]["4XX"]["content"]["application/json"]
    >
  | Failure<
      Exclude<ErrorStatus, 404 | ClientErrorStatus>,
      paths["/tickets"]["put"]["responses"]["default"]["content"]["application/problem+json"]
    >;

export const upsertOperation: Operation = {
  id: "ticketsUpsert",
  method: "PUT",
  path: "/tickets",
  accept: "application/json",
  security: [],
};

export type ListParams = Record<string, never>;

export type ListResponse =
  paths["/tickets"]["get"]["responses"]["default"]["content"]["application/json"];

export type ListError =
  paths["/tickets"]["get"]["responses"]["default"]["content"]["application/json"];

export type ListResult =
  | Success<SuccessStatus, ListResponse>
  | Failure<
      ErrorStatus,
      paths["/tickets"]["get"]["responses"]["default"]["content"]["application/json"]
    >;

export const listOperation: Operation = {
  id: "ticketsList",
  method: "GET",
  path: "/tickets",
  accept: "application/json",
  security: [],
};

export type CancelParams = Record<string, never>;

export type CancelResponse =
  | undefined
  | paths["/tickets"]["delete"]["responses"]["2XX"]["content"]["application/json"];

export type CancelError = string;

export type CancelResult =
  | Success<202, undefined>
  | Failure<409, string>
  | Success<
      Exclude<SuccessStatus, 202>,
      paths["/tickets"]["delete"]["responses"]["2XX"]["content"]["application/json"]
    >
  | Failure<Exclude<ErrorStatus, 409>, unknown>;

export const cancelOperation: Operation = {
  id: "ticketsCancel",
  method: "DELETE",
  path: "/tickets",
  accept: "application/json",
  security: [],
};

export type CheckParams = Record<string, never>;

export type CheckResponse = undefined;

export type CheckError = unknown;

export type CheckResult =
  Success<200, CheckResponse> | Failure<ErrorStatus, unknown>;

export const checkOperation: Operation = {
  id: "ticketsCheck",
  method: "HEAD",
  path: "/tickets",
  accept: "application/json",
  security: [],
};
