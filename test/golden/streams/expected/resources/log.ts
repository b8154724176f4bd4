// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import {
  type ApiEventStream,
  type EventStream,
  openEvents,
} from "../runtime/event-stream.js";
import { openLines } from "../runtime/line-stream.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import type { EventStreamOptions } from "../runtime/reconnect.js";
import { Resource } from "../runtime/resource.js";
import type { ErrorStatus, Failure, Success } from "../runtime/result.js";
import type { StreamOperation } from "../runtime/stream-call.js";
import type { ApiStream, ItemStream } from "../runtime/stream.js";
import type { components, paths } from "../schema.js";

export class Log extends Resource {
  /** The operations of this resource, as data. */
  static get operations(): readonly Operation[] {
    return [tailOperation, followOperation, daysOperation, rawOperation];
  }

  /**
   * @example
   * const stream = client.log.tail();
   * for await (const item of stream) console.log(item);
   */
  tail(
    params?: TailParams,
    options?: RequestOptions,
  ): ApiStream<
    paths["/log"]["get"]["responses"]["200"]["content"]["text/plain"],
    TailResponse,
    TailResult
  > {
    return openLines(this._core, tailOperation, [], params, options);
  }

  /**
   * @example
   * const response = await client.log.follow();
   */
  follow(
    params?: FollowParams,
    options?: EventStreamOptions,
  ): ApiEventStream<
    components["schemas"]["Word"],
    FollowResponse,
    FollowResult
  > {
    return openEvents(this._core, followOperation, [], params, options);
  }

  /**
   * @example
   * const stream = client.log.days();
   * for await (const item of stream) console.log(item);
   */
  days(
    params?: DaysParams,
    options?: RequestOptions,
  ): ApiStream<
    paths["/log/days"]["get"]["responses"]["200"]["content"]["application/json"],
    DaysResponse,
    DaysResult
  > {
    return openLines(this._core, daysOperation, [], params, options);
  }

  /**
   * @example
   * const stream = client.log.raw();
   * for await (const item of stream) console.log(item);
   */
  raw(
    params?: RawParams,
    options?: EventStreamOptions,
  ): ApiEventStream<string, RawResponse, RawResult> {
    return openEvents(this._core, rawOperation, [], params, options);
  }
}

export type TailParams = Record<string, never>;

export type TailResponse = ItemStream<
  paths["/log"]["get"]["responses"]["200"]["content"]["text/plain"]
>;

export type TailError = unknown;

export type TailResult =
  Success<200, TailResponse> | Failure<ErrorStatus, unknown>;

export const tailOperation: StreamOperation = {
  id: "logTail",
  method: "GET",
  path: "/log",
  accept: "text/plain",
  stream: { type: "text/plain", text: true },
  security: [],
};

export type FollowParams = Record<string, never>;

export type FollowResponse =
  paths["/log/events"]["post"]["responses"]["200"]["content"]["application/json"];

export type FollowError = unknown;

export type FollowResult =
  Success<200, FollowResponse> | Failure<ErrorStatus, unknown>;

export const followOperation: StreamOperation = {
  id: "logFollow",
  method: "POST",
  path: "/log/events",
  accept: "application/json",
  stream: { type: "text/event-stream", otherwise: "application/json" },
  security: [],
};

export type DaysParams = Record<string, never>;

export type DaysResponse = ItemStream<
  paths["/log/days"]["get"]["responses"]["200"]["content"]["application/json"]
>;

export type DaysError = unknown;

export type DaysResult =
  Success<200, DaysResponse> | Failure<ErrorStatus, unknown>;

export const daysOperation: StreamOperation = {
  id: "logDays",
  method: "GET",
  path: "/log/days",
  accept: "application/json",
  stream: { type: "application/json" },
  security: [],
};

export type RawParams = Record<string, never>;

export type RawResponse = EventStream<string>;

export type RawError = unknown;

export type RawResult =
  Success<200, RawResponse> | Failure<ErrorStatus, unknown>;

export const rawOperation: StreamOperation = {
  id: "logRaw",
  method: "GET",
  path: "/log/raw",
  stream: { type: "text/event-stream", text: true },
  security: [],
};
