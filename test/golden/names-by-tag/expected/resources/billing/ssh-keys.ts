// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import type { Operation } from "../../runtime/operation.js";
import type { RequestOptions } from "../../runtime/options.js";
import type { ApiPromise } from "../../runtime/promise.js";
import { Resource } from "../../runtime/resource.js";
import type { ErrorStatus, Failure, Success } from "../../runtime/result.js";
import type { paths } from "../../schema.js";

export class SshKeys extends Resource {
  /** The operations of this resource, as data. */
  static get operations(): readonly Operation[] {
    return [listOperation, deleteOperation];
  }

  /**
   * @example
   * const response = await client.billing.sshKeys.list();
   */
  list(
    params?: ListParams,
    options?: RequestOptions,
  ): ApiPromise<ListResponse, ListResult> {
    return this._core.call(listOperation, [], params, options);
  }

  /**
   * @example
   * const response = await client.billing.sshKeys.delete("keyID");
   */
  delete(
    keyId: paths["/ssh-keys/{keyID}"]["delete"]["parameters"]["path"]["keyID"],
    params?: DeleteParams,
    options?: RequestOptions,
  ): ApiPromise<DeleteResponse, DeleteResult> {
    return this._core.call(deleteOperation, [keyId], params, options);
  }
}

export type ListParams = Record<string, never>;

export type ListResponse = undefined;

export type ListError = unknown;

export type ListResult =
  Success<200, ListResponse> | Failure<ErrorStatus, unknown>;

export const listOperation: Operation = {
  id: "SSHKeysList",
  method: "GET",
  path: "/ssh-keys",
  security: [],
};

export type DeleteParams = Record<string, never>;

export type DeleteResponse = undefined;

export type DeleteError = unknown;

export type DeleteResult =
  Success<204, DeleteResponse> | Failure<ErrorStatus, unknown>;

export const deleteOperation: Operation = {
  id: "ssh_keys_delete",
  method: "DELETE",
  path: "/ssh-keys/{keyID}",
  parameters: [{ in: "path", name: "keyID" }],
  security: [],
};
