// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import { BinaryPromise } from "../runtime/binary.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import type { ApiPromise } from "../runtime/promise.js";
import { Resource } from "../runtime/resource.js";
import type { ErrorStatus, Failure, Success } from "../runtime/result.js";
import type { paths } from "../schema.js";

export class Timetable extends Resource {
  /** The operations of this resource, as data. */
  static get operations(): readonly Operation[] {
    return [getOperation, noteOperation];
  }

  /**
   * @example
   * const response = await client.timetable.get();
   */
  get(
    params?: GetParams,
    options?: RequestOptions,
  ): BinaryPromise<GetResponse, GetResult> {
    return new BinaryPromise(this._core, getOperation, [], params, options);
  }

  /**
   * @example
   * const response = await client.timetable.note();
   */
  note(
    params?: NoteParams,
    options?: RequestOptions,
  ): ApiPromise<NoteResponse, NoteResult> {
    return this._core.call(noteOperation, [], params, options);
  }
}

export type GetParams = Record<string, never>;

export type GetResponse =
  | paths["/timetable"]["get"]["responses"]["200"]["content"]["application/json"]
  | string
  | Blob;

export type GetError = undefined;

export type GetResult =
  | Success<200, GetResponse>
  | Failure<304, undefined>
  | Failure<Exclude<ErrorStatus, 304>, unknown>;

export const getOperation: Operation = {
  id: "timetableGet",
  method: "GET",
  path: "/timetable",
  accept: "application/json, text/csv, application/pdf",
  security: [],
};

export type NoteParams = Record<string, never>;

export type NoteResponse = string;

export type NoteError = undefined;

export type NoteResult =
  | Success<200, NoteResponse>
  | Failure<500, undefined>
  | Failure<Exclude<ErrorStatus, 500>, unknown>;

export const noteOperation: Operation = {
  id: "timetableNote",
  method: "GET",
  path: "/timetable/note",
  accept: "text/plain; charset=utf-8",
  security: [],
};
