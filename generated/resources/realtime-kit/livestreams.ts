// Written by Pathwright. Do not edit: the next run replaces it.
/* eslint-disable */
import type { Operation } from "../../runtime/operation.ts";
import type { RequestOptions } from "../../runtime/options.ts";
import type { ApiPromise } from "../../runtime/promise.ts";
import { Resource } from "../../runtime/resource.ts";
import type { ErrorStatus, Failure, Success } from "../../runtime/result.ts";
import type { paths } from "../../schema.ts";

export class Livestreams extends Resource {
  /** The operations of this resource, as data. */
  static get operations(): readonly Operation[] {
    return [getMeetingActiveLivestreamsOperation];
  }

  /**
   * Fetch active livestreams for a meeting
   *
   * Returns details of all active livestreams for the given meeting ID.
   *
   * Accepted permissions (at least one required): Realtime Admin, Realtime
   *
   * @param appId - The app identifier tag. (`maxLength`: 32)
   * @param meetingId - (`format`: uuid)
   * @example
   * const response = await client.realtimeKit.livestreams.getMeetingActiveLivestreams(
   *   "app_id",
   *   "182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e",
   * );
   */
  getMeetingActiveLivestreams(
    appId: paths["/accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-livestream"]["get"]["parameters"]["path"]["app_id"],
    meetingId: paths["/accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-livestream"]["get"]["parameters"]["path"]["meeting_id"],
    params?: GetMeetingActiveLivestreamsParams,
    options?: RequestOptions,
  ): ApiPromise<
    GetMeetingActiveLivestreamsResponse,
    GetMeetingActiveLivestreamsResult
  > {
    return this._core.call(
      getMeetingActiveLivestreamsOperation,
      [appId, meetingId],
      params,
      options,
    );
  }
}

export interface GetMeetingActiveLivestreamsParams {
  /**
   * The account identifier tag.
   *
   * `maxLength`: 32
   */
  account_id?:
    | paths["/accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-livestream"]["get"]["parameters"]["path"]["account_id"]
    | undefined;
}

export type GetMeetingActiveLivestreamsResponse =
  paths["/accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-livestream"]["get"]["responses"]["200"]["content"]["application/json"];

export type GetMeetingActiveLivestreamsError = unknown;

export type GetMeetingActiveLivestreamsResult =
  | Success<200, GetMeetingActiveLivestreamsResponse>
  | Failure<ErrorStatus, unknown>;

export const getMeetingActiveLivestreamsOperation: Operation = {
  id: "GetMeetingActiveLivestreams",
  method: "GET",
  path: "/accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-livestream",
  parameters: [
    { in: "path", name: "account_id", client: "accountId" },
    { in: "path", name: "app_id" },
    { in: "path", name: "meeting_id" },
  ],
  accept: "application/json",
  security: [["apiToken"]],
};
