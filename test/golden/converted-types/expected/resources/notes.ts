// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import {
  AuthorConversion,
  NoteConversion,
  ProblemConversion,
} from "../conversions.js";
import type { Converting } from "../runtime/conversion.js";
import { openLines } from "../runtime/line-stream.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import type { ApiPromise } from "../runtime/promise.js";
import { Resource } from "../runtime/resource.js";
import type {
  ClientErrorStatus,
  ErrorStatus,
  Failure,
  Success,
} from "../runtime/result.js";
import type { StreamOperation } from "../runtime/stream-call.js";
import type { ApiStream, ItemStream } from "../runtime/stream.js";
import type { paths } from "../schema.js";

export class Notes extends Resource {
  /** The operations of this resource, as data. */
  static get operations(): readonly Operation[] {
    return [
      listOperation,
      createOperation,
      getOperation,
      replaceOperation,
      importOperation,
    ];
  }

  /**
   * @example
   * const response = await client.notes.list();
   */
  list(
    params?: ListParams,
    options?: RequestOptions,
  ): ApiPromise<ListResponse, ListResult> {
    return this._core.call(listOperation, [], params, options);
  }

  /**
   * @example
   * const response = await client.notes.create(
   *   { id: 1n, written: new Date("2019-12-27T18:11:19.117Z") },
   * );
   */
  create(
    params: CreateParams,
    options?: RequestOptions,
  ): ApiPromise<CreateResponse, CreateResult> {
    return this._core.call(createOperation, [], params, options);
  }

  /**
   * @param id - (`format`: int64, `minimum`: 7)
   * @param at - (`format`: date-time)
   * @example
   * const response = await client.notes.get(
   *   7n,
   *   new Date("2026-11-25T08:00:00.000Z"),
   * );
   */
  get(
    id: paths["/notes/{id}/{at}"]["get"]["parameters"]["path"]["id"],
    at: paths["/notes/{id}/{at}"]["get"]["parameters"]["path"]["at"],
    params?: GetParams,
    options?: RequestOptions,
  ): ApiPromise<GetResponse, GetResult> {
    return this._core.call(getOperation, [id, at], params, options);
  }

  /**
   * @param id - (`format`: int64)
   * @param at - (`format`: date-time)
   * @example
   * const response = await client.notes.replace(
   *   1n,
   *   new Date("2019-12-27T18:11:19.117Z"),
   * );
   */
  replace(
    id: paths["/notes/{id}/{at}"]["put"]["parameters"]["path"]["id"],
    at: paths["/notes/{id}/{at}"]["put"]["parameters"]["path"]["at"],
    params?: ReplaceParams,
    options?: RequestOptions,
  ): ApiPromise<ReplaceResponse, ReplaceResult> {
    return this._core.call(replaceOperation, [id, at], params, options);
  }

  /**
   * @example
   * const stream = client.notes.import();
   * for await (const item of stream) console.log(item);
   */
  import(
    params?: ImportParams,
    options?: RequestOptions,
  ): ApiStream<
    paths["/notes/import"]["post"]["responses"]["200"]["content"]["application/x-ndjson"],
    ImportResponse,
    ImportResult
  > {
    return openLines(this._core, importOperation, [], params, options);
  }
}

export interface ListParams {
  /** `format`: date-time */
  since?:
    | NonNullable<paths["/notes"]["get"]["parameters"]["query"]>["since"]
    | undefined;
  ids?:
    | NonNullable<paths["/notes"]["get"]["parameters"]["query"]>["ids"]
    | undefined;
  /** `format`: int64 */
  after?:
    | NonNullable<paths["/notes"]["get"]["parameters"]["query"]>["after"]
    | undefined;
  range?:
    | NonNullable<paths["/notes"]["get"]["parameters"]["query"]>["range"]
    | undefined;
  /** `format`: date-time */
  "X-Seen"?:
    | NonNullable<paths["/notes"]["get"]["parameters"]["header"]>["X-Seen"]
    | undefined;
  /** `format`: int64 */
  session?:
    | NonNullable<paths["/notes"]["get"]["parameters"]["cookie"]>["session"]
    | undefined;
}

export type ListResponse =
  paths["/notes"]["get"]["responses"]["200"]["content"]["application/json"];

export type ListError = unknown;

export type ListResult =
  Success<200, ListResponse> | Failure<ErrorStatus, unknown>;

export const listOperation: Operation & Converting = {
  id: "notesList",
  method: "GET",
  path: "/notes",
  parameters: [
    { in: "query", name: "since" },
    { in: "query", name: "ids" },
    { in: "query", name: "after" },
    { in: "query", name: "range", content: "application/json" },
    { in: "header", name: "X-Seen" },
    { in: "cookie", name: "session" },
  ],
  accept: "application/json",
  answers: {
    "200": { members: { notes: { items: NoteConversion }, next: "int64" } },
  },
  security: [],
};

