import { lowerWords } from "../names.ts";
import type { FoundOperation } from "./placement.ts";

/** Where at least this share of the operations has none that a person wrote, operationIds name nothing. */
const leastShare = 2 / 3;

/** Tells whether a document's operationIds are missing, or are such as machines write, for most of its operations. */
export function isMachineWritten(
  operations: readonly FoundOperation[],
): boolean {
  const found = operations.filter(
    ({ place, id }) =>
      id === null || writerOf(id, place.method, place.path) !== null,
  );
  return (
    operations.length > 0 && found.length >= operations.length * leastShare
  );
}

/** What writes an operationId like this one; `null` where a person may have. */
export function writerOf(
  id: string,
  method: string,
  path: string,
): string | null {
  // Most ids end otherwise: the path is not written anew for them.
  if (
    id.endsWith(`_${method}`) &&
    id.endsWith(`${path.replace(/\W/g, "_")}_${method}`)
  )
    return "FastAPI";
  if (
    /Using(?:GET|PUT|POST|DELETE|OPTIONS|HEAD|PATCH|TRACE)(?:_\d+)?$/.test(id)
  )
    return "Springfox";
  if (/^[a-z]\w*_\d+$/.test(id)) return "Springdoc";
  if (/^[0-9a-f]{32}$/.test(id)) return "L5-Swagger";
  return repeatsPath(id, method, path) ? "its method and path" : null;
}

/** Whether an operationId is made of the words of the path and the method, each name of the path among them: `GetCustomersCustomer`. */
function repeatsPath(id: string, method: string, path: string): boolean {
  const given = lowerWords(id.replace(/(?<!\d)\d+$/, ""));
  if (!given.includes(method)) return false;
  const left = new Map<string, number>();
  for (const word of given) left.set(word, (left.get(word) ?? 0) + 1);
  const take = (word: string): boolean => {
    const count = left.get(word) ?? 0;
    if (count > 0) left.set(word, count - 1);
    return count > 0;
  };
  take(method);
  for (const segment of path.split("/")) {
    const isNamed = lowerWords(segment).map(take).every(Boolean);
    if (!isNamed && !segment.includes("{") && !isPrefix(segment)) return false;
  }
  return [...left].every(([word, count]) => count === 0 || joining.has(word));
}

/** What operationIds may leave out of a path. */
function isPrefix(segment: string): boolean {
  return /^(?:|api|apis|rest|v\d+(?:\.\d+)*)$/i.test(segment);
}

/** What stands between the words of a path. */
const joining: ReadonlySet<string> = new Set(["by", "using", "with", "async"]);
