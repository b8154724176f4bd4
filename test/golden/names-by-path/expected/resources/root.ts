// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import type { ApiPromise } from "../runtime/promise.js";
import { Resource } from "../runtime/resource.js";
import type { ErrorStatus, Failure, Success } from "../runtime/result.js";
import type { paths } from "../schema.js";

export class Root extends Resource {
  /** The operations of this resource, as data. */
  static get operations(): readonly Operation[] {
    return [getByTenantOperation, getOperation];
  }

  /**
   * @example
   * const response = await client.root.getByTenant("tenant");
   */
  getByTenant(
    tenant: paths["/v1/{tenant}"]["get"]["parameters"]["path"]["tenant"],
    params?: GetByTenantParams,
    options?: RequestOptions,
  ): ApiPromise<GetByTenantResponse, GetByTenantResult> {
    return this._core.call(getByTenantOperation, [tenant], params, options);
  }

  /**
   * @example
   * const response = await client.root.get();
   */
  get(
    params?: RootGetParams,
    options?: RequestOptions,
  ): ApiPromise<RootGetResponse, RootGetResult> {
    return this._core.call(getOperation, [], params, options);
  }
}

export type GetByTenantParams = Record<string, never>;

export type GetByTenantResponse = undefined;

export type GetByTenantError = unknown;

export type GetByTenantResult =
  Success<200, GetByTenantResponse> | Failure<ErrorStatus, unknown>;

export const getByTenantOperation: Operation = {
  id: null,
  method: "GET",
  path: "/v1/{tenant}",
  parameters: [{ in: "path", name: "tenant" }],
  security: [],
};

export type RootGetParams = Record<string, never>;

export type RootGetResponse = undefined;

export type RootGetError = unknown;

export type RootGetResult =
  Success<200, RootGetResponse> | Failure<ErrorStatus, unknown>;

export const getOperation: Operation = {
  id: null,
  method: "GET",
  path: "/",
  security: [],
};
