import {
  type ClientRequest,
  type IncomingMessage,
  request as requestHttp,
} from "node:http";
import { request as requestHttps, type RequestOptions } from "node:https";
import { isIP, type Socket } from "node:net";
import { unescape } from "node:querystring";
import { connect, type TLSSocket } from "node:tls";
import { getProxyForUrl } from "proxy-from-env";
import { missing, reason, type Failure } from "./failures.ts";

/** What is wrong with a proxy, or what it says. */
export class ProxyError extends Error {
  readonly failure: Failure;

  constructor(message: string, help: string | null = null) {
    super(message);
    this.failure = { ...missing(message), help };
  }
}

/** Returns the proxy that the environment names for a URL (`HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY`, `NO_PROXY`); `null` where it names none. */
export function proxyFor(url: URL): URL | null {
  const given = getProxyForUrl(url.href);
  if (given === "") return null;
  const proxy = isBare(given) ? given.replace(/^\w+:/, "http:") : given;
  // The text is not shown: it may hold a password.
  if (!URL.canParse(proxy) || !/^https?:$/.test(new URL(proxy).protocol))
    throw new ProxyError(
      "cannot be requested: the environment names a proxy that is none of HTTP",
      "set HTTPS_PROXY to http://host:port",
    );
  return new URL(proxy);
}

/** Whether a proxy is set without a scheme: then it is reached over http, as everywhere, and not by that of the URL. */
function isBare(proxy: string): boolean {
  const [, bare] = proxy.split("://");
  return ["http_proxy", "https_proxy", "all_proxy"]
    .flatMap((name) => [name, name.toUpperCase()])
    .some((name) => process.env[name] === bare);
}

/** Lets a proxy fetch a URL itself, as it does over http (RFC 9112, 3.2.2). */
export function fetchThrough(
  proxy: URL,
  url: URL,
  options: RequestOptions,
): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const request = requestTo(proxy, {
      ...options,
      path: url.href,
      headers: { ...options.headers, host: url.host },
    });
    request.on("response", (response) => {
      if (response.statusCode !== 407) return resolve(response);
      response.destroy();
      reject(refusedBy(proxy, 407));
    });
    request.on("error", (error) => {
      reject(unreachable(proxy, error));
    });
    request.end();
  });
}

/**
 * Opens a connection through a proxy (CONNECT: RFC 9110, 9.3.6) with TLS in it, which proves that it is the host's: nothing
 * that the proxy, or whoever answers its question for the name, could pass for it.
 */
export async function tunnel(
  proxy: URL,
  url: URL,
  signal: AbortSignal,
): Promise<TLSSocket> {
  const host = url.hostname.replace(/^\[|\]$/g, "");
  const authority = `${url.hostname}:${url.port === "" ? "443" : url.port}`;
  const request = requestTo(proxy, {
    method: "CONNECT",
    path: authority,
    headers: { host: authority },
    signal,
  });
  const socket = await connected(request, proxy);
  return connect({
    socket,
    host,
    ...(isIP(host) === 0 && { servername: host }),
  });
}

function connected(request: ClientRequest, proxy: URL): Promise<Socket> {
  return new Promise((resolve, reject) => {
    request.on("connect", ({ statusCode = 0 }, socket: Socket) => {
      if (statusCode >= 200 && statusCode < 300) return resolve(socket);
      socket.destroy();
      reject(refusedBy(proxy, statusCode));
    });
    // A proxy that does not know CONNECT answers like any server.
    request.on("response", (response) => {
      response.destroy();
      reject(refusedBy(proxy, response.statusCode ?? 0));
    });
    request.on("error", (error) => {
      reject(unreachable(proxy, error));
    });
    request.end();
  });
}

/** Begins a request to a proxy itself, with the login that stands in its URL. */
function requestTo(proxy: URL, options: RequestOptions): ClientRequest {
  const send = proxy.protocol === "https:" ? requestHttps : requestHttp;
  const host = proxy.hostname.replace(/^\[|\]$/g, "");
  const headers = { ...options.headers, ...loginTo(proxy) };
  return send({ ...options, host, port: proxy.port, headers, agent: false });
}

function loginTo({ username, password }: URL): Record<string, string> {
  if (username === "" && password === "") return {};
  const login = `${unescape(username)}:${unescape(password)}`;
  const basic = Buffer.from(login).toString("base64");
  return { "proxy-authorization": `Basic ${basic}` };
}

function unreachable({ host }: URL, error: Error): ProxyError {
  return new ProxyError(`the proxy ${host}: ${reason(error)}`);
}

/** Says what a proxy answered instead of connecting. */
function refusedBy({ host }: URL, status: number): ProxyError {
  return status === 407
    ? new ProxyError(
        `the proxy ${host} wants a login`,
        "write it into HTTPS_PROXY, as http://name:password@host:port",
      )
    : new ProxyError(`the proxy ${host} answers with status ${status}`);
}
