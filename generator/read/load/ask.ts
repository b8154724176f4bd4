import type { IncomingMessage } from "node:http";
import { collect } from "./bytes.ts";
import {
  missing,
  reason,
  refused,
  tooLarge,
  type Failure,
} from "./failures.ts";
import { UrlPolicy, type Hop } from "./url-policy.ts";
import { type HeadersByHost, HeadersFor } from "./headers.ts";
import { login } from "./mistaken.ts";
import { ProxyError } from "./proxy.ts";
import { RefusedAddress, respond } from "./respond.ts";

/** What a URL gave, and the one that gave it in the end. */
export interface Answer {
  readonly bytes: Uint8Array;
  readonly url: string;
}

/** Who is asked, and what is sent to whom. */
export interface AskOptions {
  readonly allowUrls?: readonly string[];
  readonly headers?: HeadersByHost;
  readonly ownHeaders?: Readonly<Record<string, string>>;
}

/** How much may be asked for. */
export interface Limits {
  readonly bytes: number;
  /** Ends what is being asked. */
  readonly signal: AbortSignal;
}

const maximumRedirects = 5;

/** Asks the URLs of one description. */
export class Asking {
  readonly #policy: UrlPolicy;
  readonly #headers: HeadersFor;

  /** `spec` is the document as the user gave it. */
  constructor(spec: string, options: AskOptions) {
    this.#policy = new UrlPolicy(spec, options.allowUrls ?? []);
    this.#headers = new HeadersFor(spec, options);
  }

  /** Asks a URL with GET, through redirects, each of which the policy judges anew. Never rejects. */
  async ask(
    url: string,
    isRoot: boolean,
    limits: Limits,
  ): Promise<Answer | Failure> {
    let hop: Hop = { url: new URL(url), isRedirect: false };
    try {
      for (let redirects = 0; redirects <= maximumRedirects; redirects += 1) {
        const refusal = this.#policy.refuse(hop, isRoot);
        if (refusal !== null) return refusal;
        const response = await respond(
          hop,
          this.#policy,
          this.#headers,
          limits.signal,
        );
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
      if (limits.signal.aborted) return missing("did not answer in time");
      if (error instanceof ProxyError) return error.failure;
      return missing(reason(error));
    }
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
