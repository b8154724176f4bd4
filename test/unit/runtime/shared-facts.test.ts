import { describe, expect, test } from "vitest";
import { bearer } from "../../../templates/runtime/auth.ts";
import type { Operation } from "../../../templates/runtime/operation.ts";
import { json, scriptedFetch, testClient } from "./support.ts";
import { transports } from "./transports.ts";

const api = {
  accept: "application/vnd.pets+json",
  security: [["token"]],
  securitySchemes: { token: bearer() },
};

describe.each(transports)("$name: what the API says", ({ runtime }) => {
  async function sentBy(
    own: Partial<Operation>,
  ): Promise<Readonly<Record<string, string>>> {
    const { fetch, sent } = scriptedFetch(json({ a: 1 }));
    const { core } = testClient(runtime, { fetch, token: "t" }, {}, api);
    const operation = { id: "getIt", method: "GET", path: "/", ...own };
    expect(await core.call(operation, [], {}, {})).toEqual({ a: 1 });
    return sent[0]?.headers ?? {};
  }

  test("holds for operations that say nothing", async () => {
    expect(await sentBy({})).toMatchObject({
      accept: "application/vnd.pets+json",
      authorization: "Bearer t",
    });
  });

  test("gives way to what an operation says", async () => {
    const headers = await sentBy({ accept: "text/plain", security: [] });
    expect(headers).toMatchObject({ accept: "text/plain" });
    expect(headers).not.toHaveProperty("authorization");
  });

  test("sends no `Accept` where an operation wants none", async () => {
    const headers = await sentBy({ accept: null });
    expect(headers["accept"] ?? "*/*").toBe("*/*");
  });
});
