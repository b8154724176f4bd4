// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import type { ApiPromise } from "../runtime/promise.js";
import { Resource } from "../runtime/resource.js";
import type { ErrorStatus, Failure, Success } from "../runtime/result.js";
import type { paths } from "../schema.js";

/**
 * What is on show.
 *
 * Looked after by: curators, guides
 */
export class Exhibits extends Resource {
  /** The operations of this resource, as data. */
  static get operations(): readonly Operation[] {
    return [
      listOperation,
      addOperation,
      getOperation,
      moveOperation,
      removeOperation,
    ];
  }

  /**
   * List exhibits
   *
   * @example
   * const response = await client.exhibits.list();
   */
  list(
    params?: ListParams,
    options?: RequestOptions,
  ): ApiPromise<ListResponse, ListResult> {
    return this._core.call(listOperation, [], params, options);
  }

  /**
   * Add an exhibit
   *
   * A description that is long. A description that is long. A description that is long. A description that is long. A description that is long. A description that is long. A description that is long. A description that is long.
   *
   * Needs one of: exhibits.write, exhibits.admin
   * Limits: {"perMinute":5}
   *
   * @example
   * const response = await client.exhibits.add(
   *   {
   *     title: "Nefertiti",
   *     year: -5000,
   *     kind: "bust",
   *     maker: { name: "name" },
   *     tags: ["tags"],
   *     found: "2019-12-27",
   *     size: 0.5,
   *     email: "user@example.com",
   *     link: "https://example.com",
   *     id: "182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e",
   *     free: true,
   *   },
   * );
   */
  add(
    params: AddParams,
    options?: RequestOptions,
  ): ApiPromise<AddResponse, AddResult> {
    return this._core.call(addOperation, [], params, options);
  }

  /**
   * Look at one
   *
   * @deprecated
   * @param id - The exhibit's number, as on the plate. (`minimum`: 1)
   * @example
   * const response = await client.exhibits.get(4711);
   */
  get(
    id: paths["/exhibits/{id}"]["get"]["parameters"]["path"]["id"],
    params?: GetParams,
    options?: RequestOptions,
  ): ApiPromise<GetResponse, GetResult> {
    return this._core.call(getOperation, [id], params, options);
  }

  /**
   * Nothing but a description.
   *
   * @param id - The exhibit's number, as on the plate. (`minimum`: 1)
   * @example
   * const response = await client.exhibits.move(4711, { room: "Hall 1" });
   */
  move(
    id: paths["/exhibits/{id}"]["put"]["parameters"]["path"]["id"],
    params: MoveParams,
    options?: RequestOptions,
  ): ApiPromise<MoveResponse, MoveResult> {
    return this._core.call(moveOperation, [id], params, options);
  }

  /** @param id - The exhibit's number, as on the plate. (`minimum`: 1) */
  remove(
    id: paths["/exhibits/{id}"]["delete"]["parameters"]["path"]["id"],
    params: RemoveParams,
    options?: RequestOptions,
  ): ApiPromise<RemoveResponse, RemoveResult> {
    return this._core.call(removeOperation, [id], params, options);
  }
}

export interface ListParams {
  /**
   * Which page.
   *
   * `minimum`: 1
   * `maximum`: 1000
   * `default`: 1
   */
  page?:
    | NonNullable<paths["/exhibits"]["get"]["parameters"]["query"]>["page"]
    | undefined;
  /**
   * Use `page`.
   *
   * `minLength`: 2
   * `maxLength`: 4
   * `pattern`: ^[A-Z]+$
   *
   * @deprecated
   */
  code?:
    | NonNullable<paths["/exhibits"]["get"]["parameters"]["query"]>["code"]
    | undefined;
  /**
   * `minItems`: 1
   * `maxItems`: 10
   * `uniqueItems`: true
   */
  rooms?:
    | NonNullable<paths["/exhibits"]["get"]["parameters"]["query"]>["rooms"]
    | undefined;
  /**
   * In euros.
   *
   * `exclusiveMinimum`: 0
   * `exclusiveMaximum`: 100
   * `multipleOf`: 0.5
   */
  price?:
    | NonNullable<paths["/exhibits"]["get"]["parameters"]["query"]>["price"]
    | undefined;
  /**
   * `minProperties`: 1
   * `maxProperties`: 3
   */
  filter?:
    | NonNullable<paths["/exhibits"]["get"]["parameters"]["query"]>["filter"]
    | undefined;
}

