// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import { BinaryPromise } from "../runtime/binary.js";
import type { Operation } from "../runtime/operation.js";
import type { BinaryBody, RequestOptions } from "../runtime/options.js";
import type { ApiPromise } from "../runtime/promise.js";
import { Resource } from "../runtime/resource.js";
import type {
  ClientErrorStatus,
  ErrorStatus,
  Failure,
  Success,
} from "../runtime/result.js";
import type { paths } from "../schema.js";

export class WorkersKvNamespace extends Resource {
  /** The operations of this resource, as data. */
  static get operations(): readonly Operation[] {
    return [readKeyValuePairOperation, writeKeyValuePairWithMetadataOperation];
  }

  /**
   * Read key-value pair
   *
   * @param namespaceId - Identifier. (`minLength`: 32, `maxLength`: 32)
   * @param keyName - A key's name. (`maxLength`: 512)
   * @example
   * const response = await client.workersKvNamespace.readKeyValuePair(
   *   "023e105f4ecef8ad9ca31a8372d0c353",
   *   "key_name",
   * );
   */
  readKeyValuePair(
    namespaceId: paths["/accounts/{account_id}/storage/kv/namespaces/{namespace_id}/values/{key_name}"]["get"]["parameters"]["path"]["namespace_id"],
    keyName: paths["/accounts/{account_id}/storage/kv/namespaces/{namespace_id}/values/{key_name}"]["get"]["parameters"]["path"]["key_name"],
    params?: ReadKeyValuePairParams,
    options?: RequestOptions,
  ): BinaryPromise<ReadKeyValuePairResponse, ReadKeyValuePairResult> {
    return new BinaryPromise(
      this._core,
      readKeyValuePairOperation,
      [namespaceId, keyName],
      params,
      options,
    );
  }

  /**
   * Write key-value pair with metadata
   *
   * @param namespaceId - Identifier. (`minLength`: 32, `maxLength`: 32)
   * @param keyName - A key's name. (`maxLength`: 512)
   * @example
   * const response = await client.workersKvNamespace.writeKeyValuePairWithMetadata(
   *   "023e105f4ecef8ad9ca31a8372d0c353",
   *   "key_name",
   *   { body: new Blob([]) },
   * );
   */
  writeKeyValuePairWithMetadata(
    namespaceId: paths["/accounts/{account_id}/storage/kv/namespaces/{namespace_id}/values/{key_name}"]["put"]["parameters"]["path"]["namespace_id"],
    keyName: paths["/accounts/{account_id}/storage/kv/namespaces/{namespace_id}/values/{key_name}"]["put"]["parameters"]["path"]["key_name"],
    params: WriteKeyValuePairWithMetadataParams,
    options?: RequestOptions,
  ): ApiPromise<
    WriteKeyValuePairWithMetadataResponse,
    WriteKeyValuePairWithMetadataResult
  > {
    return this._core.call(
      writeKeyValuePairWithMetadataOperation,
      [namespaceId, keyName],
      params,
      options,
    );
  }
}

export interface ReadKeyValuePairParams {
  /**
   * Identifier of the account.
   *
   * `minLength`: 32
   * `maxLength`: 32
   */
  account_id?:
    | paths["/accounts/{account_id}/storage/kv/namespaces/{namespace_id}/values/{key_name}"]["get"]["parameters"]["path"]["account_id"]
    | undefined;
}

export type ReadKeyValuePairResponse = Blob;

export type ReadKeyValuePairError =
  paths["/accounts/{account_id}/storage/kv/namespaces/{namespace_id}/values/{key_name}"]["get"]["responses"]["4XX"]["content"]["application/json"];

export type ReadKeyValuePairResult =
  | Success<200, ReadKeyValuePairResponse>
  | Failure<
      ClientErrorStatus,
      paths["/accounts/{account_id}/storage/kv/namespaces/{namespace_id}/values/{key_name}"]["get"]["responses"]["4XX"]["content"]["application/json"]
    >
  | Failure<Exclude<ErrorStatus, ClientErrorStatus>, unknown>;

export const readKeyValuePairOperation: Operation = {
  id: "workers-kv-namespace-read-key-value-pair",
  method: "GET",
  path: "/accounts/{account_id}/storage/kv/namespaces/{namespace_id}/values/{key_name}",
  parameters: [
    { in: "path", name: "account_id", client: "accountId" },
    { in: "path", name: "namespace_id" },
    { in: "path", name: "key_name" },
  ],
  accept: "application/octet-stream",
  security: [["apiEmail", "apiKey"], ["apiToken"]],
};

export interface WriteKeyValuePairWithMetadataParams {
  /**
   * Identifier of the account.
   *
   * `minLength`: 32
   * `maxLength`: 32
   */
  account_id?:
    | paths["/accounts/{account_id}/storage/kv/namespaces/{namespace_id}/values/{key_name}"]["put"]["parameters"]["path"]["account_id"]
    | undefined;
  /** `minimum`: 60 */
  expiration_ttl?:
    | NonNullable<
        paths["/accounts/{account_id}/storage/kv/namespaces/{namespace_id}/values/{key_name}"]["put"]["parameters"]["query"]
      >["expiration_ttl"]
    | undefined;
  body: BinaryBody;
}

export type WriteKeyValuePairWithMetadataResponse =
  paths["/accounts/{account_id}/storage/kv/namespaces/{namespace_id}/values/{key_name}"]["put"]["responses"]["200"]["content"]["application/json"];

export type WriteKeyValuePairWithMetadataError =
  paths["/accounts/{account_id}/storage/kv/namespaces/{namespace_id}/values/{key_name}"]["put"]["responses"]["4XX"]["content"]["application/json"];

export type WriteKeyValuePairWithMetadataResult =
  | Success<200, WriteKeyValuePairWithMetadataResponse>
  | Failure<
      ClientErrorStatus,
      paths["/accounts/{account_id}/storage/kv/namespaces/{namespace_id}/values/{key_name}"]["put"]["responses"]["4XX"]["content"]["application/json"]
    >
  | Failure<Exclude<ErrorStatus, ClientErrorStatus>, unknown>;

export const writeKeyValuePairWithMetadataOperation: Operation = {
  id: "workers-kv-namespace-write-key-value-pair-with-metadata",
  method: "PUT",
  path: "/accounts/{account_id}/storage/kv/namespaces/{namespace_id}/values/{key_name}",
  parameters: [
    { in: "path", name: "account_id", client: "accountId" },
    { in: "path", name: "namespace_id" },
    { in: "path", name: "key_name" },
    { in: "query", name: "expiration_ttl" },
  ],
  body: { type: "application/octet-stream" },
  accept: "application/json",
  security: [["apiEmail", "apiKey"], ["apiToken"]],
};
