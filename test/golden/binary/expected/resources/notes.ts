// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import type { ApiPromise } from "../runtime/promise.js";
import { Resource } from "../runtime/resource.js";
import type { ErrorStatus, Failure, Success } from "../runtime/result.js";

export class Notes extends Resource {
  /** The operations of this resource, as data. */
  static get operations(): readonly Operation[] {
    return [anyOperation];
  }

  /**
   * @example
   * const response = await client.notes.any();
   */
  any(
    params?: NotesAnyParams,
    options?: RequestOptions,
  ): ApiPromise<NotesAnyResponse, NotesAnyResult> {
    return this._core.call(anyOperation, [], params, options);
  }
}

export type NotesAnyParams = Record<string, never>;

export type NotesAnyResponse = string;

export type NotesAnyError = unknown;

export type NotesAnyResult =
  Success<200, NotesAnyResponse> | Failure<ErrorStatus, unknown>;

export const anyOperation: Operation = {
  id: "notesAny",
  method: "GET",
  path: "/notes/any",
  accept: "*\u002f*",
  security: [],
};
