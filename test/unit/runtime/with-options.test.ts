import { afterEach, expect, test } from "vitest";
import { createClient, type Middleware } from "../../../generated/index.ts";
import { startServer, type TestServer } from "./server.ts";
import { rejection } from "./support.ts";

let server: TestServer;
afterEach(() => server.close());

const path =
  "/accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-livestream";

test("withOptions gives a client that differs in these, and leaves the first as it is", async () => {
  server = await startServer({
    headers: { "content-type": "application/json" },
    body: "{}",
  });
  const seen: string[] = [];
  const note = (name: string): Middleware => ({
    onRequest: () => void seen.push(name),
  });
  const first = createClient({
    baseUrl: server.url,
    apiToken: "one",
    accountId: "a",
    headers: { "x-team": "shelves" },
    middleware: [note("own")],
  });
  first.use(note("used"));
  const second = first.withOptions({ apiToken: "two", query: { v: 2 } });
  second.use(note("second's"));
  const { livestreams } = second.realtimeKit;
  await livestreams.getMeetingActiveLivestreams("b", "c");
  await second.GET(path, {
    params: { path: { account_id: "x", app_id: "b", meeting_id: "c" } },
  });
  expect(seen).toEqual(["own", "used", "second's", "own", "used", "second's"]);
  await first.realtimeKit.livestreams.getMeetingActiveLivestreams("b", "c");
  await second
    .withOptions({ headers: {}, accountId: "z" })
    .realtimeKit.livestreams.getMeetingActiveLivestreams("b", "c");
  const sent = server.requests.map(({ target, headers }) => [
    target.replace("/realtime/kit/b/meetings/c/active-livestream", ""),
    headers["authorization"],
    headers["x-team"],
  ]);
  expect(sent).toEqual([
    ["/accounts/a?v=2", "Bearer two", "shelves"],
    ["/accounts/x?v=2", "Bearer two", "shelves"],
    ["/accounts/a", "Bearer one", "shelves"],
    ["/accounts/z?v=2", "Bearer two", undefined],
  ]);
  const none = first.withOptions({ accountId: undefined });
  const error = await rejection(
    none.realtimeKit.livestreams.getMeetingActiveLivestreams("b", "c"),
  );
  expect(error.message).toContain("accountId");
});
