import { existsSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { recordRequests } from "../tools/support/recorder.ts";
import { cache, cases } from "./cases.ts";

const called = cases().filter(({ name }) =>
  existsSync(join(cache, name, "calls.ts")),
);

describe.each(called)("$name", ({ name, folder }) => {
  test("sends the expected requests", async () => {
    const { default: calls } = (await import(
      /* @vite-ignore */ join(cache, name, "calls.ts")
    )) as {
      default: (baseUrl: string) => Promise<void>;
    };
    const requests = await recordRequests(calls);
    await expect(requests).toMatchFileSnapshot(
      join(folder, "expected.requests"),
    );
  });
});

test("every client that a golden case gives is called", () => {
  const clients = cases().filter(({ name }) =>
    existsSync(join(cache, name, "expected")),
  );
  expect(clients.map(({ name }) => name)).toEqual(
    called.map(({ name }) => name),
  );
});
