// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import type { ApiPromise } from "../runtime/promise.js";
import { Resource } from "../runtime/resource.js";
import type { ErrorStatus, Failure, Success } from "../runtime/result.js";
import type { paths } from "../schema.js";

export class FoodBrands extends Resource {
  /** The operations of this resource, as data. */
  static get operations(): readonly Operation[] {
    return [getOperation, replaceOperation];
  }

  /**
   * @example
   * const response = await client.foodBrands.get("tenant");
   */
  get(
    tenant: paths["/v1/{tenant}/food-brands"]["get"]["parameters"]["path"]["tenant"],
    params?: FoodBrandsGetParams,
    options?: RequestOptions,
  ): ApiPromise<FoodBrandsGetResponse, FoodBrandsGetResult> {
    return this._core.call(getOperation, [tenant], params, options);
  }

  /**
   * @example
   * const response = await client.foodBrands.replace("tenant");
   */
  replace(
    tenant: paths["/v1/{tenant}/food-brands"]["put"]["parameters"]["path"]["tenant"],
    params?: ReplaceParams,
    options?: RequestOptions,
  ): ApiPromise<ReplaceResponse, ReplaceResult> {
    return this._core.call(replaceOperation, [tenant], params, options);
  }
}

export type FoodBrandsGetParams = Record<string, never>;

export type FoodBrandsGetResponse = undefined;

export type FoodBrandsGetError = unknown;

export type FoodBrandsGetResult =
  Success<200, FoodBrandsGetResponse> | Failure<ErrorStatus, unknown>;

export const getOperation: Operation = {
  id: null,
  method: "GET",
  path: "/v1/{tenant}/food-brands",
  parameters: [{ in: "path", name: "tenant" }],
  security: [],
};

export type ReplaceParams = Record<string, never>;

export type ReplaceResponse = undefined;

export type ReplaceError = unknown;

export type ReplaceResult =
  Success<200, ReplaceResponse> | Failure<ErrorStatus, unknown>;

export const replaceOperation: Operation = {
  id: "FoodBrandsReplace",
  method: "PUT",
  path: "/v1/{tenant}/food-brands",
  parameters: [{ in: "path", name: "tenant" }],
  security: [],
};
