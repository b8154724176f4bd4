import {
  createServer,
  type IncomingMessage,
  type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, onTestFinished, test, vi } from "vitest";

import { reachOf } from "../../../generator/read/load/addresses.ts";
import { UrlPolicy } from "../../../generator/read/load/url-policy.ts";
import {
  load,
  read,
  type LoadOptions,
  type Sources,
} from "../../../generator/read/index.ts";

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

/** A server on loopback that answers by path; gives its origin, and the paths that were asked for. */
async function serve(
  answers: Readonly<Record<string, string | Answer>>,
): Promise<{ origin: string; port: number; asked: string[] }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    const path = request.url ?? "";
    asked.push(path);
    const answer = answers[path];
    if (typeof answer === "function") answer(request, response);
    else if (answer === undefined) response.writeHead(404).end();
    else response.end(answer);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, port, asked };
}

function referring(...references: string[]): string {
  return JSON.stringify({
    openapi: "3.1.0",
    components: {
      schemas: Object.fromEntries(
        references.map(($ref, index) => [`S${index}`, { items: { $ref } }]),
      ),
    },
  });
}

/** A redirect. */
function to(location: string): Answer {
  return (_, response) => response.writeHead(302, { location }).end();
}

/** What is said of a document from a URL or from standard input. */
async function said(spec: string, options?: LoadOptions): Promise<string[]> {
  const { sources, diagnostics } = await load(spec, options);
  const all = sources === null ? diagnostics : read(sources).diagnostics;
  return all.map(({ code, message }) => `${code} ${message}`);
}

/** What is said of a local document that refers to these. */
function saidOfLocal(
  references: readonly string[],
  options?: LoadOptions,
): Promise<string[]> {
  async function* stdin() {
    yield Buffer.from(referring(...references));
  }
  return said("-", { stdin: stdin(), ...options });
}

/** What is advised about a document that cannot be read. */
async function advised(
  spec: string,
  options?: LoadOptions,
): Promise<(string | null)[]> {
  const { diagnostics } = await load(spec, options);
  return diagnostics.map(({ help }) => help);
}

describe("what is no document", () => {
  test("the HTML page of a login is called one, with what to send", async () => {
    const page = "\n<!DOCTYPE html><html><form><input type=password>";
    const { origin } = await serve({
      "/openapi.yaml": to("/login"),
      "/login": page,
      "/refers": referring("/login"),
    });
    const spec = `${origin}/openapi.yaml`;
    expect(await said(spec)).toEqual([
      `not-openapi ${spec}: is an HTML page, not an OpenAPI document`,
    ]);
    expect(await advised(spec)).toEqual([
      expect.stringContaining('--header "Authorization: …"'),
    ]);
    expect(await said(`${origin}/refers`)).toEqual([
      expect.stringMatching(/^external-ref .*is an HTML page/),
    ]);
  });

  test.each([401, 403])("status %i asks for a login", async (status) => {
    const { origin } = await serve({
      "/": (_, response) => response.writeHead(status).end(),
    });
    expect(await advised(`${origin}/`)).toEqual([
      'send a login: --header "Authorization: …"',
    ]);
    expect(await advised(`${origin}/gone`)).toEqual([null]);
  });
});

describe("http to a named host", () => {
  const url = new URL("http://api.internal/openapi.yaml");
  const hop = { url, isRedirect: false };

  test.each([
    ["nobody is named", [], false],
    ["all are", ["*"], false],
    ["it is named without http", ["api.internal"], false],
    ["another port is named", ["http://api.internal:8080"], false],
    ["it is named", ["http://API.internal/"], true],
  ])("is asked only where it is named with it: %s", (_, hosts, expected) => {
    for (const spec of [url.href, "openapi.yaml"]) {
      const policy = new UrlPolicy(spec, hosts);
      const isRoot = spec === url.href;
      expect(policy.refuse(hop, isRoot) === null).toBe(expected);
      expect(policy.admits("8.8.8.8", hop)).toBe(expected);
    }
  });

  test("may be in a network of its own, and not where another leads to it", () => {
    const policy = new UrlPolicy("openapi.yaml", ["http://api.internal"]);
    expect(policy.admits("10.0.0.8", hop)).toBe(true);
    expect(policy.admits("10.0.0.8", { url, isRedirect: true })).toBe(false);
    expect(policy.admits("169.254.169.254", hop)).toBe(false);
  });

  test("is what the refusal advises", async () => {
    expect(await advised(url.href)).toEqual([
      expect.stringContaining('"--allow-urls http://api.internal"'),
    ]);
  });
});

