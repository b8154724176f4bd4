import {
  type ClientOptions,
  createClient,
  type Livestream,
} from "../../../generated/index.ts";

/** The meeting whose livestream is fetched. */
export interface Target {
  readonly accountId: string;
  readonly appId: string;
  readonly meetingId: string;
}

/** A call of an operation, and how it is written. */
type Call = readonly [written: string, answer: () => Promise<unknown>];

/** Fetches the active livestream of a meeting both ways and prints it. Throws what the client rejects with. */
export async function demonstrate(
  target: Target,
  options: ClientOptions,
): Promise<void> {
  const { accountId, appId, meetingId } = target;
  const client = createClient({ ...options, accountId });

  const live = await client.realtimeKit.livestreams.getMeetingActiveLivestreams(
    appId,
    meetingId,
  );
  print(
    "client.realtimeKit.livestreams.getMeetingActiveLivestreams(appId, meetingId)",
    live.data,
  );

  const { data, error, response } = await client.GET(
    "/accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-livestream",
    {
      params: {
        path: { account_id: accountId, app_id: appId, meeting_id: meetingId },
      },
    },
  );
  if (!response.ok)
    throw new Error(
      `The path-typed call was answered ${response.status}: ${JSON.stringify(error)}`,
    );
  print(
    'client.GET("/accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-livestream", …)',
    data?.data,
  );
}

/**
 * Calls the other operations, each with all that it takes, and prints what it answers. Two of them start and stop livestreams, so
 * this is for a mock. Throws what the client rejects with.
 */
export async function demonstrateOthers(
  target: Target,
  options: ClientOptions,
): Promise<void> {
  for (const [written, answer] of otherCalls(target, options)) {
    console.log(`client.realtimeKit.livestreams.${written}`);
    console.log(`  ${JSON.stringify(await answer())}\n`);
  }
}

function otherCalls(
  { accountId, appId, meetingId }: Target,
  options: ClientOptions,
): readonly Call[] {
  const { livestreams } = createClient({ ...options, accountId }).realtimeKit;
  const seconds = { start_time: 1767225600, end_time: 1767312000 };
  return [
    [
      "startLivestreamingAMeeting(appId, meetingId, …)",
      () =>
        livestreams.startLivestreamingAMeeting(appId, meetingId, {
          name: "prdmmp-xhycsl",
          video_config: { height: 720, width: 1280 },
        }),
    ],
    [
      "stopLivestreamingAMeeting(appId, meetingId)",
      () => livestreams.stopLivestreamingAMeeting(appId, meetingId),
    ],
    [
      "getAllLivestreams(appId, …)",
      () =>
        livestreams.getAllLivestreams(appId, {
          exclude_meetings: true,
          status: "LIVE",
          start_time: "2026-01-01T00:00:00Z",
          end_time: "2026-01-02T00:00:00Z",
          sort_order: "DSC",
          page_no: 1,
          per_page: 10,
        }),
    ],
    [
      "getLivestreamSessionForLivestreamId(appId, livestreamId, …)",
      () =>
        livestreams.getLivestreamSessionForLivestreamId(
          appId,
          "livestream_id",
          { page_no: 1, per_page: 10 },
        ),
    ],
    [
      "getLivestreamSessionDetailsForSessionId(appId, livestreamSessionId)",
      () =>
        livestreams.getLivestreamSessionDetailsForSessionId(
          appId,
          "livestream-session-id",
        ),
    ],
    [
      "getActiveLivestreamsForLivestreamId(appId, livestreamId)",
      () =>
        livestreams.getActiveLivestreamsForLivestreamId(appId, "livestream_id"),
    ],
    [
      "getLivestreamAnalyticsComplete(appId, …)",
      () =>
        livestreams.getLivestreamAnalyticsComplete(appId, {
          ...seconds,
          filters: "{}",
        }),
    ],
    [
      "getLivestreamAnalyticsDaywise(appId, …)",
      () =>
        livestreams.getLivestreamAnalyticsDaywise(appId, {
          ...seconds,
          filters: "{}",
        }),
    ],
    [
      "getOrgAnalytics(appId, …)",
      () =>
        livestreams.getOrgAnalytics(appId, {
          start_date: "2026-01-01",
          end_date: "2026-01-31",
        }),
    ],
  ];
}

function print(call: string, livestream: Livestream | undefined): void {
  console.log(call);
  if (livestream === undefined) console.log("  no active livestream");
  for (const [name, value] of Object.entries(livestream ?? {}))
    console.log(`  ${name.padEnd(13)} ${String(value)}`);
  console.log();
}
