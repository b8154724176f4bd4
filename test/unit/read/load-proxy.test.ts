import {
  createServer,
  type IncomingMessage,
  type RequestListener,
} from "node:http";
import { createServer as createSecureServer } from "node:https";
import { type AddressInfo, connect, type Server, type Socket } from "node:net";
import {
  afterAll,
  beforeEach,
  describe,
  expect,
  onTestFinished,
  test,
  vi,
} from "vitest";
import { UrlPolicy } from "../../../generator/read/load/url-policy.ts";
import type { LoadOptions } from "../../../generator/read/index.ts";
import { certificate } from "./certificate.ts";

/** What names resolve to here; all others are known to the proxy alone. */
const known = new Map<string, string>();

// What is loaded here is loaded anew, and forgotten afterwards: other tests share the loaded modules.
vi.resetModules();
vi.doMock("node:dns", () => ({
  lookup: (
    name: string,
    _: unknown,
    done: (error: Error | null, addresses: object[]) => void,
  ) => {
    const address = known.get(name);
    if (address === undefined)
      done(Object.assign(new Error(name), { code: "ENOTFOUND" }), []);
    else done(null, [{ address, family: 4 }]);
  },
}));

vi.doMock("node:tls", async (original) => {
  const tls = await original<typeof import("node:tls")>();
  return {
    ...tls,
    connect: (options: object) =>
      tls.connect({ ...options, ca: certificate.cert }),
  };
});

const { load, read } = await import("../../../generator/read/index.ts");

afterAll(() => {
  vi.doUnmock("node:dns");
  vi.doUnmock("node:tls");
  vi.resetModules();
});

const spec = "https://api.example.test/openapi.json";
const document = JSON.stringify({
  openapi: "3.1.0",
  info: { title: "API", version: "1" },
  paths: {},
});

async function listening(server: Server): Promise<number> {
  const sockets = new Set<Socket>();
  server.on("connection", (socket: Socket) => sockets.add(socket));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    sockets.forEach((socket) => socket.destroy());
    server.close();
  });
  return (server.address() as AddressInfo).port;
}

/** A server with TLS, which has the certificate of `api.example.test`; gives its port and what headers it got. */
async function secureHost(answer: RequestListener) {
  const got: IncomingMessage["headers"][] = [];
  const server = createSecureServer(certificate, (request, response) => {
    got.push(request.headers);
    answer(request, response);
  });
  return { port: await listening(server), got };
}

const answering: RequestListener = (_, response) => response.end(document);

/** A proxy that leads every host to one port, and tells what it was asked and with which login. */
async function proxyTo(port: number, login: string | null = null) {
  const asked: string[] = [];
  const isWelcome = ({ headers }: IncomingMessage): boolean =>
    login === null ||
    headers["proxy-authorization"] ===
      `Basic ${Buffer.from(login).toString("base64")}`;
  const server = createServer((request, response) => {
    asked.push(`${String(request.method)} ${String(request.url)}`);
    response.writeHead(isWelcome(request) ? 200 : 407).end(document);
  });
  server.on("connect", (request: IncomingMessage, socket: Socket) => {
    asked.push(`CONNECT ${String(request.url)}`);
    if (!isWelcome(request))
      return void socket.end(
        "HTTP/1.1 407 Proxy Authentication Required\r\n\r\n",
      );
    const onwards = connect(port, "127.0.0.1", () => {
      socket.write("HTTP/1.1 200 Connection Established\r\n\r\n");
      onwards.pipe(socket).pipe(onwards);
    });
    onwards.on("error", () => socket.destroy());
    socket.on("error", () => onwards.destroy());
  });
  const own = await listening(server);
  return { asked, host: `127.0.0.1:${own}` };
}

async function said(url = spec, options?: LoadOptions): Promise<string[]> {
  const { sources, diagnostics } = await load(url, options);
  const all = sources === null ? diagnostics : read(sources).diagnostics;
  return all.map(({ message, help }) =>
    help === null ? message : `${message} (${help})`,
  );
}

