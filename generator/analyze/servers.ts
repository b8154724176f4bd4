import type { Server, ServerVariable } from "../model/server.ts";
import type { Node } from "../model/document.ts";
import { quote } from "../model/messages.ts";
import type { Context } from "./context.ts";
import { documentation } from "./documentation.ts";

/** The names in braces of a server's URL. */
const placeholders = /\{([^{}]*)\}/g;

/**
 * The URL of the first server in `owner.servers`, its variables' defaults filled in (OpenAPI 3.1, 4.8.5); `null`
 * where the owner (document, path item or operation) names none.
 */
export function serverUrl({ report }: Context, owner: Node): string | null {
  const [server] = owner.get("servers").items();
  const url = server?.string("url");
  if (server === undefined || url === undefined || url === null) return null;
  return url.replace(placeholders, (placeholder, name: string) => {
    const value = text(server.get("variables").get(name).get("default"));
    if (value !== null) return value;
    report(
      "unknown-server-variable",
      `the variable ${quote(name)} of the server's URL has no default; it is left as it is`,
      server.at,
      `write ${quote(name)} under \`variables\`, with a \`default\``,
    );
    return placeholder;
  });
}

/** The servers of the document as they stand there (OpenAPI 3.1, 4.8.5); without those that have no URL. */
export function buildServers(context: Context): Server[] {
  return context.document.root
    .get("servers")
    .items()
    .flatMap((server) => {
      const url = server.string("url");
      if (url === null) return [];
      const names = Array.from(
        url.matchAll(placeholders),
        ([, name = ""]) => name,
      );
      return {
        url,
        description: server.string("description"),
        variables: [...new Set(names)].map((name) =>
          buildVariable(context, name, server.get("variables").get(name)),
        ),
      };
    });
}

/** A Server Variable (OpenAPI 3.1, 4.8.6). */
function buildVariable(
  context: Context,
  name: string,
  node: Node,
): ServerVariable {
  const usual = text(node.get("default"));
  const values = node
    .get("enum")
    .items()
    .flatMap((item) => text(item) ?? []);
  return {
    name,
    documentation: documentation(context, node),
    default: usual,
    values:
      values.length === 0
        ? null
        : [...new Set([...values, ...[usual ?? []].flat()])],
  };
}

/** A string, or an integer that lacks its quotes. Of other numbers YAML has lost how they were written. */
function text({ value }: Node): string | null {
  if (typeof value === "string") return value;
  return Number.isInteger(value) ? String(value) : null;
}
