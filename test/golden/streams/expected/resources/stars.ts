// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import {
  type ApiEventStream,
  type EventStream,
  openEvents,
} from "../runtime/event-stream.js";
import type { Operation } from "../runtime/operation.js";
import type { EventStreamOptions } from "../runtime/reconnect.js";
import { Resource } from "../runtime/resource.js";
import type { ErrorStatus, Failure, Success } from "../runtime/result.js";
import type { StreamOperation } from "../runtime/stream-call.js";
import type { paths } from "../schema.js";

export class Stars extends Resource {
  /** The operations of this resource, as data. */
  static get operations(): readonly Operation[] {
    return [watchOperation];
  }

  /**
   * @example
   * const stream = client.stars.watch("id");
   * for await (const item of stream) console.log(item);
   */
  watch(
    id: paths["/stars/{id}/light"]["get"]["parameters"]["path"]["id"],
    params?: WatchParams,
    options?: EventStreamOptions,
  ): ApiEventStream<
    paths["/stars/{id}/light"]["get"]["responses"]["200"]["content"]["text/event-stream"],
    WatchResponse,
    WatchResult
  > {
    return openEvents(this._core, watchOperation, [id], params, options);
  }
}

export type WatchParams = Record<string, never>;

export type WatchResponse =
  | EventStream<
      paths["/stars/{id}/light"]["get"]["responses"]["200"]["content"]["text/event-stream"]
    >
  | undefined;

export type WatchError =
  paths["/stars/{id}/light"]["get"]["responses"]["404"]["content"]["application/json"];

export type WatchResult =
  | Success<
      200,
      EventStream<
        paths["/stars/{id}/light"]["get"]["responses"]["200"]["content"]["text/event-stream"]
      >
    >
  | Success<204, undefined>
  | Failure<
      404,
      paths["/stars/{id}/light"]["get"]["responses"]["404"]["content"]["application/json"]
    >
  | Failure<Exclude<ErrorStatus, 404>, unknown>;

export const watchOperation: StreamOperation = {
  id: "starsWatch",
  method: "GET",
  path: "/stars/{id}/light",
  parameters: [{ in: "path", name: "id" }],
  accept: "text/event-stream",
  stream: { type: "text/event-stream" },
  security: [],
};