describe("a document at a URL", () => {
  test("is read with what it refers to on its host", async () => {
    const { origin, asked } = await serve({
      "/api/openapi.json": referring("schemas/a.yaml", "/b.json"),
      "/api/schemas/a.yaml": "items: { $ref: ../c.yaml?v=1#/C }",
      "/api/c.yaml?v=1": "C: {}",
      "/b.json": "{}",
    });
    const { sources } = await load(`${origin}/api/openapi.json`);
    const { document, diagnostics } = read(sources as Sources);
    expect(diagnostics).toEqual([]);
    expect(asked.sort()).toEqual([
      "/api/c.yaml?v=1",
      "/api/openapi.json",
      "/api/schemas/a.yaml",
      "/b.json",
    ]);
    const { schemas } = document?.root.get("components").value as {
      schemas: object;
    };
    expect(Object.keys(schemas)).toEqual(["S0", "S1", "a", "C", "b"]);
    expect(document?.isOwn(document.root)).toBe(false);
  });

  test("is where redirects end, and its references count from there", async () => {
    const { origin } = await serve({
      "/latest": to("/v2/openapi.json"),
      "/v2/openapi.json": referring("a.json"),
      "/v2/a.json": "{}",
    });
    expect(await said(`${origin}/latest`)).toEqual([]);
  });

  test.each([
    ["/none", "answers with status 404"],
    ["/loop", "redirects too often"],
    ["/nowhere", "redirects to nowhere"],
    ["/zip", "answers compressed, though that was not asked for"],
    ["/cut", "cannot be read (ECONNRESET)"],
  ])("that is no answer is told: %s", async (path, message) => {
    const { origin } = await serve({
      "/loop": to("/loop"),
      "/nowhere": to("http://"),
      "/zip": (_, response) =>
        response.writeHead(200, { "content-encoding": "gzip" }).end("x"),
      "/cut": (_, response) => {
        response.writeHead(200, { "content-length": 10 });
        response.write("x", () => response.destroy());
      },
    });
    expect(await said(origin + path)).toEqual([
      `unreadable-file ${origin}${path}: ${message}`,
    ]);
  });

  test.each([
    ["http://example.com/a", "is not over https"],
    ["http://10.0.0.1/a", "is not over https"],
    ["ftp://example.com/a", "is no URL that is asked: only https is"],
    [
      "https://me:secret@example.com/a",
      "has credentials in it, which are never sent",
    ],
    [
      "https://169.254.169.254/latest",
      "leads to an address that is not public, at 169.254.169.254",
    ],
  ])("%s is refused", async (url, message) => {
    const [only, ...more] = await said(url);
    expect(only?.endsWith(message)).toBe(true);
    expect(more).toEqual([]);
  });

  test("is left alone once it is too large, or too slow", async () => {
    const megabyte = "x".repeat(1_000_000);
    const { origin } = await serve({
      "/endless": (_, response) => {
        // Node 24 calls back at once, with an error, where nobody listens any more.
        const more = (error?: Error | null): void => {
          if (!error) response.write(megabyte, more);
        };
        more();
      },
      "/silent": () => undefined,
      "/slow": (_, response) => void response.write("x"),
    });
    expect(await said(`${origin}/endless`)).toEqual([
      `unreadable-file ${origin}/endless: larger than 200 MB`,
    ]);
    for (const path of ["/silent", "/slow"])
      expect(await said(origin + path, { timeout: 50 })).toEqual([
        `unreadable-file ${origin}${path}: did not answer in time`,
      ]);
  });
});

