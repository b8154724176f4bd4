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
import type {
  ErrorStatus,
  Failure,
  Success,
  SuccessStatus,
} from "../runtime/result.js";
import type { StreamOperation } from "../runtime/stream-call.js";
import type { ApiStream, ItemStream } from "../runtime/stream.js";
import type { components, paths } from "../schema.js";

export class Catalogue extends Resource {
  /** The operations of this resource, as data. */
  static get operations(): readonly Operation[] {
    return [
      exportOperation,
      namesOperation,
      changesOperation,
      positionsOperation,
    ];
  }

  /**
   * @example
   * const stream = client.catalogue.export();
   * for await (const item of stream) console.log(item);
   */
  export(
    params?: ExportParams,
    options?: RequestOptions,
  ): ApiStream<components["schemas"]["Star"], ExportResponse, ExportResult> {
    return openLines(this._core, exportOperation, [], params, options);
  }

  /**
   * @example
   * const stream = client.catalogue.names();
   * for await (const item of stream) console.log(item);
   */
  names(
    params?: NamesParams,
    options?: RequestOptions,
  ): ApiStream<
    paths["/catalogue/names"]["get"]["responses"]["200"]["content"]["application/jsonl"][number],
    NamesResponse,
    NamesResult
  > {
    return openLines(this._core, namesOperation, [], params, options);
  }

  /**
   * @example
   * const stream = client.catalogue.changes();
   * for await (const item of stream) console.log(item);
   */
  changes(
    params?: ChangesParams,
    options?: EventStreamOptions,
  ): ApiEventStream<
    components["schemas"]["Star"],
    ChangesResponse,
    ChangesResult
  > {
    return openEvents(this._core, changesOperation, [], params, options);
  }

  /**
   * @example
   * const stream = client.catalogue.positions();
   * for await (const item of stream) console.log(item);
   */
  positions(
    params?: PositionsParams,
    options?: RequestOptions,
  ): ApiStream<
    components["schemas"]["Photon"],
    PositionsResponse,
    PositionsResult
  > {
    return openLines(this._core, positionsOperation, [], params, options);
  }
}

export type ExportParams = Record<string, never>;

export type ExportResponse = ItemStream<components["schemas"]["Star"]>;

export type ExportError = unknown;

export type ExportResult =
  Success<200, ExportResponse> | Failure<ErrorStatus, unknown>;

export const exportOperation: StreamOperation = {
  id: "catalogueExport",
  method: "GET",
  path: "/catalogue",
  accept: "application/x-ndjson",
  stream: { type: "application/x-ndjson" },
  security: [],
};

export type NamesParams = Record<string, never>;

export type NamesResponse = ItemStream<
  paths["/catalogue/names"]["get"]["responses"]["200"]["content"]["application/jsonl"][number]
>;

export type NamesError = unknown;

export type NamesResult =
  Success<200, NamesResponse> | Failure<ErrorStatus, unknown>;

export const namesOperation: StreamOperation = {
  id: "catalogueNames",
  method: "GET",
  path: "/catalogue/names",
  accept: "application/jsonl",
  stream: { type: "application/jsonl" },
  security: [],
};

export type ChangesParams = Record<string, never>;

export type ChangesResponse = EventStream<components["schemas"]["Star"]>;

export type ChangesError = unknown;

export type ChangesResult =
  Success<200, ChangesResponse> | Failure<ErrorStatus, unknown>;

export const changesOperation: StreamOperation = {
  id: "catalogueChanges",
  method: "GET",
  path: "/catalogue/changes",
  accept: "text/event-stream",
  stream: { type: "text/event-stream" },
  security: [],
};

export type PositionsParams = Record<string, never>;

export type PositionsResponse = ItemStream<components["schemas"]["Photon"]>;

export type PositionsError = Blob;

export type PositionsResult =
  Success<SuccessStatus, PositionsResponse> | Failure<ErrorStatus, Blob>;

export const positionsOperation: StreamOperation = {
  id: "cataloguePositions",
  method: "GET",
  path: "/catalogue/positions",
  accept: "application/jsonl",
  stream: { type: "application/jsonl" },
  security: [],
};
