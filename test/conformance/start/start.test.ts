import { once } from "node:events";
import { rm, writeFile } from "node:fs/promises";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test, vi } from "vitest";
import {
  createClient,
  UnprocessableEntityError,
} from "../../../generated/index.ts";
import { Livestreams } from "../../../generated/resources/realtime-kit/livestreams.ts";
import { demonstrate, demonstrateOthers } from "./demonstrate.ts";
import { startPrism } from "./prism.ts";

const spec = fileURLToPath(
  new URL("../../../spec/realtime-kit.yaml", import.meta.url),
);
const target = {
  accountId: "023e105f4ecef8ad9ca31a8372d0c353",
  appId: "app_id",
  meetingId: "182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e",
};
/** The methods of the client. */
const methods = Object.getOwnPropertyNames(Livestreams.prototype)
  .filter((name) => name !== "constructor")
  .sort();

test("Prism accepts what the client of the fragment sends both ways, and rejects what the fragment forbids", async () => {
  const prism = await startPrism(spec);
  const printed: string[] = [];
  const log = vi
    .spyOn(console, "log")
    .mockImplementation((line = "") => void printed.push(String(line)));
  try {
    const options = { baseUrl: prism.url, apiToken: "token" };
    await demonstrate(target, options);
    await demonstrateOthers(target, options);
    const { livestreams } = createClient({
      ...options,
      accountId: target.accountId,
    }).realtimeKit;
    const forbidden = livestreams.getMeetingActiveLivestreams(
      target.appId,
      "no uuid",
    );
    await expect(forbidden).rejects.toBeInstanceOf(UnprocessableEntityError);
  } finally {
    log.mockRestore();
    await prism.stop();
  }
  expect(
    printed.filter((line) => /^ {2}status +LIVE$/.test(line)),
  ).toHaveLength(2);
  const called = printed.flatMap(
    (line) => /(\w+)\(appId/.exec(line)?.[1] ?? [],
  );
  expect([...new Set(called)].sort()).toEqual(methods);
});

test("each operation has the name that Cloudflare's own SDK gives it, but for its ID, which is Id here", () => {
  // Of the npm package cloudflare 7.3.0, resources/realtime-kit/livestreams.d.ts.
  const theirs = [
    "getActiveLivestreamsForLivestreamID",
    "getAllLivestreams",
    "getLivestreamAnalyticsComplete",
    "getLivestreamAnalyticsDaywise",
    "getLivestreamSessionDetailsForSessionID",
    "getLivestreamSessionForLivestreamID",
    "getMeetingActiveLivestreams",
    "getOrgAnalytics",
    "startLivestreamingAMeeting",
    "stopLivestreamingAMeeting",
  ];
  expect(methods).toEqual(theirs.map((name) => name.replace(/ID$/, "Id")));
  expect(Livestreams.operations).toHaveLength(theirs.length);
});

test("a port that is taken ends the run with a sentence", async () => {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  await expect(startPrism(spec, port)).rejects.toThrow(`port ${port} is taken`);
  server.close();
});

test("a Prism that does not start ends the run with what it said", async () => {
  const broken = join(tmpdir(), `pathwright-broken-${process.pid}.yaml`);
  await writeFile(broken, "openapi: [");
  await expect(startPrism(broken)).rejects.toThrow("Prism did not start");
  await rm(broken);
});
