// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import type { ApiPromise } from "../runtime/promise.js";
import { Resource } from "../runtime/resource.js";
import type { ErrorStatus, Failure, Success } from "../runtime/result.js";
import { SshKeys } from "./billing/ssh-keys.js";

export class Billing extends Resource {
  readonly sshKeys: SshKeys = new SshKeys(this._core);

  /** The operations of this resource, as data. */
  static get operations(): readonly Operation[] {
    return [listInvoicesOperation];
  }

  /**
   * @example
   * const response = await client.billing.listInvoices();
   */
  listInvoices(
    params?: ListInvoicesParams,
    options?: RequestOptions,
  ): ApiPromise<ListInvoicesResponse, ListInvoicesResult> {
    return this._core.call(listInvoicesOperation, [], params, options);
  }
}

export type ListInvoicesParams = Record<string, never>;

export type ListInvoicesResponse = undefined;

export type ListInvoicesError = unknown;

export type ListInvoicesResult =
  Success<200, ListInvoicesResponse> | Failure<ErrorStatus, unknown>;

export const listInvoicesOperation: Operation = {
  id: "listInvoices",
  method: "GET",
  path: "/invoices",
  security: [],
};
