import { camelCase, words } from "../names.ts";
import { senseOf } from "./english.ts";
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
    const { resource, method, reason } = nameAt(
      step,
      endpoint.method,
      neighbours,
    );
    const wanted = camelCase([...method, ...selection(step, method[0] ?? "")]);
    const methods = [wanted, ...fallbacks(wanted, endpoint)];
    return { resource: resource.map(withoutDigit), methods, reason };
  });
}

function nameAt(
  end: Step,
  method: string,
  neighbours: Neighbours,
): Named & Pick<Placement, "resource"> {
  const name = nearestName(end);
  const member = neighbours.membership(name);
  if (member !== null) {
    const { resource } = member;
    return { resource, ...memberMethod({ ...member, name, end }, method) };
  }
  const resource = resourceAt(end);
  if (resource.length === 0) resource.push("root");
  return { resource, ...ownMethod(end, method, neighbours.updateByPost) };
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