beforeEach(() => {
  known.clear();
  for (const name of ["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"]) {
    vi.stubEnv(name, "");
    vi.stubEnv(name.toLowerCase(), "");
  }
  return () => vi.unstubAllEnvs();
});

describe("a document behind a proxy", () => {
  test("is asked for through a tunnel, and only the proxy gets the proxy's login", async () => {
    const host = await secureHost(answering);
    const proxy = await proxyTo(host.port, "me:se cret");
    vi.stubEnv("HTTPS_PROXY", `http://me:se%20cret@${proxy.host}`);
    const ownHeaders = { Authorization: "Bearer token" };
    expect(await said(spec, { ownHeaders })).toEqual([]);
    expect(proxy.asked).toEqual(["CONNECT api.example.test:443"]);
    expect(host.got).toMatchObject([
      { authorization: "Bearer token", host: "api.example.test" },
    ]);
    expect(Object.keys(host.got[0] ?? {})).not.toContain("proxy-authorization");
  });

  test("is asked for at a proxy that is set without a scheme, over http", async () => {
    const host = await secureHost(answering);
    const proxy = await proxyTo(host.port);
    vi.stubEnv("https_proxy", proxy.host);
    expect(await said()).toEqual([]);
  });

  test("is not asked for at a proxy without TLS that is set with https", async () => {
    const plain = await proxyTo(1);
    vi.stubEnv("HTTPS_PROXY", `https://${plain.host}`);
    expect((await said())[0]).toMatch(
      /: the proxy 127\.0\.0\.1:\d+: cannot be read \(\w+\)$/,
    );
    expect(plain.asked).toEqual([]);
  });

  test("over http is fetched by the proxy of that", async () => {
    const proxy = await proxyTo(1);
    vi.stubEnv("HTTP_PROXY", `http://${proxy.host}`);
    const url = "http://api.example.test:8080/a.json?b=c";
    const allowUrls = ["http://api.example.test:8080"];
    expect(await said(url, { allowUrls })).toEqual([]);
    expect(proxy.asked).toEqual([`GET ${url}`]);
  });

  test("is no other host's: the certificate must be the host's own", async () => {
    const host = await secureHost(answering);
    const proxy = await proxyTo(host.port);
    vi.stubEnv("HTTPS_PROXY", `http://${proxy.host}`);
    const other = "https://other.example.test/openapi.json";
    expect(await said(other)).toEqual([
      `${other}: cannot be read (ERR_TLS_CERT_ALTNAME_INVALID)`,
    ]);
    expect(host.got).toEqual([]);
  });

  test("is led on by redirects through the proxy", async () => {
    const host = await secureHost(({ url }, response) => {
      if (url === "/latest")
        response.writeHead(302, { location: "/openapi.json" }).end();
      else response.end(document);
    });
    const proxy = await proxyTo(host.port);
    vi.stubEnv("ALL_PROXY", `http://${proxy.host}`);
    expect(await said("https://api.example.test/latest")).toEqual([]);
    expect(proxy.asked).toHaveLength(2);
  });
});

