import { isUrl } from "../location.ts";
import type { Hop } from "./url-policy.ts";

/** Headers by host, and in that by name. */
export type HeadersByHost = Readonly<
  Record<string, Readonly<Record<string, string>>>
>;

/** What is sent to whom: to a named host what is named for it, to the document's own origin what is given for that, else nothing. */
export class HeadersFor {
  readonly #root: string | null;
  readonly #own: Readonly<Record<string, string>>;
  readonly #byOrigin: ReadonlyMap<string, Readonly<Record<string, string>>>;

  /** `spec` is the document as the user gave it. */
  constructor(
    spec: string,
    {
      headers = {},
      ownHeaders = {},
    }: {
      readonly headers?: HeadersByHost;
      readonly ownHeaders?: Readonly<Record<string, string>>;
    },
  ) {
    this.#root =
      isUrl(spec) && URL.canParse(spec) ? new URL(spec).origin : null;
    this.#own = ownHeaders;
    this.#byOrigin = new Map(
      Object.entries(headers).map(([host, sent]) => [originOf(host), sent]),
    );
  }

  /** The headers of one request; none where another origin redirected to it: it may have been led anywhere. */
  of({ url: { origin }, isRedirect }: Hop): Readonly<Record<string, string>> {
    if (isRedirect) return {};
    const own = origin === this.#root ? this.#own : {};
    return { ...this.#byOrigin.get(origin), ...own };
  }
}

/** The origin that a host stands for: with https unless it says otherwise. */
function originOf(host: string): string {
  return new URL(host.includes("://") ? host : `https://${host}`).origin;
}
