// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import type { ApiPromise } from "../runtime/promise.js";
import { Resource } from "../runtime/resource.js";
import type { ErrorStatus, Failure, Success } from "../runtime/result.js";
import type { paths } from "../schema.js";

export class Undeclared extends Resource {
  /** The operations of this resource, as data. */
  static get operations(): readonly Operation[] {
    return [getOperation];
  }

  /**
   * @param when - (`format`: date)
   * @example
   * const response = await client.undeclared.get("id", "2019-12-27");
   */
  get(
    id: string,
    when: NonNullable<
      NonNullable<
        paths["/undeclared/{id}/{when}"]["get"]["parameters"]["path"]
      >["when"]
    >,
    params?: UndeclaredGetParams,
    options?: RequestOptions,
  ): ApiPromise<UndeclaredGetResponse, UndeclaredGetResult> {
    return this._core.call(getOperation, [id, when], params, options);
  }
}

export type UndeclaredGetParams = Record<string, never>;

export type UndeclaredGetResponse = undefined;

export type UndeclaredGetError = unknown;

export type UndeclaredGetResult =
  Success<200, UndeclaredGetResponse> | Failure<ErrorStatus, unknown>;

export const getOperation: Operation = {
  id: "undeclaredGet",
  method: "GET",
  path: "/undeclared/{id}/{when}",
  parameters: [
    { in: "path", name: "id" },
    { in: "path", name: "when" },
  ],
  security: [],
};