export interface CreateParams {
  /** `format`: int64 */
  id: paths["/notes"]["post"]["requestBody"]["content"]["application/json"]["id"];
  /** `format`: date-time */
  written: paths["/notes"]["post"]["requestBody"]["content"]["application/json"]["written"];
  /** `format`: date-time */
  edited?:
    | paths["/notes"]["post"]["requestBody"]["content"]["application/json"]["edited"]
    | undefined;
  seen?:
    | paths["/notes"]["post"]["requestBody"]["content"]["application/json"]["seen"]
    | undefined;
  due?:
    | paths["/notes"]["post"]["requestBody"]["content"]["application/json"]["due"]
    | undefined;
  said?:
    | paths["/notes"]["post"]["requestBody"]["content"]["application/json"]["said"]
    | undefined;
  /** `format`: date */
  day?:
    | paths["/notes"]["post"]["requestBody"]["content"]["application/json"]["day"]
    | undefined;
  /** `format`: date-time */
  state?:
    | paths["/notes"]["post"]["requestBody"]["content"]["application/json"]["state"]
    | undefined;
  answers?:
    | paths["/notes"]["post"]["requestBody"]["content"]["application/json"]["answers"]
    | undefined;
  author?:
    | paths["/notes"]["post"]["requestBody"]["content"]["application/json"]["author"]
    | undefined;
  /** `format`: date-time */
  ["__proto__"]?:
    | paths["/notes"]["post"]["requestBody"]["content"]["application/json"]["__proto__"]
    | undefined;
}

export type CreateResponse =
  paths["/notes"]["post"]["responses"]["201"]["content"]["application/json"];

export type CreateError =
  | paths["/notes"]["post"]["responses"]["400"]["content"]["application/json"]
  | paths["/notes"]["post"]["responses"]["default"]["content"]["application/problem+json"];

export type CreateResult =
  | Success<201, CreateResponse>
  | Failure<
      400,
      paths["/notes"]["post"]["responses"]["400"]["content"]["application/json"]
    >
  | Failure<
      Exclude<ErrorStatus, 400>,
      paths["/notes"]["post"]["responses"]["default"]["content"]["application/problem+json"]
    >;

export const createOperation: Operation & Converting = {
  id: "notesCreate",
  method: "POST",
  path: "/notes",
  body: { type: "application/json", flat: true },
  accept: "application/json",
  answers: { "201": NoteConversion, "400": null, default: ProblemConversion },
  security: [],
};

export type GetParams = Record<string, never>;

export type GetResponse =
  paths["/notes/{id}/{at}"]["get"]["responses"]["200"]["content"]["application/json"];

export type GetError =
  paths["/notes/{id}/{at}"]["get"]["responses"]["4XX"]["content"]["application/problem+json"];

export type GetResult =
  | Success<200, GetResponse>
  | Failure<
      ClientErrorStatus,
      paths["/notes/{id}/{at}"]["get"]["responses"]["4XX"]["content"]["application/problem+json"]
    >
  | Failure<Exclude<ErrorStatus, ClientErrorStatus>, unknown>;

export const getOperation: Operation & Converting = {
  id: "notesGet",
  method: "GET",
  path: "/notes/{id}/{at}",
  parameters: [
    { in: "path", name: "id" },
    { in: "path", name: "at" },
  ],
  accept: "application/json",
  answers: {
    "200": {
      members: {
        id: "int64",
        written: "date-time",
        seen: "date-time",
        due: { formats: ["date-time", "int64"] },
        answers: { items: NoteConversion },
        author: AuthorConversion,
        ["__proto__"]: "date-time" as const,
        begun: "date-time",
        revision: "int64",
      },
    },
    "4XX": ProblemConversion,
  },
  security: [],
};

export type ReplaceParams =
  | {
      /** The media type of the body. */
      contentType?: "application/x-www-form-urlencoded" | undefined;
      body?:
        | NonNullable<
            paths["/notes/{id}/{at}"]["put"]["requestBody"]
          >["content"]["application/x-www-form-urlencoded"]
        | undefined;
    }
  | {
      /** The media type of the body. */
      contentType: "multipart/form-data";
      body?:
        | {
            written?:
              | NonNullable<
                  paths["/notes/{id}/{at}"]["put"]["requestBody"]
                >["content"]["multipart/form-data"]["written"]
              | undefined;
            place?:
              | NonNullable<
                  paths["/notes/{id}/{at}"]["put"]["requestBody"]
                >["content"]["multipart/form-data"]["place"]
              | undefined;
          }
        | undefined;
    };

export type ReplaceResponse = undefined;

export type ReplaceError = unknown;

export type ReplaceResult =
  Success<204, ReplaceResponse> | Failure<ErrorStatus, unknown>;

export const replaceOperation: Operation = {
  id: "notesReplace",
  method: "PUT",
  path: "/notes/{id}/{at}",
  parameters: [
    { in: "path", name: "id" },
    { in: "path", name: "at" },
  ],
  body: {
    type: "application/x-www-form-urlencoded",
    typeKey: "contentType",
    others: [{ type: "multipart/form-data" }],
  },
  security: [],
};

export type ImportParams = Record<string, never>;

export type ImportResponse = ItemStream<
  paths["/notes/import"]["post"]["responses"]["200"]["content"]["application/x-ndjson"]
>;

export type ImportError = unknown;

export type ImportResult =
  Success<200, ImportResponse> | Failure<ErrorStatus, unknown>;

export const importOperation: StreamOperation & Converting = {
  id: "notesImport",
  method: "POST",
  path: "/notes/import",
  accept: "application/x-ndjson",
  stream: { type: "application/x-ndjson" },
  item: NoteConversion,
  security: [],
};
