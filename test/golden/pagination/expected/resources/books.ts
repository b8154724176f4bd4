// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import { byLink } from "../runtime/next-page.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import { PagePromise, type PagedOperation } from "../runtime/pages.js";
import { Resource } from "../runtime/resource.js";
import type { ErrorStatus, Failure, Success } from "../runtime/result.js";
import type { paths } from "../schema.js";

export class Books extends Resource {
  /** The operations of this resource, as data. */
  static get operations(): readonly Operation[] {
    return [listOnShelfOperation];
  }

  /**
   * @example
   * const response = await client.books.listOnShelf("shelf");
   */
  listOnShelf(
    shelf: paths["/shelves/{shelf}/books"]["get"]["parameters"]["path"]["shelf"],
    params?: ListOnShelfParams,
    options?: RequestOptions,
  ): PagePromise<
    ListOnShelfResponse,
    NonNullable<ListOnShelfResponse>[number],
    ListOnShelfResult
  > {
    return new PagePromise(
      this._core,
      listOnShelfOperation,
      [shelf],
      params,
      options,
    );
  }
}

export interface ListOnShelfParams {
  /** `default`: 1 */
  page?:
    | NonNullable<
        paths["/shelves/{shelf}/books"]["get"]["parameters"]["query"]
      >["page"]
    | undefined;
  /** `default`: 30 */
  per_page?:
    | NonNullable<
        paths["/shelves/{shelf}/books"]["get"]["parameters"]["query"]
      >["per_page"]
    | undefined;
}

export type ListOnShelfResponse =
  | paths["/shelves/{shelf}/books"]["get"]["responses"]["200"]["content"]["application/json"]
  | undefined;

export type ListOnShelfError = unknown;

export type ListOnShelfResult =
  | Success<
      200,
      paths["/shelves/{shelf}/books"]["get"]["responses"]["200"]["content"]["application/json"]
    >
  | Success<204, undefined>
  | Failure<ErrorStatus, unknown>;

export const listOnShelfOperation: PagedOperation = {
  id: "booksListOnShelf",
  method: "GET",
  path: "/shelves/{shelf}/books",
  parameters: [
    { in: "path", name: "shelf" },
    { in: "query", name: "page" },
    { in: "query", name: "per_page" },
  ],
  accept: "application/json",
  security: [["token"]],
  pages: byLink({ items: [] }),
};
