// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import { TimesConversion } from "../conversions.js";
import type { Converting } from "../runtime/conversion.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import type { ApiPromise } from "../runtime/promise.js";
import { Resource } from "../runtime/resource.js";
import type { ErrorStatus, Failure, Success } from "../runtime/result.js";
import type { paths } from "../schema.js";

export class TimesResource extends Resource {
  /** The operations of this resource, as data. */
  static get operations(): readonly Operation[] {
    return [listEveryTimeThatAnyOfTheClocksOfThisHouseHasEverShownOperation];
  }

  /**
   * @example
   * const response = await client.times.listEveryTimeThatAnyOfTheClocksOfThisHouseHasEverShown();
   */
  listEveryTimeThatAnyOfTheClocksOfThisHouseHasEverShown(
    params?: ListEveryTimeThatAnyOfTheClocksOfThisHouseHasEverShownParams,
    options?: RequestOptions,
  ): ApiPromise<
    ListEveryTimeThatAnyOfTheClocksOfThisHouseHasEverShownResponse,
    ListEveryTimeThatAnyOfTheClocksOfThisHouseHasEverShownResult
  > {
    return this._core.call(
      listEveryTimeThatAnyOfTheClocksOfThisHouseHasEverShownOperation,
      [],
      params,
      options,
    );
  }
}

export type ListEveryTimeThatAnyOfTheClocksOfThisHouseHasEverShownParams =
  Record<string, never>;

export type ListEveryTimeThatAnyOfTheClocksOfThisHouseHasEverShownResponse =
  paths["/times"]["get"]["responses"]["200"]["content"]["application/json"];

export type ListEveryTimeThatAnyOfTheClocksOfThisHouseHasEverShownError =
  unknown;

export type ListEveryTimeThatAnyOfTheClocksOfThisHouseHasEverShownResult =
  | Success<200, ListEveryTimeThatAnyOfTheClocksOfThisHouseHasEverShownResponse>
  | Failure<ErrorStatus, unknown>;

export const listEveryTimeThatAnyOfTheClocksOfThisHouseHasEverShownOperation: Operation &
  Converting = {
  id: "listEveryTimeThatAnyOfTheClocksOfThisHouseHasEverShown",
  method: "GET",
  path: "/times",
  accept: "application/json",
  answers: { "200": TimesConversion },
  security: [],
};
