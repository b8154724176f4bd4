import { isUrl } from "../location.ts";
import { reachOf, type Reach } from "./addresses.ts";
import { refused, type Failure } from "./failures.ts";

/** How a URL was come by: the user gave it, a text refers to it, or a server of another origin redirected to it. */
export interface Hop {
  readonly url: URL;
  readonly isRedirect: boolean;
}

/**
 * The URLs that may be asked: the document's own and those of its origin, and those of the hosts that are allowed (`*`: of all).
 * Only who is named may have an address that is not public, and only directly. Over http only who is named with it is asked, and
 * this machine.
 */
export class UrlPolicy {
  readonly #root: URL | null;
  readonly #hosts: readonly string[];

  /** `spec` is the document as the user gave it. */
  constructor(spec: string, hosts: readonly string[]) {
    this.#root = isUrl(spec) && URL.canParse(spec) ? new URL(spec) : null;
    this.#hosts = hosts.map((host) =>
      isUrl(host) && URL.canParse(host)
        ? new URL(host).origin
        : host.toLowerCase(),
    );
  }

  /** Why a URL is not asked, judged by what it says; `null` where it may be. */
  refuse({ url, isRedirect }: Hop, isRoot: boolean): Failure | null {
    const { protocol, host, hostname, origin } = url;
    if (protocol !== "https:" && protocol !== "http:")
      return refused("is no URL that is asked: only https is");
    if (url.username !== "" || url.password !== "")
      return refused("has credentials in it, which are never sent");
    if (protocol === "http:" && !isLoopback(hostname) && !this.#isOpen(origin))
      return refused(
        "is not over https",
        `if nobody can change what it sends on the way, allow it with "--allow-urls ${origin}"`,
      );
    if (isRoot || this.#isNamed(url) || this.#hosts.includes("*")) return null;
    return refused(
      isRedirect ? `redirects to ${host}` : "is at a URL",
      `allow it with "--allow-urls ${host}"`,
    );
  }

  /** Whether an address that a host has may be asked. */
  admits(address: string, { url, isRedirect }: Hop): boolean {
    const reach: Reach = reachOf(address);
    switch (reach) {
      case "public":
        // Names of this machine lead to this machine.
        return url.protocol === "https:" || this.#isOpen(url.origin);
      case "loopback":
        return (
          this.#isLocal() ||
          (!isRedirect && this.#isNamed(url) && isLoopback(url.hostname))
        );
      case "private":
        return !isRedirect && this.#isNamed(url);
      case "link":
        return false;
    }
  }

  /**
   * Whether a host may be asked of which only a proxy knows the address. The proxy is the user's own, and so is where it leads;
   * a name that is none of the public DNS counts as one of a private network.
   */
  admitsUnseen({ url, isRedirect }: Hop): boolean {
    return isPublicName(url.hostname) || (!isRedirect && this.#isNamed(url));
  }

  #isNamed({ origin, host, hostname }: URL): boolean {
    return (
      origin === this.#root?.origin ||
      this.#hosts.some((name) => [origin, host, hostname].includes(name))
    );
  }

  /** Whether an origin is named with `http://`. */
  #isOpen(origin: string): boolean {
    return this.#hosts.includes(origin);
  }

  /** Whether the document itself is on this machine's loopback. */
  #isLocal(): boolean {
    return this.#root !== null && isLoopback(this.#root.hostname);
  }
}

/** Whether the public DNS may have a name: not one label alone, nor what is set aside for private networks. */
function isPublicName(hostname: string): boolean {
  return (
    hostname.includes(".") &&
    !/\.(?:local|internal|intranet|lan|corp|home|home\.arpa|localdomain)\.?$/.test(
      hostname,
    )
  );
}

/** Whether a host is this machine by its name (RFC 6761, 6.3). */
export function isLoopback(hostname: string): boolean {
  return (
    /(?:^|\.)localhost$/.test(hostname) ||
    reachOf(hostname.replace(/^\[|\]$/g, "")) === "loopback"
  );
}
