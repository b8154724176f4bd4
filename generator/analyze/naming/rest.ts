import { camelCase, lowerWords, words } from "../names.ts";
import { isPlural, senseOf, singular } from "./english.ts";
import { memberMethod } from "./member-method.ts";
import { Neighbours } from "./neighbours.ts";
import { forgetAnswers, grow, newTree, type Step } from "./path-tree.ts";
import type { Placement } from "./placement.ts";
import { type Endpoint, routesOf } from "./routes.ts";
import { resourceAt, selection } from "./selectors.ts";
import {
  collectionMethod,
  itemMethod,
  type Named,
} from "./standard-methods.ts";

/** Names operations by their paths and methods, each as its neighbours let it be called. */
export function restNames(endpoints: readonly Endpoint[]): Placement[] {
  const root = newTree();
  const routes = routesOf(endpoints);
  const steps = endpoints.map((endpoint, index) =>
    grow(root, endpoint, routes[index] ?? []),
  );
  forgetAnswers(root);
  const neighbours = new Neighbours(root, steps);
  return endpoints.map((endpoint, index) => {
    const step = steps[index] ?? root;
    const { resource, method, reason, isMember } = nameAt(
      step,
      endpoint.method,
      neighbours,
    );
    const byPath = camelCase([...method, ...selection(step, method[0] ?? "")]);
    const byId = wordsOfId(endpoint, resource);
    const isSaid = isMember && saysMore(byId, nearestName(step));
    const wanted = isSaid ? camelCase(byId) : byPath;
    const said = byId.length > 1 ? [camelCase(byId)] : [];
    const methods = [wanted, ...said, ...fallbacks(byPath, endpoint)];
    return { resource: resource.map(withoutDigit), methods, reason };
  });
}

function nameAt(
  end: Step,
  method: string,
  neighbours: Neighbours,
): Named & Pick<Placement, "resource"> & { readonly isMember: boolean } {
  const name = nearestName(end);
  const member = neighbours.membership(name);
  if (member !== null) {
    const { resource } = member;
    const named = memberMethod({ ...member, name, end }, method);
    return { resource, ...named, isMember: true };
  }
  const resource = resourceAt(end);
  if (resource.length === 0) resource.push("root");
  const named = ownMethod(end, method, neighbours.updateByPost);
  return { resource, ...named, isMember: false };
}

/** Names a method of the resource that a path leads to. */
function ownMethod(end: Step, method: string, byPost: boolean): Named {
  if (end.name === null) return itemMethod(end, method);
  if (end.operations === 1 && senseOf(end.words) === "action")
    return {
      method: end.words,
      reason: `${JSON.stringify(end.name)} says what is done`,
    };
  return collectionMethod(end, method, byPost);
}

/** A member that begins with a digit would have to begin with an underscore, as what is nobody's business does. */
function withoutDigit(
  name: string,
  index: number,
  names: readonly string[],
): string {
  return /^\d/.test(name) ? `${names[index - 1] ?? "api"}-${name}` : name;
}

/** The step whose name an operation goes by: the last of its path that has one. */
function nearestName(end: Step): Step {
  let here = end;
  while (here.name === null && here.above !== null) here = here.above;
  return here;
}

/** The words of an operationId that a person wrote, less those of the resource: `list-metric-values` of `metrics` is `list values`. */
function wordsOfId(
  { id }: Endpoint,
  resource: readonly string[],
): readonly string[] {
  const own = new Set(
    resource
      .flatMap(lowerWords)
      .flatMap((word) => [word, singular(word), word.replace(/s$/, "")]),
  );
  return lowerWords(id ?? "").filter(
    (word) => !own.has(word) && !own.has(singular(word)),
  );
}

/** Whether words say what is got, as a name of the path in one word does, and more of it: `list breakdown values`, of `/breakdown`. */
function saysMore(
  [verb = "", ...said]: readonly string[],
  { words: [word = "", ...others], below }: Step,
): boolean {
  const isGot = /^(?:list|get|retrieve|fetch|query)$/.test(verb);
  const isTerse = others.length === 0 && !isPlural(word) && below.size === 0;
  return isGot && isTerse && said.length > 1 && said[0] === word;
}

/** What an operation is called where the name that it asks for is taken. */
function fallbacks(wanted: string, { method, path }: Endpoint): string[] {
  const parameters = path.match(/\{[^{}]*\}/g);
  const last = parameters?.at(-1);
  const more = last === undefined ? ["all"] : ["by", ...words(last)];
  return [
    camelCase([...words(wanted), ...more]),
    camelCase([method, ...words(path)]),
  ];
}
