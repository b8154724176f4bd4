import { camelCase, lowerWords, words } from "../names.ts";
import { remembered } from "../remembered.ts";
import { senseOf, singular } from "./english.ts";
import { isVersion } from "./versions.ts";

/** The segments of a path that are not empty. */
export function segments(path: string): string[] {
  return path.split("/").filter((segment) => segment !== "");
}

/** Whether a segment holds a placeholder. */
export function isParameter(segment: string): boolean {
  return segment.includes("{");
}

/**
 * The operationId in camelCase, less the class that it begins with, and less a leading run of words equal to the resource's name;
 * `null` where nothing can be made of it.
 */
export function fromOperationId(
  operationId: string | null,
  resource: string,
): string | null {
  const id = withoutClass(operationId ?? "", resource);
  const all = lowerWords(id);
  const own = lowerWords(resource);
  const leads = own.every((word, index) => all[index] === word);
  const rest = leads && all.length > own.length ? all.slice(own.length) : all;
  const [first = "", ...others] = rest;
  const isOfClass = leads && classes.has(first) && others.length > 0;
  return camelCase(isOfClass ? others : rest) || null;
}

/**
 * Reads an operationId of Django REST framework, which is made of the names of the path and what its view does: `users_groups_list`
 * of a resource `users` is the method `list` of `groups` below it. Returns `null` for any other.
 */
export function ofViewSet(
  operationId: string,
  path: string,
  resource: string,
): { readonly below: readonly string[]; readonly method: string } | null {
  const found = viewSetId.exec(operationId);
  if (found === null) return null;
  const [, before = "", method = ""] = found;
  const names = segments(path).filter((segment) => !isParameter(segment));
  const start = names.findIndex((name) => stem(name) === stem(resource));
  const own = start === -1 ? [] : names.slice(start);
  if (own.length < 2 || own.flatMap(lowerWords).join("_") !== before)
    return null;
  const last = own.at(-1) ?? "";
  // What more a view does is called by its name, and by what its HTTP method would do.
  return senseOf(lowerWords(last)) === "action"
    ? { below: own.slice(1, -1), method: last }
    : { below: own.slice(1), method };
}

const viewSetId =
  /^([a-z\d_]+?)_(list|retrieve|read|create|update|partial_update|destroy|delete)$/;

/** What classes end with whose methods answer requests. */
const classes: ReadonlySet<string> = new Set(
  "controller service resource api handler".split(" "),
);

/** `CatsController_findAll` is `findAll`, and so is `cats.findAll` of a resource `cat`, and `users.posts.index` of `UserPost`. */
function withoutClass(id: string, resource: string): string {
  const [, first = "", method = ""] =
    /^([^_./:#]+)[_./:#]+([^_./:#].*)$/.exec(id) ?? [];
  const all = lowerWords(first);
  if (
    classes.has(all.at(-1) ?? "") &&
    all.length > 1 &&
    camelCase(method) !== ""
  )
    return method;
  const [, front = "", last = ""] = /^([\w.]+)\.(\w+)$/.exec(id) ?? [];
  const isNested = front.includes(".") && camelCase(last) !== "";
  if (isNested && stem(front) === stem(resource)) return last;
  const isResource = all.length > 0 && stem(first) === stem(resource);
  return isResource && /^[^_]+[./:]/.test(id) && camelCase(method) !== ""
    ? method
    : id;
}

/** A name whether it is of one or of several. */
const stem = remembered((name) => lowerWords(name).map(singular).join(" "));

/** The HTTP method, then every segment of the path behind the one that names the resource, a parameter as `By…`. */
export function fromPath(
  method: string,
  path: string,
  resource: readonly string[],
): string {
  const all = segments(path);
  const own = all.findIndex(
    (segment) => camelCase(segment) === camelCase(resource.at(-1) ?? ""),
  );
  const rest =
    own === -1
      ? all.filter((segment) => !isVersion(segment))
      : all.slice(own + 1);
  return camelCase([method, ...rest.flatMap(segmentWords)]);
}

function segmentWords(segment: string): string[] {
  return segment
    .split(/(\{[^{}]*\})/)
    .flatMap((part) =>
      isParameter(part) ? ["by", ...words(part)] : words(part),
    );
}
