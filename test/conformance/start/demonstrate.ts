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

function print(call: string, livestream: Livestream | undefined): void {
  console.log(call);
  if (livestream === undefined) console.log("  no active livestream");
  for (const [name, value] of Object.entries(livestream ?? {}))
    console.log(`  ${name.padEnd(13)} ${String(value)}`);
  console.log();
}
