import { camelCase, words } from "../names.ts";

/** The segments of a path that are not empty. */
export function segments(path: string): string[] {
  return path.split("/").filter((segment) => segment !== "");
}

/** `v1`, `v2.1`: a segment that names no resource. */
export function isVersion(segment: string): boolean {
  return /^v\d+(\.\d+)*$/i.test(segment);
}

/** Whether a segment holds a placeholder. */
export function isParameter(segment: string): boolean {
  return segment.includes("{");
}

/** The operationId in camelCase, less a leading run of words equal to the resource's name; `null` where nothing can be made of it. */
export function fromOperationId(
  operationId: string | null,
  resource: string,
): string | null {
  const all = words(operationId ?? "").map((word) => word.toLowerCase());
  const own = words(resource).map((word) => word.toLowerCase());
  const leads = own.every((word, index) => all[index] === word);
  const rest = leads && all.length > own.length ? all.slice(own.length) : all;
  return camelCase(rest) || null;
}

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
