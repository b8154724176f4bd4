// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import type { ApiPromise } from "../runtime/promise.js";
import { Resource } from "../runtime/resource.js";
import type { ErrorStatus, Failure, Success } from "../runtime/result.js";
import type { paths } from "../schema.js";

export class Owners extends Resource {
  /** The operations of this resource, as data. */
  static get operations(): readonly Operation[] {
    return [getOperation];
  }

  /**
   * @param id - Which one (`maxLength`: 36)
   * @example
   * const response = await client.owners.get("id");
   */
  get(
    id: paths["/owners/{id}"]["get"]["parameters"]["path"]["id"],
    params?: OwnersGetParams,
    options?: RequestOptions,
  ): ApiPromise<OwnersGetResponse, OwnersGetResult> {
    return this._core.call(getOperation, [id], params, options);
  }
}

export type OwnersGetParams = Record<string, never>;

export type OwnersGetResponse =
  paths["/owners/{id}"]["get"]["responses"]["200"]["content"]["application/json"];

export type OwnersGetError =
  paths["/owners/{id}"]["get"]["responses"]["default"]["content"]["application/problem+json"];

export type OwnersGetResult =
  | Success<200, OwnersGetResponse>
  | Failure<
      ErrorStatus,
      paths["/owners/{id}"]["get"]["responses"]["default"]["content"]["application/problem+json"]
    >;

export const getOperation: Operation = {
  id: "ownersGet",
  method: "GET",
  path: "/owners/{id}",
  parameters: [{ in: "path", name: "id" }],
  accept: "application/json",
  security: [["token"]],
};