describe("no proxy is asked", () => {
  test.each(["api.example.test", ".example.test", "*"])(
    "where NO_PROXY is %s",
    async (name) => {
      const proxy = await proxyTo(1);
      vi.stubEnv("HTTPS_PROXY", `http://${proxy.host}`);
      vi.stubEnv("NO_PROXY", name);
      expect(await said()).toEqual([`${spec}: no such host`]);
      expect(proxy.asked).toEqual([]);
    },
  );

  test("for this machine", async () => {
    const proxy = await proxyTo(1);
    const server = createServer(answering);
    const port = await listening(server);
    vi.stubEnv("HTTP_PROXY", `http://${proxy.host}`);
    vi.stubEnv("HTTPS_PROXY", `http://${proxy.host}`);
    expect(await said(`http://127.0.0.1:${port}/openapi.json`)).toEqual([]);
    expect(proxy.asked).toEqual([]);
  });

  test("for what the policy refuses", async () => {
    const proxy = await proxyTo(1);
    vi.stubEnv("HTTPS_PROXY", `http://${proxy.host}`);
    known.set("rebound.example.test", "10.0.0.1");
    for (const url of [
      "https://10.0.0.1/a.json",
      "https://[fd00::1]/a.json",
      "https://rebound.example.test/a.json",
      "https://intranet/a.json",
      "https://wiki.corp/a.json",
      "https://169.254.169.254/latest",
    ]) {
      const refers = JSON.stringify({
        openapi: "3.1.0",
        components: { schemas: { A: { items: { $ref: url } } } },
      });
      async function* stdin() {
        yield Buffer.from(refers);
      }
      const [only] = await said("-", { stdin: stdin(), allowUrls: ["*"] });
      expect(only).toContain("leads to an address that is not public, at");
    }
    expect(proxy.asked).toEqual([]);
  });
});

describe("what is wrong with a proxy is told, and its password is not", () => {
  test.each([
    ["me:wrong@", /: the proxy 127\.0\.0\.1:\d+ wants a login \(write it into/],
    ["", /: the proxy 127\.0\.0\.1:\d+ wants a login \(write it into/],
  ])("a login that is missing or wrong: %s", async (login, message) => {
    const proxy = await proxyTo(1, "me:secret");
    vi.stubEnv("HTTPS_PROXY", `http://${login}${proxy.host}`);
    vi.stubEnv("HTTP_PROXY", `http://${login}${proxy.host}`);
    const plain = "http://api.example.test/a.json";
    const allowUrls = ["http://api.example.test"];
    for (const url of [spec, plain]) {
      const [only] = await said(url, { allowUrls });
      expect(only).toMatch(message);
      expect(only).not.toContain("wrong");
    }
  });

  test("a proxy that knows no CONNECT", async () => {
    const server = createServer(answering);
    const port = await listening(server);
    vi.stubEnv("HTTPS_PROXY", `http://me:secret@127.0.0.1:${port}`);
    const [closed] = await said();
    expect(closed).toMatch(/: the proxy 127\.0\.0\.1:\d+: cannot be read/);
    expect(closed).not.toContain("secret");
  });

  test.each(["socks5://me:secret@127.0.0.1:1080", "http://me:secret@"])(
    "one that is none of HTTP: %s",
    async (proxy) => {
      vi.stubEnv("HTTPS_PROXY", proxy);
      const [only] = await said();
      expect(only).toContain("names a proxy that is none of HTTP");
      expect(only).not.toContain("secret");
    },
  );

  test("one that never answers ends in time", async () => {
    const server = createServer();
    server.on("connect", () => undefined);
    const port = await listening(server);
    vi.stubEnv("HTTPS_PROXY", `http://127.0.0.1:${port}`);
    expect(await said(spec, { timeout: 50 })).toEqual([
      `${spec}: did not answer in time`,
    ]);
  });
});

describe("a host of which only the proxy knows the address", () => {
  const hop = (url: string, isRedirect = false) => ({
    url: new URL(url),
    isRedirect,
  });

  test("may be asked where its name is a public one, or it is named", () => {
    const policy = new UrlPolicy("openapi.yaml", ["wiki.corp", "intranet"]);
    expect(policy.admitsUnseen(hop("https://api.example.com"))).toBe(true);
    expect(policy.admitsUnseen(hop("https://api.example.com", true))).toBe(
      true,
    );
    expect(policy.admitsUnseen(hop("https://wiki.corp"))).toBe(true);
    expect(policy.admitsUnseen(hop("https://intranet"))).toBe(true);
    expect(policy.admitsUnseen(hop("https://intranet", true))).toBe(false);
    expect(policy.admitsUnseen(hop("https://other.corp"))).toBe(false);
    expect(policy.admitsUnseen(hop("https://db.internal."))).toBe(false);
  });
});
