// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import type { Operation } from "../runtime/operation.js";
import type { BinaryBody, RequestOptions } from "../runtime/options.js";
import type { ApiPromise } from "../runtime/promise.js";
import { Resource } from "../runtime/resource.js";
import type { ErrorStatus, Failure, Success } from "../runtime/result.js";
import type { paths } from "../schema.js";

export class Letters extends Resource {
  /** The operations of this resource, as data. */
  static get operations(): readonly Operation[] {
    return [putOperation];
  }

  /**
   * @example
   * const response = await client.letters.put("box", { to: "to" });
   */
  put(
    box: paths["/letters/{box}"]["put"]["parameters"]["path"]["box"],
    params: PutParams,
    options?: RequestOptions,
  ): ApiPromise<PutResponse, PutResult> {
    return this._core.call(putOperation, [box], params, options);
  }
}

export type PutParams =
  | {
      /** Today. */
      express?:
        | NonNullable<
            paths["/letters/{box}"]["put"]["parameters"]["query"]
          >["express"]
        | undefined;
      /** The media type of the body. */
      contentType?: "application/json" | undefined;
      /** Who gets it. */
      to: paths["/letters/{box}"]["put"]["requestBody"]["content"]["application/json"]["to"];
      lines?:
        | paths["/letters/{box}"]["put"]["requestBody"]["content"]["application/json"]["lines"]
        | undefined;
    }
  | {
      /** Today. */
      express?:
        | NonNullable<
            paths["/letters/{box}"]["put"]["parameters"]["query"]
          >["express"]
        | undefined;
      /** The media type of the body. */
      contentType: "text/plain";
      body: string;
    }
  | {
      /** Today. */
      express?:
        | NonNullable<
            paths["/letters/{box}"]["put"]["parameters"]["query"]
          >["express"]
        | undefined;
      /** The media type of the body. */
      contentType: "application/x-www-form-urlencoded";
      /** Who gets it. */
      to: paths["/letters/{box}"]["put"]["requestBody"]["content"]["application/x-www-form-urlencoded"]["to"];
      lines?:
        | paths["/letters/{box}"]["put"]["requestBody"]["content"]["application/x-www-form-urlencoded"]["lines"]
        | undefined;
    }
  | {
      /** Today. */
      express?:
        | NonNullable<
            paths["/letters/{box}"]["put"]["parameters"]["query"]
          >["express"]
        | undefined;
      /** The media type of the body. */
      contentType: "multipart/form-data";
      /**
       * What was scanned.
       *
       * `format`: binary
       */
      scan: BinaryBody;
    }
  | {
      /** Today. */
      express?:
        | NonNullable<
            paths["/letters/{box}"]["put"]["parameters"]["query"]
          >["express"]
        | undefined;
      /** The media type of the body. */
      contentType: "application/octet-stream";
      body: BinaryBody;
    };

export type PutResponse = undefined;

export type PutError = unknown;

export type PutResult =
  Success<200, PutResponse> | Failure<ErrorStatus, unknown>;

export const putOperation: Operation = {
  id: "lettersPut",
  method: "PUT",
  path: "/letters/{box}",
  parameters: [
    { in: "path", name: "box" },
    { in: "query", name: "express" },
  ],
  body: {
    type: "application/json",
    flat: true,
    typeKey: "contentType",
    others: [
      { type: "text/plain" },
      { type: "application/x-www-form-urlencoded", flat: true },
      { type: "multipart/form-data", flat: true },
      { type: "application/octet-stream" },
    ],
  },
  security: [],
};
