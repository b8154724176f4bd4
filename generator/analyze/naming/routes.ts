import { words } from "../names.ts";
import { isVersion } from "./versions.ts";

/** An operation as `rest` looks at it. */
export interface Endpoint {
  /** In lower case. */
  readonly method: string;
  readonly path: string;
  /** Its operationId, where a person may have written it. */
  readonly id: string | null;
  /** The parameters of its path that the client fills in. */
  readonly clientParameters: ReadonlySet<string>;
  /** What its success gives, as far as the document says: several things, one, or bytes. */
  readonly answer: Answer | null;
  /** Whether its success is an object with a page of further things in a member. */
  readonly holdsPage: (member: string) => boolean;
}

export type Answer = "many" | "one" | "bytes";

/** The way to an operation through the tree of resources: names, and `null` for what a parameter stands for. */
export type Route = readonly (string | null)[];

/** The ways to operations: their paths, less what leads to all of them alike, and less versions where no two become one. */
export function routesOf(endpoints: readonly Endpoint[]): Route[] {
  const paths = withoutExtensions(endpoints.map(({ path }) => path));
  const routes = endpoints.map(({ clientParameters }, index) =>
    readRoute(paths[index] ?? "", clientParameters),
  );
  const kept = clashingVersions(endpoints, routes);
  const full = routes.map(({ version, names }) =>
    version !== null && kept.has(clashKey(version, names))
      ? [version, ...names]
      : names,
  );
  const common = commonPrefix(full);
  return full.map((names) => names.slice(common));
}

interface VersionedRoute {
  readonly version: string | null;
  readonly names: Route;
}

function readRoute(
  path: string,
  clientParameters: ReadonlySet<string>,
): VersionedRoute {
  const steps = path
    .split("/")
    .filter((step) => step !== "")
    .flatMap(partsOf)
    .map((step, index, all) =>
      isLiteralId(step, all.slice(0, index)) ? "{}" : step,
    );
  const version = steps.find((step) => isVersion(step)) ?? null;
  const own = steps.filter((step) => !isVersion(step));
  if (own.length > 1 && isPrefix(own[0] ?? "")) own.shift();
  const scoped = withoutScope(own, clientParameters);
  return {
    version,
    names: scoped.map((step) => (isParameter(step) ? null : step)),
  };
}

/** Whether a step names one item by its number or UUID, as `0` in `/folders/0/items`; before all names a number is a version. */
function isLiteralId(step: string, before: readonly string[]): boolean {
  const isId = /^(?:\d+|[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12})$/i.test(step);
  return (
    isId &&
    before.some((one) => !isParameter(one) && !isVersion(one) && !isPrefix(one))
  );
}

/** Whether a name only says that an API begins. */
function isPrefix(step: string): boolean {
  return /^(?:api|apis|rest)$/i.test(step);
}

/** `{id}:cancel` and `chat.postMessage` are two steps each. */
function partsOf(segment: string): string[] {
  const isFile = extension.test(segment);
  return segment
    .split(/(\{[^{}]*\})/)
    .flatMap((part) =>
      isParameter(part) || isFile ? part : part.split(/[.:(),=]/),
    )
    .filter(
      (part) => words(part).length > 0 && !(isFile && part.startsWith(".")),
    );
}

/** What names of files end with. */
const extension =
  /\.(?:json|xml|csv|html?|txt|pdf|ya?ml|php|aspx?|do|action|rss|atom)$/i;

/** A parameter that stands for such an ending: `/users.{format}`, `/users/{id}{extension}`. */
const anyExtension = /(?<=[\w}])\.?\{[^{}]*\}$/;

/** Takes away the ending of files where most paths have one: there it tells none from another. */
function withoutExtensions(paths: readonly string[]): readonly string[] {
  for (const ending of [extension, anyExtension]) {
    const bare = paths.map((path) => path.replace(ending, ""));
    const changed = bare.filter((path, index) => path !== paths[index]);
    if (changed.length * 2 > paths.length) return bare;
  }
  return paths;
}

function isParameter(part: string): boolean {
  return part.startsWith("{");
}

/** A client parameter, and the name before it, lead to what the client is for: `/accounts/{account_id}/livestreams`. */
function withoutScope(
  steps: readonly string[],
  clientParameters: ReadonlySet<string>,
): readonly string[] {
  const [, parameter = "", next = "{"] = steps;
  return clientParameters.has(parameter.slice(1, -1)) && !isParameter(next)
    ? steps.slice(2)
    : steps;
}

/** Finds the versions, by the first name behind them, that must stay: else an operation of theirs would be another version's. */
function clashingVersions(
  endpoints: readonly Endpoint[],
  routes: readonly VersionedRoute[],
): ReadonlySet<string> {
  const main = mainVersions(routes);
  const isMain = ({ version, names }: VersionedRoute): boolean =>
    main.get(names[0]) === version;
  const operationOf = (index: number, { names }: VersionedRoute): string =>
    JSON.stringify([endpoints[index]?.method, ...names]);
  const met = new Map<string, string | null>();
  for (const [index, route] of routes.entries())
    if (isMain(route)) met.set(operationOf(index, route), route.version);
  const kept = new Set<string>();
  for (const [index, route] of routes.entries()) {
    const operation = operationOf(index, route);
    const { version, names } = route;
    const first = met.get(operation);
    if (first === undefined) met.set(operation, version);
    else if (version !== null && version !== first)
      kept.add(clashKey(version, names));
  }
  return kept;
}

function clashKey(version: string, names: Route): string {
  return `${version} ${names[0] ?? ""}`;
}

/** The versions that most operations are of, by the first name behind them; of several the first. `null` stands for none. */
function mainVersions(
  routes: readonly VersionedRoute[],
): Map<string | null | undefined, string | null> {
  const counts = new Map<string, number>();
  const main = new Map<string | null | undefined, string | null>();
  const countOf = (version: string | null, [first]: Route): number =>
    counts.get(JSON.stringify([version, first])) ?? 0;
  for (const { version, names } of routes) {
    counts.set(
      JSON.stringify([version, names[0]]),
      countOf(version, names) + 1,
    );
  }
  for (const { version, names } of routes) {
    const most = main.get(names[0]);
    if (most === undefined || countOf(version, names) > countOf(most, names))
      main.set(names[0], version);
  }
  return main;
}

/** How many names all paths begin with, each time followed by another, of which there are several. */
function commonPrefix(routes: readonly Route[]): number {
  const [first = []] = routes;
  for (let length = 0; ; length++) {
    const isCommon = routes.every(
      (route) =>
        typeof route[length] === "string" &&
        typeof route[length + 1] === "string" &&
        route[length] === first[length],
    );
    if (!isCommon || routes.length === 0) return length;
  }
}