describe("headers", () => {
  /** A server that tells what `authorization` came with each path. */
  async function watched(answers: Readonly<Record<string, string | Answer>>) {
    const got: Record<string, string | undefined> = {};
    const { origin } = await serve(
      Object.fromEntries(
        Object.entries(answers).map(([path, answer]) => [
          path,
          (request: IncomingMessage, response: ServerResponse) => {
            got[path] = request.headers.authorization;
            if (typeof answer === "function") answer(request, response);
            else response.end(answer);
          },
        ]),
      ),
    );
    return { origin, got };
  }

  test("go to the document's own origin, and to no other", async () => {
    const other = await watched({ "/b.json": "{}", "/c.json": "{}" });
    const own = await watched({
      "/latest": to("/openapi.json"),
      "/openapi.json": referring("a.json", `${other.origin}/b.json`, "c.json"),
      "/a.json": "{}",
      "/c.json": to(`${other.origin}/c.json`),
    });
    const options = {
      ownHeaders: { Authorization: "Bearer secret" },
      allowUrls: [new URL(other.origin).host],
    };
    expect(await said(`${own.origin}/latest`, options)).toEqual([]);
    const sent = "Bearer secret";
    expect(own.got).toEqual({
      "/latest": sent,
      "/openapi.json": sent,
      "/a.json": sent,
      "/c.json": sent,
    });
    expect(other.got).toEqual({ "/b.json": undefined, "/c.json": undefined });
  });

  test("of a named host go to that host, and never behind a redirect from another", async () => {
    const named = await watched({ "/a.json": "{}", "/b.json": "{}" });
    const other = await watched({
      "/openapi.json": referring(`${named.origin}/a.json`, "/moved.json"),
      "/moved.json": to(`${named.origin}/b.json`),
    });
    const options = {
      headers: { [named.origin]: { authorization: "Basic secret" } },
      allowUrls: [new URL(named.origin).host],
    };
    expect(await said(`${other.origin}/openapi.json`, options)).toEqual([]);
    expect(named.got).toEqual({
      "/a.json": "Basic secret",
      "/b.json": undefined,
    });
    expect(other.got).toEqual({
      "/openapi.json": undefined,
      "/moved.json": undefined,
    });
  });
});

