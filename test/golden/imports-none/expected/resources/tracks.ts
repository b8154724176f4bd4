// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import type { Operation } from "../runtime/operation";
import type { RequestOptions } from "../runtime/options";
import type { ApiPromise } from "../runtime/promise";
import { Resource } from "../runtime/resource";
import type { ErrorStatus, Failure, Success } from "../runtime/result";
import type { paths } from "../schema";

export class Tracks extends Resource {
  /** The operations of this resource, as data. */
  static get operations(): readonly Operation[] {
    return [createTrackOperation];
  }

  /**
   * @example
   * const response = await client.tracks.createTrack("id", { title: "title" });
   */
  createTrack(
    id: paths["/albums/{id}/tracks"]["post"]["parameters"]["path"]["id"],
    params: CreateTrackParams,
    options?: RequestOptions,
  ): ApiPromise<CreateTrackResponse, CreateTrackResult> {
    return this._core.call(createTrackOperation, [id], params, options);
  }
}

export interface CreateTrackParams {
  title: paths["/albums/{id}/tracks"]["post"]["requestBody"]["content"]["application/json"]["title"];
}

export type CreateTrackResponse = undefined;

export type CreateTrackError = unknown;

export type CreateTrackResult =
  Success<204, CreateTrackResponse> | Failure<ErrorStatus, unknown>;

export const createTrackOperation: Operation = {
  id: "createTrack",
  method: "POST",
  path: "/albums/{id}/tracks",
  parameters: [{ in: "path", name: "id" }],
  body: { type: "application/json", flat: true },
  security: [],
};
