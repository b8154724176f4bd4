import { lookup, type LookupAddress } from "node:dns";
import { get as getHttp, type IncomingMessage } from "node:http";
import { get as getHttps } from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { collect } from "./bytes.ts";
import {
  missing,
  reason,
  refused,
  tooLarge,
  type Failure,
} from "./failures.ts";
import type { Gate, Hop } from "./gate.ts";
import type { HeadersFor } from "./headers.ts";
import { login } from "./mistaken.ts";

/** What a URL gave, and the one that gave it in the end. */
export interface Answer {
  readonly bytes: Uint8Array;
  readonly url: string;
}

/** How much may be asked for. */
export interface Limits {
  readonly bytes: number;
  /** Ends what is being asked. */
  readonly signal: AbortSignal;
}

const maximumRedirects = 5;

/**
 * Asks a URL with GET, through redirects, each of which the gate judges anew. The connection goes to the address that was judged,
 * whatever the host's name resolves to later. Never rejects.
 */
export async function ask(
  url: string,
  isRoot: boolean,
  gate: Gate,
  headers: HeadersFor,
  limits: Limits,
): Promise<Answer | Failure> {
  let hop: Hop = { url: new URL(url), isRedirect: false };
  try {
    for (let redirects = 0; redirects <= maximumRedirects; redirects += 1) {
      const refusal = gate.refuse(hop, isRoot);
      if (refusal !== null) return refusal;
      const response = await respond(hop, gate, headers, limits.signal);
      const { statusCode: status = 0 } = response;
      const location = response.headers.location;
      if (status >= 300 && status < 400 && location !== undefined) {
        response.destroy();
        if (!URL.canParse(location, hop.url.href))
          return missing("redirects to nowhere");
        const next = new URL(location, hop.url);
        // Within one origin a redirect leads nowhere that was not allowed before.
        const isRedirect = hop.isRedirect || next.origin !== hop.url.origin;
        hop = { url: next, isRedirect };
        continue;
      }
      return await answered(response, hop.url, limits.bytes);
    }
    return missing("redirects too often");
  } catch (error) {
    if (error instanceof RefusedAddress) return refused(error.message);
    return missing(
      limits.signal.aborted ? "did not answer in time" : reason(error),
    );
  }
}

async function answered(
  response: IncomingMessage,
  { href }: URL,
  limit: number,
): Promise<Answer | Failure> {
  const { statusCode: status = 0, headers } = response;
  const encoding = headers["content-encoding"] ?? "identity";
  try {
    if (status !== 200)
      return {
        ...missing(`answers with status ${status}`),
        help: helpFor(status),
      };
    if (encoding !== "identity")
      return missing("answers compressed, though that was not asked for");
    const bytes = await collect(response, limit);
    return bytes === null ? tooLarge : { bytes, url: href };
  } finally {
    response.destroy();
  }
}

/** What to do about a status; `null` where it says all there is. */
function helpFor(status: number): string | null {
  return status === 401 || status === 403 ? `send a login: ${login}` : null;
}

/** A connection that was not made, for where it would have gone. */
class RefusedAddress extends Error {}

function respond(
  hop: Hop,
  gate: Gate,
  headers: HeadersFor,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const { url } = hop;
  const host = url.hostname.replace(/^\[|\]$/g, "");
  const judge = (addresses: readonly LookupAddress[]): void => {
    if (addresses.some(({ address }) => !gate.admits(address, hop)))
      throw new RefusedAddress(
        `leads to an address that is not public, at ${url.host}`,
      );
  };
  return new Promise((resolve, reject) => {
    // No name is looked up for what is an address already.
    if (isIP(host) !== 0) judge([{ address: host, family: isIP(host) }]);
    const get = url.protocol === "https:" ? getHttps : getHttp;
    const request = get(
      url,
      {
        agent: false,
        lookup: judgedLookup(judge),
        signal,
        headers: {
          accept: "application/json, application/yaml, */*;q=0.8",
          "accept-encoding": "identity",
          "user-agent": "pathwright",
          ...headers.of(hop),
        },
      },
      resolve,
    );
    request.on("error", reject);
  });
}

/** Looks a name up, and gives its addresses only after all of them were judged. */
function judgedLookup(
  judge: (addresses: readonly LookupAddress[]) => void,
): LookupFunction {
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
