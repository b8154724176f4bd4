// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import { type ApiEventStream, openEvents } from "../runtime/event-stream.js";
import type { Operation } from "../runtime/operation.js";
import type { EventStreamOptions } from "../runtime/reconnect.js";
import { Resource } from "../runtime/resource.js";
import type { ErrorStatus, Failure, Success } from "../runtime/result.js";
import type { StreamOperation } from "../runtime/stream-call.js";
import type { paths } from "../schema.js";

export class Questions extends Resource {
  /** The operations of this resource, as data. */
  static get operations(): readonly Operation[] {
    return [askOperation];
  }

  /**
   * @example
   * const response = await client.questions.ask({ text: "text" });
   */
  ask(
    params: AskParams,
    options?: EventStreamOptions,
  ): ApiEventStream<
    paths["/questions"]["post"]["responses"]["200"]["content"]["text/event-stream"],
    AskResponse,
    AskResult
  > {
    return openEvents(this._core, askOperation, [], params, options);
  }
}

export interface AskParams {
  text: paths["/questions"]["post"]["requestBody"]["content"]["application/json"]["text"];
  stream?:
    | paths["/questions"]["post"]["requestBody"]["content"]["application/json"]["stream"]
    | undefined;
}

export type AskResponse =
  paths["/questions"]["post"]["responses"]["200"]["content"]["application/json"];

export type AskError = unknown;

export type AskResult =
  Success<200, AskResponse> | Failure<ErrorStatus, unknown>;

export const askOperation: StreamOperation = {
  id: "questionsAsk",
  method: "POST",
  path: "/questions",
  body: { type: "application/json", flat: true },
  accept: "application/json, text/event-stream",
  stream: { type: "text/event-stream", otherwise: "application/json" },
  security: [],
};
