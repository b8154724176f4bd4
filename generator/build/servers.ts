import type { Node } from "../model/document.ts";
import type { Context } from "./context.ts";

/**
 * The URL of the first server in `owner.servers`, its variables' defaults filled in (OpenAPI 3.1, 4.8.5); `null`
 * where the owner (document, path item or operation) names none.
 */
export function serverUrl({ report }: Context, owner: Node): string | null {
  const [server] = owner.get("servers").items();
  const url = server?.string("url");
  if (server === undefined || url === undefined || url === null) return null;
  return url.replace(/\{([^{}]*)\}/g, (placeholder, name: string) => {
    const value = server.get("variables").get(name).string("default");
    if (value !== null) return value;
    report(
      "unknown-server-variable",
      `The server URL's variable "${name}" has no default; it is left as it is.`,
      server.at,
    );
    return placeholder;
  });
}
