import type { Config } from "../config/index.ts";
import { type Diagnostic, diagnostic } from "../model/diagnostics.ts";
import { isObject } from "../openapi/json.ts";
import { Sources, type SourceText } from "../read/index.ts";
import { clientSettings } from "./client-settings.ts";
import { type Pagination, paginationOf } from "./pagination.ts";
import { isEndpoint, ResourcesImport, ruleOf } from "./resources.ts";
import { Setting } from "./settings.ts";

/** What of a configuration comes from a Stainless configuration. */
export type StainlessConfig = Pick<
  Config,
  | "clientParams"
  | "credentials"
  | "exclude"
  | "idempotencyHeader"
  | "pagination"
  | "resources"
  | "streams"
>;

/** What came of importing a Stainless configuration. */
export interface StainlessImport {
  /** `null` where the text is none. */
  readonly config: StainlessConfig | null;
  /** What is wrong with the text, or each key that is not honoured, with its line. */
  readonly diagnostics: readonly Diagnostic[];
}

/** What such a configuration has, some of it at least. */
const known = [
  "resources",
  "client_settings",
  "targets",
  "organization",
  "openapi",
];

/** Finds the operations that page in a way; `null` where none does. */
export type FindPaged = (pagination: Pagination) => readonly string[] | null;

/**
 * Imports what a Stainless configuration says of a client; whatever else it says is a warning. `findPaged` looks for a pagination in the
 * document, since a configuration need not say which methods have it.
 */
export function importStainless(
  text: SourceText,
  findPaged: FindPaged = () => null,
): StainlessImport {
  const source = Sources.of(text).root;
  const { tree, problems } = source.parsed;
  const faults = problems.map(({ offset, message, help }) =>
    diagnostic("bad-configuration", message, source.placeAt(offset), help),
  );
  if (tree === null || faults.length > 0)
    return { config: null, diagnostics: faults };
  const root = new Setting(tree.value);
  if (!known.some((name) => isObject(root.peek(name)))) {
    const message = `this is no Stainless configuration: it has none of ${known.join(", ")}`;
    const place = source.placeAt(0);
    const found = diagnostic("bad-configuration", message, place);
    return { config: null, diagnostics: [found] };
  }
  return {
    config: configIn(root, findPaged),
    diagnostics: root.ignored(source),
  };
}

function configIn(root: Setting, findPaged: FindPaged): StainlessConfig {
  const schemes = root.member("pagination").members();
  const paged = pagedBy(schemes, findPaged);
  const [scheme, ...others] = schemes;
  const only = others.length > 0 ? null : paginationOf(scheme?.[1].value);
  const reader = new ResourcesImport(root.peek("resources"), only, paged);
  const resources = reader.resources(root.member("resources"));
  if (reader.isPaged && only !== null) scheme?.[1].take();
  // Each of them is told by itself.
  for (const name of ["transforms", "transformations"])
    root.member("openapi").member(name).members();
  const endpoints = root.member("unspecified_endpoints").members();
  const unspecified = endpoints.flatMap(([, one]) =>
    isEndpoint(one.value) ? ruleOf(one.text() ?? "") : [],
  );
  const config = {
    exclude: [...reader.exclude, ...unspecified],
    pagination: { ...Object.fromEntries(paged), ...reader.pagination },
    streams: reader.streams,
    resources,
  };
  const filled = Object.entries(config).filter(
    ([, value]) => Object.keys(value).length > 0,
  );
  return {
    ...clientSettings(root.member("client_settings")),
    ...Object.fromEntries(filled),
  };
}

/** The operations that have one of several paginations, the first that fits; what is found of it in the document is taken. */
function pagedBy(
  schemes: readonly (readonly [name: string, scheme: Setting])[],
  findPaged: FindPaged,
): Map<string, Pagination> {
  const paged = new Map<string, Pagination>();
  for (const [, scheme] of schemes) {
    const pagination = paginationOf(scheme.value);
    const found = pagination === null ? null : findPaged(pagination);
    if (pagination === null || found === null) continue;
    scheme.take();
    for (const endpoint of found)
      if (!paged.has(endpoint)) paged.set(endpoint, pagination);
  }
  return paged;
}
