// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import { AlbumConversion } from "../conversions.ts";
import type { Converting } from "../runtime/conversion.ts";
import { byCursor } from "../runtime/next-page.ts";
import type { Operation } from "../runtime/operation.ts";
import type { RequestOptions } from "../runtime/options.ts";
import { PagePromise, type PagedOperation } from "../runtime/pages.ts";
import { Resource } from "../runtime/resource.ts";
import type { ErrorStatus, Failure, Success } from "../runtime/result.ts";
import type { paths } from "../schema.ts";

export class Albums extends Resource {
  /** The operations of this resource, as data. */
  static get operations(): readonly Operation[] {
    return [listAlbumsOperation];
  }

  /**
   * @example
   * const response = await client.albums.listAlbums();
   */
  listAlbums(
    params?: ListAlbumsParams,
    options?: RequestOptions,
  ): PagePromise<
    ListAlbumsResponse,
    ListAlbumsResponse["albums"][number],
    ListAlbumsResult
  > {
    return new PagePromise(
      this._core,
      listAlbumsOperation,
      [],
      params,
      options,
    );
  }
}

export interface ListAlbumsParams {
  cursor?:
    | NonNullable<paths["/albums"]["get"]["parameters"]["query"]>["cursor"]
    | undefined;
}

export type ListAlbumsResponse =
  paths["/albums"]["get"]["responses"]["200"]["content"]["application/json"];

export type ListAlbumsError = unknown;

export type ListAlbumsResult =
  Success<200, ListAlbumsResponse> | Failure<ErrorStatus, unknown>;

export const listAlbumsOperation: PagedOperation & Converting = {
  id: "listAlbums",
  method: "GET",
  path: "/albums",
  parameters: [{ in: "query", name: "cursor" }],
  accept: "application/json",
  answers: { "200": { members: { albums: { items: AlbumConversion } } } },
  security: [],
  pages: byCursor({
    items: ["albums"],
    parameter: "cursor",
    next: ["next_cursor"],
  }),
};
