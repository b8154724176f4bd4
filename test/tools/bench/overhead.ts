import { join } from "node:path";
import createOpenapiFetch from "openapi-fetch";
import type { Client, ClientOptions } from "../../../generated/index.ts";
import type { BuiltClient } from "../support/clients.ts";

/** What a call costs beside the network. */
export interface Overhead {
  readonly name: string;
  /** Of the processor, garbage collection included: median over the rounds. */
  readonly microseconds: number;
  /** Median of the rounds' ratios to openapi-fetch's own call. */
  readonly ratio: number;
}

const rounds = 40;
const callsPerRound = 1_000;
const baseUrl = "http://127.0.0.1";
const path =
  "/accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-livestream";
const params = { path: { account_id: "a", app_id: "b", meeting_id: "c" } };
const headers = { "content-type": "application/json" };

/** Answers at once, so that only the client's own work is measured; takes what a platform's `fetch` does. */
async function fetchNothing(
  _request: Request,
  _init?: RequestInit,
): Promise<Response> {
  return new Response('{"data":{"id":"id"},"success":true}', { headers });
}

/** Measures resource-shaped and path-typed calls over both transports, round by round in turn with openapi-fetch's own. */
export async function overhead(
  built: readonly BuiltClient[],
): Promise<Overhead[]> {
  const plain = createOpenapiFetch<
    Record<
      string,
      Record<
        "get",
        {
          parameters: { path: Record<string, string> };
          responses: { 200: { content: { "application/json": unknown } } };
        }
      >
    >
  >({ baseUrl, fetch: fetchNothing, headers: { authorization: "Bearer t" } });
  const measured: {
    name: string;
    call: () => Promise<unknown>;
    times: number[];
  }[] = [
    {
      name: "openapi-fetch",
      call: () => plain.GET(path, { params }),
      times: [],
    },
  ];
  for (const { transport, folder } of built) {
    const { createClient } = (await import(join(folder, "index.js"))) as {
      createClient(options: ClientOptions): Client;
    };
    const client = createClient({
      baseUrl,
      fetch: fetchNothing,
      apiToken: "t",
      accountId: "a",
    });
    const { livestreams } = client.realtimeKit;
    measured.push(
      {
        name: `resource-shaped, ${transport}`,
        call: () => livestreams.getMeetingActiveLivestreams("b", "c"),
        times: [],
      },
      {
        name: `path-typed, ${transport}`,
        call: () => client.GET(path, { params }),
        times: [],
      },
    );
  }
  for (let round = -5; round < rounds; round++) {
    for (const { call, times } of measured) {
      const microseconds = await time(call);
      if (round >= 0) times.push(microseconds);
    }
  }
  const [reference] = measured;
  return measured.map(({ name, times }) => ({
    name,
    microseconds: median(times),
    ratio: median(
      times.map(
        (time, round) => time / (reference?.times[round] ?? Number.NaN),
      ),
    ),
  }));
}

/** Microseconds of the processor, which other programs on the machine do not add to, as they do to those of the clock. */
async function time(call: () => Promise<unknown>): Promise<number> {
  const start = process.cpuUsage();
  for (let index = 0; index < callsPerRound; index++) await call();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / callsPerRound;
}

function median(values: readonly number[]): number {
  return (
    values.toSorted((one, other) => one - other)[
      Math.floor(values.length / 2)
    ] ?? Number.NaN
  );
}
