import { createClient } from "./expected/index.js";
import type { Livestream, LivestreamStatus } from "./expected/index.js";

export default async function calls(baseUrl: string): Promise<void> {
  const accountId = "023e105f4ecef8ad9ca31a8372d0c353";
  const meetingId = "182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e";
  const client = createClient({
    baseUrl,
    apiToken: "token",
    accountId,
  });

  const live = await client.realtimeKit.livestreams.getMeetingActiveLivestreams(
    "app",
    meetingId,
  );
  live.data satisfies Livestream | undefined;
  live.data?.status satisfies LivestreamStatus | undefined;
  live.data?.status satisfies
    "LIVE" | "IDLE" | "ERRORED" | "INVOKED" | undefined;
  await client.realtimeKit.livestreams.getMeetingActiveLivestreams(
    "app",
    meetingId,
    { account_id: "another" },
    { timeout: 5_000 },
  );

  const { data, error, response } = await client.GET(
    "/accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-livestream",
    {
      params: {
        path: { account_id: accountId, app_id: "app", meeting_id: meetingId },
      },
    },
  );
  data?.data satisfies Livestream | undefined;
  error satisfies undefined;
  response satisfies Response;
}
