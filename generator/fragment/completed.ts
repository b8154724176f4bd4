import { isDeepStrictEqual } from "node:util";
import type { Document, Node } from "../model/document.ts";
import { elementsOf, isObject, setMember } from "../openapi/json.ts";
import { isUrl } from "../read/index.ts";
import type { Operation } from "./chosen.ts";
import type { Fragment } from "./fragment.ts";

type Members = Readonly<Record<string, unknown>>;

/** What a whole document says of its operations. */
interface Shared {
  readonly security: unknown;
  readonly servers: unknown;
}

/** What operations have of the document that they come from, and would have of the fragment. */
export interface Inherited {
  readonly upstream: Shared;
  readonly fragment: Shared;
}

/** Returns what operations have of their document, which is at `base`, and would have of the fragment. */
export function inheritedFrom(
  { root }: Document,
  base: string,
  { value }: Fragment,
): Inherited {
  return {
    upstream: {
      security: root.get("security").value,
      servers: absolute(root.get("servers").value, base),
    },
    fragment: { security: value["security"], servers: value["servers"] },
  };
}

/**
 * Returns an operation with what it has of its path item and of its document: servers, security and, unless its path has them in the
 * fragment too, parameters. What it has of the fragment just so is left out.
 */
export function completed(
  { item, node }: Operation,
  { upstream, fragment }: Inherited,
  pathHasParameters: boolean,
): Members {
  const own: Members = isObject(node.value) ? node.value : {};
  const parameters = [
    ...(pathHasParameters ? [] : parametersOf(item, node)),
    ...elementsOf(own["parameters"]),
  ];
  const copy: Record<string, unknown> = {};
  for (const [name, member] of Object.entries(own)) {
    const isLater = ["requestBody", "responses", "callbacks"].includes(name);
    if (isLater && parameters.length > 0) copy["parameters"] ??= parameters;
    setMember(copy, name, name === "parameters" ? parameters : member);
  }
  const servers = item.get("servers").value ?? upstream.servers;
  if (own["servers"] === undefined && servers !== undefined)
    if (!isDeepStrictEqual(servers, fragment.servers))
      copy["servers"] = servers;
  if (own["security"] === undefined && !inheritsSecurity(upstream, fragment))
    copy["security"] = upstream.security ?? [];
  return copy;
}

/** Whether an operation that says nothing of security has the same in both. */
export function inheritsSecurity(upstream: Shared, fragment: Shared): boolean {
  return isDeepStrictEqual(upstream.security, fragment.security);
}

/** The parameters that an operation has of its path, as they are written there. */
function parametersOf(item: Node, operation: Node): unknown[] {
  const list = item.get("parameters");
  const written = elementsOf(list.value);
  const own = new Set(operation.get("parameters").items().map(identityOf));
  return list
    .items()
    .flatMap((one, index) =>
      own.has(identityOf(one)) ? [] : [written[index]],
    );
}

/** What no two parameters of an operation have in common (OpenAPI 3.1, 4.8.10). */
function identityOf(parameter: Node): string {
  return `${parameter.string("in")} ${parameter.string("name")}`;
}

/** Servers whose URLs count from where their document is. */
function absolute(servers: unknown, base: string): unknown {
  if (!Array.isArray(servers) || !isUrl(base)) return servers;
  return servers.map((server: unknown) => {
    const url = isObject(server) ? server["url"] : null;
    if (!isObject(server) || typeof url !== "string" || /^[a-z{]/i.test(url))
      return server;
    const whole = URL.canParse(url, base) ? new URL(url, base).href : url;
    // Placeholders stay as they are written.
    return { ...server, url: whole.replace(/%7B/g, "{").replace(/%7D/g, "}") };
  });
}
