import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { openAsBlob } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, describe, expect, test } from "vitest";
import type { RequestBody } from "../../../templates/runtime/operation.ts";
import { startServer, type TestServer } from "../../unit/runtime/server.ts";
import { rejection, testClient } from "../../unit/runtime/support.ts";
import { transports } from "../../unit/runtime/transports.ts";

const success = {
  headers: { "content-type": "application/json" },
  body: "{}",
};
const form = "multipart/form-data";
const fields = "application/x-www-form-urlencoded";

let server: TestServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

describe.each(transports)("bodies over $name", ({ runtime }) => {
  async function open(body: RequestBody, api: object = {}) {
    server = await startServer(success);
    const client = testClient(
      runtime,
      { baseUrl: server.url },
      { method: "POST", body },
      api,
    );
    return { ...client, requests: server.requests };
  }

  test("a file on disk is a part of a form", async () => {
    const folder = await mkdtemp(join(tmpdir(), "pathwright-"));
    try {
      const path = join(folder, "a.bin");
      await writeFile(path, "x".repeat(100_000));
      const { call, requests } = await open({ type: form, flat: true });
      const file = await openAsBlob(path, { type: "image/png" });
      await call([], { file, title: "t" });
      const [{ body, headers }] = requests as [TestServer["requests"][0]];
      expect(headers["content-length"]).toBe(`${body.length}`);
      expect(body.toString()).toContain(`\r\n\r\n${"x".repeat(100_000)}\r\n--`);
      expect(body.toString()).toContain("Content-Type: image/png\r\n");
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  test("a name cannot leave its header field", async () => {
    const { call, requests } = await open({ type: form, flat: true });
    await call([], {
      'a"\r\nX-Evil: 1': "v",
      f: new File(["v"], 'n"\r\nX-Evil: 1'),
    });
    const text = requests[0]?.body.toString() ?? "";
    expect(text).toContain('name="a%22%0D%0AX-Evil: 1"\r\n');
    expect(text).toContain('filename="n%22%0D%0AX-Evil: 1"\r\n');
    expect(text).not.toContain("\r\nX-Evil");
  });

  test("parts that are streams are sent one after the other, and never again", async () => {
    const { call, requests } = await open({ type: form, flat: true });
    const streams = ["one", "two"].map((text) => new Blob([text]).stream());
    await call([], { files: streams, last: "three" });
    const [{ headers, body }] = requests as [TestServer["requests"][0]];
    expect(headers["transfer-encoding"]).toBe("chunked");
    const type = headers["content-type"] ?? "";
    const read = await new Response(new Uint8Array(body), {
      headers: { "content-type": type },
    }).formData();
    const files = read.getAll("files") as File[];
    expect(await Promise.all(files.map((file) => file.text()))).toEqual([
      "one",
      "two",
    ]);
    expect(read.get("last")).toBe("three");
  });

  test("a part that fails ends the call, and lets go of the others", async () => {
    const { call } = await open({ type: form, flat: true });
    let cancelled = false;
    const failing = new ReadableStream({
      pull: (controller) => controller.error(new Error("no more")),
    });
    const other = new ReadableStream({
      cancel() {
        cancelled = true;
      },
    });
    const error = await rejection(call([], { failing, other }));
    expect(error).toBeInstanceOf(runtime.ConnectionError);
    expect(cancelled).toBe(true);
  });

  test("middleware can read a form", async () => {
    const { call, core, requests } = await open({ type: form, flat: true });
    let seen: unknown;
    core.middleware.push({
      async onRequest({ request }) {
        seen = (await request.clone().formData()).get("a");
      },
    });
    await call([], { a: "b" });
    expect(seen).toBe("b");
    expect(requests).toHaveLength(1);
  });

  test("the media type of the header chooses what the document says of it", async () => {
    const { call, paths, requests } = await open({
      type: "application/json",
      typeKey: "contentType",
      others: [
        { type: fields, encoding: [{ name: "a", style: "deepObject" }] },
        { type: "text/*" },
      ],
    });
    const body = { a: { b: 1 } };
    const headers = { "content-type": `${fields}; charset=utf-8` };
    await paths.POST("/", { body, headers });
    await call([], { body }, { headers });
    await call([], { body, contentType: fields });
    await call([], { body: "t", contentType: "text/csv" });
    await call([], { body });
    expect(
      requests.map(({ headers, body }) => [
        headers["content-type"],
        body.toString(),
      ]),
    ).toEqual([
      [headers["content-type"], "a%5Bb%5D=1"],
      [headers["content-type"], "a%5Bb%5D=1"],
      [fields, "a%5Bb%5D=1"],
      ["text/csv", "t"],
      ["application/json", '{"a":{"b":1}}'],
    ]);
  });

  test.each([
    ["image/*", new Blob(["b"], { type: "image/png" }), "image/png"],
    ["image/*", new Uint8Array([98]), "application/octet-stream"],
    ["text/*", "b", "text/plain"],
    ["*/*", new Blob(["b"]), "application/octet-stream"],
    ["*/*", { b: 1 }, "application/json"],
    [`text/plain; note="*"`, "b", `text/plain; note="*"`],
  ])("a body of %s from %o is %s", async (type, body, expected) => {
    const { paths, requests } = await open({ type });
    await paths.POST("/", { body });
    expect(requests[0]?.headers["content-type"]).toBe(expected);
  });

  test("a form that the document does not have is refused", async () => {
    const { call, requests } = await open(
      { type: "application/json" },
      { writeForm: undefined },
    );
    const headers = { "content-type": fields };
    const error = await rejection(call([], { body: { a: 1 } }, { headers }));
    expect(error).toBeInstanceOf(runtime.RequestError);
    expect(requests).toEqual([]);
    await call([], { body: new URLSearchParams("a=1") }, { headers });
    expect(requests[0]?.body.toString()).toBe("a=1");
  });
});
