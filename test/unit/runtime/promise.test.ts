import { describe, expect, test } from "vitest";
import {
  json,
  rejection,
  scriptedFetch,
  testClient,
  type Turn,
} from "./support.ts";
import { transports } from "./transports.ts";

const nextTurn = () => new Promise((resolve) => setImmediate(resolve));

describe.each(transports)("ApiPromise over $name", ({ runtime }) => {
  const start = (...turns: readonly Turn[]) => {
    const { fetch, sent } = scriptedFetch(...turns);
    const { call } = testClient(runtime, { fetch, maxRetries: 0 });
    return { call, sent };
  };

  test("a call starts at once and sends one request", async () => {
    const { call, sent } = start(json({ a: 1 }));
    const promise = call();
    await nextTurn();
    expect(sent).toHaveLength(1);
    await promise;
    await promise;
    await promise.result();
    await promise.withResponse();
    await promise.asResponse();
    expect(sent).toHaveLength(1);
  });

  test("it is an ApiPromise and a promise", async () => {
    const promise = start(json(1)).call();
    expect(promise).toBeInstanceOf(runtime.ApiPromise);
    expect(promise).toBeInstanceOf(Promise);
    expect(String(promise)).toBe("[object ApiPromise]");
    expect(await Promise.all([promise, promise])).toEqual([1, 1]);
  });

  test("withResponse gives both", async () => {
    const { data, response } = await start(json([1], 201))
      .call()
      .withResponse();
    expect(data).toEqual([1]);
    expect(response.status).toBe(201);
  });

  test.each([200, 404])("asResponse gives %i unread", async (status) => {
    const response = await start(json({ a: 1 }, status))
      .call()
      .asResponse();
    expect(response.status).toBe(status);
    expect(response.bodyUsed).toBe(false);
    expect(await response.json()).toEqual({ a: 1 });
  });

  test("result of a success", async () => {
    const result = await start(json({ a: 1 }, 201))
      .call()
      .result();
    expect(result).toMatchObject({
      ok: true,
      status: 201,
      data: { a: 1 },
      error: undefined,
    });
  });

  test("result of a failure does not reject", async () => {
    const result = await start(json({ a: 1 }, 404))
      .call()
      .result();
    expect(result).toMatchObject({
      ok: false,
      status: 404,
      data: undefined,
      error: { a: 1 },
    });
  });

  test("result rejects when nothing came, or nothing readable", async () => {
    const broken = new TypeError("fetch failed");
    expect(await rejection(start(broken).call().result())).toBeInstanceOf(
      runtime.ConnectionError,
    );
    const html = () => new Response("<html>");
    expect(await rejection(start(html).call().result())).toBeInstanceOf(
      runtime.ParseError,
    );
  });

  test("an answer is parsed once and fails with one error", async () => {
    const promise = start(json({ a: 1 })).call();
    expect(await promise).toBe(await promise);
    expect((await promise.withResponse()).data).toBe(await promise);
    const failing = start(json({}, 500)).call();
    expect(await rejection(failing)).toBe(await rejection(failing));
    expect(await rejection(failing.withResponse())).toBe(
      await rejection(failing),
    );
    expect((await failing.result()) as unknown).toMatchObject({ status: 500 });
  });

  test("catch and finally", async () => {
    const { call } = start(json({}, 500));
    expect(await call().catch((error) => error.status)).toBe(500);
    let calls = 0;
    await rejection(call().finally(() => calls++));
    expect(
      await start(json(1))
        .call()
        .finally(() => calls++),
    ).toBe(1);
    expect(calls).toBe(2);
  });

  test("what then, catch and finally give are plain promises", async () => {
    const promise = start(json(1)).call();
    for (const plain of [
      promise.then(),
      promise.catch(() => {}),
      promise.finally(() => {}),
    ]) {
      expect(plain.constructor).toBe(Promise);
      expect(await plain).toBe(1);
    }
  });

  test("a call rejects, and never throws", async () => {
    const { call } = testClient(runtime, {}, { path: "/{id}" });
    const promise = call([undefined], null as never, null as never);
    expect(await rejection(promise)).toBeInstanceOf(runtime.RequestError);
  });

  test("arguments are read when the call is made", async () => {
    const { fetch, sent } = scriptedFetch(json(1));
    const { call } = testClient(
      runtime,
      { fetch },
      { method: "POST", body: { type: "application/json", flat: true } },
    );
    const params = { a: 1 };
    const promise = call([], params);
    params.a = 2;
    await promise;
    expect(sent[0]?.body).toBe('{"a":1}');
  });
});
