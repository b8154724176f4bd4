import type { SecurityScheme } from "../model/api.ts";
import type { Node } from "../model/document.ts";
import { didYouMean, quote } from "../model/messages.ts";
import type { Context } from "./context.ts";
import { documentation } from "./documentation.ts";
import { isHeaderName } from "./headers.ts";
import { camelCase, type Scope } from "./names.ts";

/** Reads what an operation requires: lists of options of the client, in order of preference. */
export type ReadSecurity = (operation: Node) => readonly (readonly string[])[];

/** The document's security schemes (OpenAPI 3.1, 4.8.27), and how to read requirements for them (4.8.30). */
export function buildSecurity(
  context: Context,
  options: Scope,
): { schemes: SecurityScheme[]; readSecurity: ReadSecurity } {
  const schemes = new Map<string, SecurityScheme | null>();
  for (const [name, node] of context.document.root
    .get("components")
    .get("securitySchemes")
    .entries()) {
    schemes.set(name, buildScheme(context, options, name, node));
  }
  reportUnknown(context, [...schemes.keys()]);

  function readRequirement(requirement: Node): string[] | null {
    const needed: SecurityScheme[] = [];
    for (const [name] of requirement.entries()) {
      const scheme = schemes.get(name);
      if (scheme === undefined) {
        context.report(
          "unknown-security-scheme",
          `there is no security scheme ${quote(name)}; this requirement is left out`,
          requirement.at,
          didYouMean(name, [...schemes.keys()]) ??
            "write a name that stands under components.securitySchemes",
        );
        return null;
      }
      if (scheme !== null) needed.push(scheme);
    }
    reportSamePlace(context, needed, requirement);
    return needed.map(({ option }) => option);
  }

  function readSecurity(operation: Node): string[][] {
    const own = operation.get("security");
    const inherited =
      own.value === undefined ? context.document.root.get("security") : own;
    return inherited
      .items()
      .map(readRequirement)
      .filter((requirement) => requirement !== null);
  }

  return {
    schemes: [...schemes.values()].filter((scheme) => scheme !== null),
    readSecurity,
  };
}

/** Reports credentials of the configuration that are no schemes of the document. */
function reportUnknown(
  { options, report }: Context,
  known: readonly string[],
): void {
  for (const name of Object.keys(options.credentials ?? {}))
    if (!known.includes(name))
      report(
        "unknown-security-scheme",
        `the configuration names the credential ${quote(name)}, and there is no such security scheme`,
        "",
        didYouMean(name, known),
      );
}

/** Of two schemes that a requirement sends in the same place, one hides the other. */
function reportSamePlace(
  { report }: Context,
  schemes: readonly SecurityScheme[],
  requirement: Node,
): void {
  if (schemes.length < 2) return;
  const taken = new Map<string, string>();
  for (const scheme of schemes) {
    const isKey = scheme.type === "apiKey";
    const place = isKey
      ? `${scheme.in} ${quote(scheme.in === "header" ? scheme.name.toLowerCase() : scheme.name)}`
      : 'header "authorization"';
    const other = taken.get(place);
    if (other !== undefined)
      report(
        "contradictory-security",
        `${quote(other)} and ${quote(scheme.option)} are required together, and both go into the ${place}; the last is sent`,
        requirement.at,
        "require them one or the other, each in a requirement of its own",
      );
    taken.set(place, scheme.option);
  }
}

/** `null` for a scheme that a client has nothing to send for. */
function buildScheme(
  context: Context,
  options: Scope,
  name: string,
  node: Node,
): SecurityScheme | null {
  // What leads nowhere was told.
  if (node.value === undefined) return null;
  const kind = schemeKind(node);
  if (kind === null) {
    const isKey = node.string("type") === "apiKey";
    context.report(
      "unsupported-security-scheme",
      `the security scheme ${quote(name)} (type ${quote(node.string("type") ?? "?")}) sends nothing that a client could add; it is taken as met`,
      node.at,
      isKey
        ? "write the `name` of the key, and `in` as query, header or cookie; that of a header has letters, digits and hyphens"
        : null,
    );
    return null;
  }
  const configured = context.options.credentials?.[name];
  const wanted = camelCase(configured?.option ?? name) || "credential";
  const option = options.takeOrReport(
    context.report,
    node,
    wanted,
    `${wanted}Credential`,
  );
  return {
    ...kind,
    option,
    documentation: documentation(context, node),
    environment: configured?.environment ?? environmentOf(context, node),
  };
}

/** A document that somebody else wrote could name any variable, and have its value sent to a server of its own. */
function environmentOf(
  { document, options, report }: Context,
  scheme: Node,
): string | null {
  const name = scheme.string("x-env");
  if (
    name === null ||
    document.isOwn(scheme.get("x-env")) ||
    options.environment?.includes(name)
  )
    return name;
  report(
    "ignored-environment",
    `\`x-env\` names ${quote(name)} outside the local document itself; the variable is not read`,
    `${scheme.at}/x-env`,
    'list it under "environment" in the configuration',
  );
  return null;
}

type SchemeFacts<T> = T extends unknown
  ? Omit<T, "option" | "documentation" | "environment">
  : never;

function schemeKind(node: Node): SchemeFacts<SecurityScheme> | null {
  switch (node.string("type")) {
    case "http":
      return httpKind(node.string("scheme") ?? "bearer");
    case "apiKey": {
      const place = node.string("in");
      const name = node.string("name");
      if (
        name === null ||
        (place !== "query" && place !== "header" && place !== "cookie") ||
        (place === "header" && !isHeaderName(name))
      )
        return null;
      return { type: "apiKey", in: place, name };
    }
    case "oauth2":
    case "openIdConnect":
      return { type: "bearer" };
    default:
      return null;
  }
}

/** Scheme names are compared without case (RFC 9110, 11.1). */
function httpKind(scheme: string): SchemeFacts<SecurityScheme> {
  const lower = scheme.toLowerCase();
  return lower === "bearer" || lower === "basic"
    ? { type: lower }
    : { type: "http", scheme };
}