describe("a reference to a URL", () => {
  test("is refused where its host is not allowed, and nothing is asked", async () => {
    const { origin, asked } = await serve({ "/a.json": "{}" });
    expect(await saidOfLocal([`${origin}/a.json`])).toEqual([
      `external-ref \`$ref\` leads to "${origin}/a.json", which is at a URL`,
    ]);
    expect(asked).toEqual([]);
  });

  test("is followed where its host is allowed", async () => {
    const { origin, port } = await serve({ "/a.json": "{}" });
    for (const host of ["127.0.0.1", `127.0.0.1:${port}`])
      expect(
        await saidOfLocal([`${origin}/a.json`], { allowUrls: [host] }),
      ).toEqual([]);
    expect(
      await saidOfLocal([`${origin}/b.json`], { allowUrls: ["127.0.0.1"] }),
    ).toEqual([
      `external-ref \`$ref\` leads to "${origin}/b.json", which cannot be read: answers with status 404`,
    ]);
  });

  test("leads to public addresses only where all hosts are allowed", async () => {
    const { origin, port, asked } = await serve({ "/a.json": "{}" });
    const options = { allowUrls: ["*"] };
    for (const reference of [
      `${origin}/a.json`,
      `http://localhost:${port}/a.json`,
      "https://10.1.2.3/a",
      "https://192.168.0.1/a",
      "https://172.16.0.1/a",
      "https://[::1]/a",
      "https://[::ffff:127.0.0.1]/a",
      "https://[fd00::1]/a",
      "https://169.254.169.254/latest",
      "https://0.0.0.0/a",
      "https://2130706433/a",
      "https://0x7f.1/a",
    ]) {
      const found = await saidOfLocal([reference], options);
      expect(found).toHaveLength(1);
      expect(found[0]).toMatch(
        /^external-ref .*, which leads to an address that is not public, at /,
      );
    }
    expect(asked).toEqual([]);
  });

  test("is judged anew at every redirect", async () => {
    const other = await serve({ "/secret": "{}" });
    const { origin, port } = await serve({
      "/other": to(`${other.origin}/secret`),
      "/name": to(`http://localhost:${other.port}/secret`),
      "/private": to("https://10.0.0.1/"),
      "/plain": to("http://10.0.0.1/"),
      "/meta": to("https://169.254.169.254/latest"),
      "/mapped": to("https://[::ffff:a9fe:a9fe]/latest"),
      "/file": to("file:///etc/passwd"),
      "/same": to("/end"),
      "/end": "{}",
    });
    const at = async (path: string, allowUrls: string[]): Promise<string> => {
      const found = await saidOfLocal([origin + path], { allowUrls });
      return found.join("").replace(/^\S+ .*", which /, "");
    };
    const own = [`127.0.0.1:${port}`];
    expect(await at("/other", own)).toBe(
      `redirects to 127.0.0.1:${other.port}`,
    );
    // Only a document that is itself on loopback may be led there.
    const both = [...own, `127.0.0.1:${other.port}`, "localhost"];
    const notPublic = "leads to an address that is not public, at";
    expect(await at("/other", both)).toBe(
      `${notPublic} 127.0.0.1:${other.port}`,
    );
    expect(await at("/name", both)).toBe(
      `${notPublic} localhost:${other.port}`,
    );
    // A redirect within one origin leads nowhere new.
    expect(await at("/same", own)).toBe("");
    const anywhere = [...own, "*"];
    expect(await at("/private", anywhere)).toBe(`${notPublic} 10.0.0.1`);
    expect(await at("/private", [...own, "10.0.0.1"])).toBe(
      `${notPublic} 10.0.0.1`,
    );
    expect(await at("/plain", anywhere)).toBe("is not over https");
    expect(await at("/meta", [...anywhere, "169.254.169.254"])).toBe(
      `${notPublic} 169.254.169.254`,
    );
    expect(await at("/mapped", anywhere)).toBe(
      `${notPublic} [::ffff:a9fe:a9fe]`,
    );
    expect(await at("/file", anywhere)).toBe(
      "is no URL that is asked: only https is",
    );
    expect(other.asked).toEqual([]);
  });

  test("of a document on loopback may lead elsewhere on it where that is allowed", async () => {
    const other = await serve({ "/a.json": "{}" });
    const { origin } = await serve({
      "/openapi.json": referring(`${other.origin}/a.json`, "/moved.json"),
      "/moved.json": to(`${other.origin}/a.json`),
    });
    const url = `${origin}/openapi.json`;
    expect(await said(url)).toHaveLength(2);
    expect(await said(url, { allowUrls: [`127.0.0.1:${other.port}`] })).toEqual(
      [],
    );
  });

  test("of a document at a URL never leads to a file", async () => {
    const { origin } = await serve({
      "/openapi.json": referring("file:///etc/passwd", "../../../etc/passwd"),
    });
    expect(
      await said(`${origin}/openapi.json`, {
        allowFiles: ["/etc"],
        allowUrls: ["*"],
      }),
    ).toEqual([
      'external-ref `$ref` leads to "file:///etc/passwd", which is the URL of a file',
      'external-ref `$ref` leads to "../../../etc/passwd", which cannot be read: answers with status 404',
    ]);
  });

  test("goes to the address that was judged", async () => {
    const { port, asked } = await serve({ "/a.json": "{}" });
    const dns = await import("node:dns");
    const lookup = vi.spyOn(dns.default, "lookup");
    onTestFinished(() => lookup.mockRestore());
    const url = `http://localhost:${port}/a.json`;
    expect(await saidOfLocal([url], { allowUrls: ["localhost"] })).toEqual([]);
    expect(asked).toEqual(["/a.json"]);
    expect(lookup.mock.calls.length).toBeLessThanOrEqual(1);
  });
});

test.each([
  ["8.8.8.8", "public"],
  ["2606:4700::1111", "public"],
  ["64:ff9b::808:808", "public"],
  ["127.255.0.1", "loopback"],
  ["::1", "loopback"],
  ["::ffff:127.0.0.1", "loopback"],
  ["64:ff9b::7f00:1", "loopback"],
  ["::ffff:0:7f00:1", "private"],
  ["3fff:fff::1", "private"],
  ["5f00::1", "private"],
  ["169.254.169.254", "link"],
  ["fe80::1", "link"],
  ["fe80::1%eth0", "link"],
  ["::ffff:169.254.169.254", "link"],
  ["10.0.0.1", "private"],
  ["172.31.255.255", "private"],
  ["172.32.0.1", "public"],
  ["192.168.1.1", "private"],
  ["100.100.100.200", "private"],
  ["0.0.0.0", "private"],
  ["224.0.0.1", "private"],
  ["255.255.255.255", "private"],
  ["::", "private"],
  ["::a00:1", "private"],
  ["fc00::1", "private"],
  ["fdff::1", "private"],
  ["ff02::1", "private"],
  ["2002:7f00:1::", "private"],
  ["::ffff:10.0.0.1", "private"],
  ["nowhere", "private"],
])("the address %s is %s", (address, reach) => {
  expect(reachOf(address)).toBe(reach);
});