export type ListResponse = undefined;

export type ListError = unknown;

export type ListResult =
  Success<200, ListResponse> | Failure<ErrorStatus, unknown>;

export const listOperation: Operation = {
  id: "exhibitsList",
  method: "GET",
  path: "/exhibits",
  parameters: [
    { in: "query", name: "page" },
    { in: "query", name: "code" },
    { in: "query", name: "rooms" },
    { in: "query", name: "price" },
    { in: "query", name: "filter" },
  ],
  security: [],
};

export interface AddParams {
  /** As on the plate. */
  title: paths["/exhibits"]["post"]["requestBody"]["content"]["application/json"]["title"];
  /** `minimum`: -5000 */
  year: paths["/exhibits"]["post"]["requestBody"]["content"]["application/json"]["year"];
  kind: paths["/exhibits"]["post"]["requestBody"]["content"]["application/json"]["kind"];
  maker: paths["/exhibits"]["post"]["requestBody"]["content"]["application/json"]["maker"];
  tags: paths["/exhibits"]["post"]["requestBody"]["content"]["application/json"]["tags"];
  /** `format`: date */
  found: paths["/exhibits"]["post"]["requestBody"]["content"]["application/json"]["found"];
  /** `format`: date-time */
  seen?:
    | paths["/exhibits"]["post"]["requestBody"]["content"]["application/json"]["seen"]
    | undefined;
  size: paths["/exhibits"]["post"]["requestBody"]["content"]["application/json"]["size"];
  /** `format`: email */
  email: paths["/exhibits"]["post"]["requestBody"]["content"]["application/json"]["email"];
  /** `format`: uri */
  link: paths["/exhibits"]["post"]["requestBody"]["content"]["application/json"]["link"];
  /** `format`: uuid */
  id: paths["/exhibits"]["post"]["requestBody"]["content"]["application/json"]["id"];
  free: paths["/exhibits"]["post"]["requestBody"]["content"]["application/json"]["free"];
}

export type AddResponse = undefined;

export type AddError = unknown;

export type AddResult =
  Success<201, AddResponse> | Failure<ErrorStatus, unknown>;

export const addOperation: Operation = {
  id: "exhibitsAdd",
  method: "POST",
  path: "/exhibits",
  body: { type: "application/json", flat: true },
  security: [],
};

export type GetParams = Record<string, never>;

export type GetResponse = undefined;

export type GetError = unknown;

export type GetResult =
  Success<200, GetResponse> | Failure<ErrorStatus, unknown>;

export const getOperation: Operation = {
  id: "exhibitsGet",
  method: "GET",
  path: "/exhibits/{id}",
  parameters: [{ in: "path", name: "id" }],
  security: [],
};

export interface MoveParams {
  room: NonNullable<
    paths["/exhibits/{id}"]["put"]["parameters"]["query"]
  >["room"];
}

export type MoveResponse = undefined;

export type MoveError = unknown;

export type MoveResult =
  Success<200, MoveResponse> | Failure<ErrorStatus, unknown>;

export const moveOperation: Operation = {
  id: "exhibitsMove",
  method: "PUT",
  path: "/exhibits/{id}",
  parameters: [
    { in: "path", name: "id" },
    { in: "query", name: "room" },
  ],
  security: [],
};

export interface RemoveParams {
  proof: NonNullable<
    paths["/exhibits/{id}"]["delete"]["parameters"]["query"]
  >["proof"];
}

export type RemoveResponse = undefined;

export type RemoveError = unknown;

export type RemoveResult =
  Success<204, RemoveResponse> | Failure<ErrorStatus, unknown>;

export const removeOperation: Operation = {
  id: "exhibitsRemove",
  method: "DELETE",
  path: "/exhibits/{id}",
  parameters: [
    { in: "path", name: "id" },
    { in: "query", name: "proof" },
  ],
  security: [],
};
