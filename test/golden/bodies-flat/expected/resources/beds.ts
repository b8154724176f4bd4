// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import type { ApiPromise } from "../runtime/promise.js";
import { Resource } from "../runtime/resource.js";
import type { ErrorStatus, Failure, Success } from "../runtime/result.js";
import type { paths } from "../schema.js";

export class Beds extends Resource {
  /** The operations of this resource, as data. */
  static get operations(): readonly Operation[] {
    return [
      createOperation,
      plantOperation,
      tendOperation,
      searchOperation,
      countOperation,
    ];
  }

  /**
   * @example
   * const response = await client.beds.create({ name: "name", size: 1 });
   */
  create(
    params: CreateParams,
    options?: RequestOptions,
  ): ApiPromise<CreateResponse, CreateResult> {
    return this._core.call(createOperation, [], params, options);
  }

  /**
   * @example
   * const response = await client.beds.plant("bed", 1, { species: "species" });
   */
  plant(
    bed: paths["/beds/{bed}/plants/{plant}"]["put"]["parameters"]["path"]["bed"],
    plant: paths["/beds/{bed}/plants/{plant}"]["put"]["parameters"]["path"]["plant"],
    params: PlantParams,
    options?: RequestOptions,
  ): ApiPromise<PlantResponse, PlantResult> {
    return this._core.call(plantOperation, [bed, plant], params, options);
  }

  /**
   * @example
   * const response = await client.beds.tend("bed", 1);
   */
  tend(
    bed: paths["/beds/{bed}/plants/{plant}"]["patch"]["parameters"]["path"]["bed"],
    plant: paths["/beds/{bed}/plants/{plant}"]["patch"]["parameters"]["path"]["plant"],
    params?: TendParams,
    options?: RequestOptions,
  ): ApiPromise<TendResponse, TendResult> {
    return this._core.call(tendOperation, [bed, plant], params, options);
  }

  /**
   * @example
   * const response = await client.beds.search({ words: ["words"] });
   */
  search(
    params: SearchParams,
    options?: RequestOptions,
  ): ApiPromise<SearchResponse, SearchResult> {
    return this._core.call(searchOperation, [], params, options);
  }

  /**
   * @example
   * const response = await client.beds.count("bed");
   */
  count(
    bed: paths["/beds/{bed}/count"]["post"]["parameters"]["path"]["bed"],
    params?: CountParams,
    options?: RequestOptions,
  ): ApiPromise<CountResponse, CountResult> {
    return this._core.call(countOperation, [bed], params, options);
  }
}

export interface CreateParams {
  dry_run?:
    | NonNullable<paths["/beds"]["post"]["parameters"]["query"]>["dry_run"]
    | undefined;
  secret?:
    | paths["/beds"]["post"]["requestBody"]["content"]["application/json"]["secret"]
    | undefined;
  /** What comes after this. */
  then?:
    | paths["/beds"]["post"]["requestBody"]["content"]["application/json"]["then"]
    | undefined;
  /** `default`: 6 */
  "sun-hours"?:
    | paths["/beds"]["post"]["requestBody"]["content"]["application/json"]["sun-hours"]
    | undefined;
  /** What it is called. */
  name: paths["/beds"]["post"]["requestBody"]["content"]["application/json"]["name"];
  /**
   * In square metres.
   *
   * `minimum`: 1
   */
  size: paths["/beds"]["post"]["requestBody"]["content"]["application/json"]["size"];
}

export type CreateResponse = undefined;

export type CreateError = unknown;

export type CreateResult =
  Success<201, CreateResponse> | Failure<ErrorStatus, unknown>;

export const createOperation: Operation = {
  id: "bedsCreate",
  method: "POST",
  path: "/beds",
  parameters: [{ in: "query", name: "dry_run" }],
  body: { type: "application/json", flat: true },
  security: [],
};

export interface PlantParams {
  species: paths["/beds/{bed}/plants/{plant}"]["put"]["requestBody"]["content"]["application/json"]["species"];
  neighbours?:
    | paths["/beds/{bed}/plants/{plant}"]["put"]["requestBody"]["content"]["application/json"]["neighbours"]
    | undefined;
  soil?:
    | paths["/beds/{bed}/plants/{plant}"]["put"]["requestBody"]["content"]["application/json"]["soil"]
    | undefined;
}

export type PlantResponse = undefined;

export type PlantError = unknown;

export type PlantResult =
  Success<200, PlantResponse> | Failure<ErrorStatus, unknown>;

export const plantOperation: Operation = {
  id: "bedsPlant",
  method: "PUT",
  path: "/beds/{bed}/plants/{plant}",
  parameters: [
    { in: "path", name: "bed" },
    { in: "path", name: "plant" },
  ],
  body: { type: "application/json", flat: true },
  security: [],
};

export interface TendParams {
  watered?:
    | paths["/beds/{bed}/plants/{plant}"]["patch"]["requestBody"]["content"]["application/merge-patch+json"]["watered"]
    | undefined;
  /**
   * What was seen.
   *
   * `maxLength`: 200
   */
  note?:
    | paths["/beds/{bed}/plants/{plant}"]["patch"]["requestBody"]["content"]["application/merge-patch+json"]["note"]
    | undefined;
}

export type TendResponse = undefined;

export type TendError = unknown;

export type TendResult =
  Success<200, TendResponse> | Failure<ErrorStatus, unknown>;

export const tendOperation: Operation = {
  id: "bedsTend",
  method: "PATCH",
  path: "/beds/{bed}/plants/{plant}",
  parameters: [
    { in: "path", name: "bed" },
    { in: "path", name: "plant" },
  ],
  body: { type: "application/merge-patch+json", flat: true },
  security: [],
};

export interface SearchParams {
  /** `default`: 20 */
  limit?:
    | paths["/beds/search"]["post"]["requestBody"]["content"]["application/json"]["limit"]
    | undefined;
  words: paths["/beds/search"]["post"]["requestBody"]["content"]["application/json"]["words"];
}

export type SearchResponse = undefined;

export type SearchError = unknown;

export type SearchResult =
  Success<200, SearchResponse> | Failure<ErrorStatus, unknown>;

export const searchOperation: Operation = {
  id: "bedsSearch",
  method: "POST",
  path: "/beds/search",
  body: { type: "application/json", flat: true },
  security: [],
};

export type CountParams = Record<string, never>;

export type CountResponse = undefined;

export type CountError = unknown;

export type CountResult =
  Success<200, CountResponse> | Failure<ErrorStatus, unknown>;

export const countOperation: Operation = {
  id: "bedsCount",
  method: "POST",
  path: "/beds/{bed}/count",
  parameters: [{ in: "path", name: "bed" }],
  body: { type: "application/json", flat: true },
  security: [],
};
