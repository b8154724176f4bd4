import { describe, expect, test } from "vitest";
import type {
  Conversion,
  Converting,
} from "../../../templates/runtime/conversion.ts";
import type { Operation } from "../../../templates/runtime/operation.ts";
import type {
  PagedOperation,
  Pages,
} from "../../../templates/runtime/pages.ts";
import { collect, streaming, whole } from "./streams.ts";
import { rejection, scriptedFetch, testClient, type Turn } from "./support.ts";
import { convertingTransports } from "./transports.ts";

const max = "9223372036854775807";
const at = "2026-11-25T08:00:00.250Z";
const event = `{"id":${max},"at":"${at}","other":${max}}`;
const conversion: Conversion = { members: { id: "int64", at: "date-time" } };
const converted = { id: BigInt(max), at: new Date(at), other: Number(max) };

const answer =
  (text: string, status = 200, type = "application/json"): Turn =>
  () =>
    new Response(text, { status, headers: { "content-type": type } });

const converting: Partial<Operation> & Converting = {
  answers: { 200: conversion, 404: null, "4XX": conversion },
};

describe.each(await convertingTransports())(
  "dates and big integers over $name",
  ({ runtime }) => {
    const start = (turn: Turn, operation: Partial<Operation> & Converting) => {
      const { fetch, sent } = scriptedFetch(turn);
      const client = testClient(
        runtime,
        { fetch, maxRetries: 0 },
        { ...converting, ...operation },
      );
      return { ...client, sent };
    };

    test("come in bodies of successes, whichever way these are asked for", async () => {
      const { call, paths } = start(answer(event), {});
      expect(await call()).toEqual(converted);
      expect((await call().withResponse()).data).toEqual(converted);
      expect(await call().result()).toMatchObject({ data: converted });
      expect((await paths.GET("/")).data).toEqual(converted);
      expect((await paths.request("get", "/")).data).toEqual(converted);
      expect(await (await call().asResponse()).text()).toBe(event);
      expect((await paths.GET("/", { parseAs: "text" })).data).toBe(event);
    });

    test("come by the media type of the answer, where it may be another", async () => {
      const accept = "application/json, text/plain";
      const plain = start(answer(event, 200, "text/plain"), { accept });
      expect(await plain.call()).toBe(event);
      const problem = answer(
        event,
        200,
        "application/vnd.a+json; charset=utf-8",
      );
      expect(await start(problem, { accept }).call()).toEqual(converted);
    });

    test("come in bodies of failures", async () => {
      const { call, paths } = start(answer(event, 409), {});
      expect((await rejection(call())).body).toEqual(converted);
      expect(await call().result()).toMatchObject({ error: converted });
      expect((await paths.GET("/")).error).toEqual(converted);
      const plain = start(answer(event, 404), {});
      expect((await rejection(plain.call())).body).toEqual(JSON.parse(event));
      const text = start(answer("no JSON", 409), {});
      expect((await rejection(text.call())).body).toBe("no JSON");
    });

    test("come in no call of which the document says nothing", async () => {
      const { paths } = start(answer(event), {});
      const { data } = await paths.GET("/unknown");
      expect(data).toEqual(JSON.parse(event));
    });

    test("a success that is no JSON is still a ParseError, an empty one nothing", async () => {
      const { call } = start(answer("{"), {});
      expect(await rejection(call())).toBeInstanceOf(runtime.ParseError);
      expect(await start(answer(""), {}).call()).toBeUndefined();
    });

    test("come in the items and bodies of pages, and lead to further ones", async () => {
      const item: Conversion = { items: conversion };
      const page = `{"data":[${event}],"next":${max},"at":"${at}","total":2}`;
      const last = `{"data":[${event}],"next":null,"total":2}`;
      const answers = {
        200: {
          members: {
            data: item,
            next: "int64",
            at: "date-time",
            total: "int64",
          },
        } as const,
      };
      const list = (pages: Pages) => {
        const { fetch, sent } = scriptedFetch(answer(page), answer(last));
        const { core } = testClient(runtime, { fetch });
        const operation: PagedOperation & Converting = {
          id: null,
          method: "GET",
          path: "/",
          security: [],
          parameters: [{ in: "query", name: "after" }],
          answers,
          pages,
        };
        const queries = () => sent.map(({ url }) => new URL(url).search);
        return {
          queries,
          call: new runtime.PagePromise(core, operation, []),
        };
      };
      const { byCursor, byLastItem, byOffset } = runtime;
      const items = ["data"];
      const parameter = "after";
      const cursor = list(byCursor({ items, parameter, next: ["next"] }));
      expect(await collect(cursor.call)).toEqual([converted, converted]);
      expect(cursor.queries()).toEqual(["", `?after=${max}`]);
      const date = list(byCursor({ items, parameter, next: ["at"] }));
      await collect(date.call.pages());
      expect(date.queries()).toEqual(["", `?after=${encodeURIComponent(at)}`]);
      const id = list(
        byLastItem({ items, parameter, member: "id", more: ["more"] }),
      );
      expect(await collect(id.call)).toEqual([converted]);
      const offset = list(byOffset({ items, parameter, total: ["total"] }));
      expect(await collect(offset.call)).toEqual([converted, converted]);
      expect(offset.queries()).toEqual(["", "?after=1"]);
    });

    test("come in the items of streams", async () => {
      const { fetch } = scriptedFetch(
        whole(`data: ${event}\n\ndata: ${event}\n\n`),
        whole(`${event}\n${event}\n`, "application/x-ndjson"),
      );
      const { core } = testClient(runtime, { fetch });
      const tail = (type: string) => ({ ...streaming(type), item: conversion });
      const events = runtime.openEvents(core, tail("text/event-stream"), []);
      expect(await collect(events)).toEqual([converted, converted]);
      const lines = runtime.openLines(core, tail("application/x-ndjson"), []);
      expect(await collect(lines)).toEqual([converted, converted]);
    });

    test("go out in every place", async () => {
      const { core, sent } = start(answer("{}"), {});
      const operation: Operation = {
        id: null,
        method: "POST",
        path: "/{id}/{at}",
        parameters: [
          { in: "path", name: "id" },
          { in: "path", name: "at" },
          { in: "query", name: "ids" },
          { in: "query", name: "deep", style: "deepObject" },
          { in: "query", name: "json", content: "application/json" },
          { in: "header", name: "X-At" },
          { in: "cookie", name: "id", key: "cookie_id" },
        ],
        body: { type: "application/json", flat: true },
        security: [],
      };
      const id = BigInt(max);
      const date = new Date(at);
      await core.call(operation, [id, date], {
        ids: [id, -1n],
        deep: { id, at: date, list: [{ id }] },
        json: { id, at: date },
        "X-At": date,
        cookie_id: id,
        own: id,
        nested: [{ id, at: date }, `${max}n`],
      });
      const [request] = sent;
      const url = new URL(request!.url);
      expect(url.pathname).toBe(`/v1/${max}/${encodeURIComponent(at)}`);
      expect([...url.searchParams]).toEqual([
        ["ids", max],
        ["ids", "-1"],
        ["deep[id]", max],
        ["deep[at]", at],
        ["deep[list][0][id]", max],
        ["json", `{"id":${max},"at":"${at}"}`],
      ]);
      expect(request!.headers).toMatchObject({
        "x-at": at,
        cookie: `id=${max}`,
      });
      expect(request!.body).toBe(
        `{"own":${max},"nested":[{"id":${max},"at":"${at}"},"${max}n"]}`,
      );
    });

    test("go out in forms", async () => {
      const body = {
        id: BigInt(max),
        at: new Date(at),
        in: { id: BigInt(max) },
      };
      const send = async (type: string) => {
        const { call, sent } = start(answer("{}"), {
          method: "POST",
          body: { type },
        });
        await call([], { body });
        return sent[0]!.body;
      };
      expect(await send("application/x-www-form-urlencoded")).toBe(
        `id=${max}&at=${encodeURIComponent(at)}&in=%7B%22id%22%3A${max}%7D`,
      );
      const parts = await send("multipart/form-data");
      expect(parts).toContain(`name="id"\r\n\r\n${max}\r\n`);
      expect(parts).toContain(`name="at"\r\n\r\n${at}\r\n`);
      expect(parts).toContain(`\r\n\r\n{"id":${max}}\r\n`);
    });
  },
);
