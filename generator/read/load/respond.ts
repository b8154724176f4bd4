import { lookup, type LookupAddress } from "node:dns";
import { get as getHttp, type IncomingMessage } from "node:http";
import { get as getHttps, type RequestOptions } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { promisify } from "node:util";
import { type UrlPolicy, type Hop, isLoopback } from "./url-policy.ts";
import type { HeadersFor } from "./headers.ts";
import { fetchThrough, proxyFor, tunnel } from "./proxy.ts";

/** A connection that was not made, for where it would have gone. */
export class RefusedAddress extends Error {}

/** Tells where a host is. @throws RefusedAddress where that may not be asked */
type Judge = (addresses: readonly LookupAddress[]) => void;

/**
 * Sends one request with GET, and gives what answers. A connection of its own goes to an address that was judged, whatever the
 * host's name resolves to later. A proxy is given the name, since many allow hosts by name: nobody else can answer over TLS.
 */
export async function respond(
  hop: Hop,
  policy: UrlPolicy,
  headersFor: HeadersFor,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const { url } = hop;
  const headers = {
    accept: "application/json, application/yaml, */*;q=0.8",
    "accept-encoding": "identity",
    "user-agent": "pathwright",
    ...headersFor.of(hop),
  };
  const judge: Judge = (addresses) => {
    if (addresses.some(({ address }) => !policy.admits(address, hop)))
      throw notPublic(url);
  };
  judge(literal(url));
  // This machine is not the proxy's.
  const proxy = isLoopback(url.hostname) ? null : proxyFor(url);
  if (proxy === null)
    return get(url, {
      agent: false,
      lookup: judgedLookup(judge),
      headers,
      signal,
    });
  await judgeFor(hop, policy, judge);
  if (url.protocol === "http:")
    return fetchThrough(proxy, url, { headers, signal });
  const socket = await tunnel(proxy, url, signal);
  // Without an agent Node takes 80 for the usual port, and would name it in `Host`.
  const ownSocket = { createConnection: () => socket, defaultPort: 443 };
  return get(url, { ...ownSocket, headers, signal });
}

function notPublic({ host }: URL): RefusedAddress {
  return new RefusedAddress(
    `leads to an address that is not public, at ${host}`,
  );
}

function get(url: URL, options: RequestOptions): Promise<IncomingMessage> {
  const send = url.protocol === "https:" ? getHttps : getHttp;
  return new Promise((resolve, reject) => {
    send(url, options, resolve).on("error", reject);
  });
}

/** The address that a host is, if it is one: no name is looked up then. */
function literal({ hostname }: URL): LookupAddress[] {
  const address = hostname.replace(/^\[|\]$/g, "");
  const family = isIP(address);
  return family === 0 ? [] : [{ address, family }];
}

/** Judges a host that a proxy is to reach, by its addresses where they can be seen from here. */
async function judgeFor(
  hop: Hop,
  policy: UrlPolicy,
  judge: Judge,
): Promise<void> {
  const { hostname } = hop.url;
  if (literal(hop.url).length > 0) return;
  const seen = await promisify(lookup)(hostname, { all: true }).catch(() => []);
  if (seen.length === 0 && !policy.admitsUnseen(hop)) throw notPublic(hop.url);
  judge(seen);
}

/** Looks a name up, and gives its addresses only after all of them were judged. */
function judgedLookup(judge: Judge): LookupFunction {
  return (hostname, options, done) => {
    lookup(hostname, { ...options, all: true }, (error, addresses) => {
      if (error !== null) return done(error, []);
      try {
        judge(addresses);
      } catch (refusal) {
        return done(refusal as Error, []);
      }
      const [{ address, family } = { address: "", family: 0 }] = addresses;
      if (options.all === true) done(null, addresses);
      else done(null, address, family);
    });
  };
}
