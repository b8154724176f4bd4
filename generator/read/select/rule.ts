import { quote } from "../../model/messages.ts";
import { methods } from "../../openapi/methods.ts";

/** What rules know of an operation. */
export interface Described {
  /** In letters of any case. */
  readonly method: string;
  /** `null` for what the API sends. */
  readonly path: string | null;
  readonly tags: readonly string[];
  readonly operationId: string | null;
  readonly isDeprecated: boolean;
  /** Values of extensions, those of the path item among them, by name. */
  readonly extensions: ReadonlyMap<string, unknown>;
}

/** Says of an operation whether it is meant. */
export type Rule = (operation: Described) => boolean;

/**
 * Reads a rule that says which operations are meant: `/pets/**`, `GET /pets/*`, `tag:pets`, `deprecated`, `x-internal`,
 * `x-audience=public`, and else an operationId. `*` stands for anything within a segment or a name, `**` for anything, and `/**`
 * at the end for what is below a path and the path itself.
 * Gives what is wrong with it where it is none.
 */
export function parseRule(text: string): Rule | { readonly fault: string } {
  const rule = text.trim();
  const [, method, path] = /^(?:([^\s/]+)\s+)?(\/.*)$/su.exec(rule) ?? [];
  if (path !== undefined) return pathRule(method ?? "*", path);
  if (rule === "") return { fault: "it is empty" };
  if (rule === "deprecated") return ({ isDeprecated }) => isDeprecated;
  if (rule.startsWith("tag:")) {
    const tag = matcher(rule.slice("tag:".length).trim());
    return ({ tags }) => tags.some(tag);
  }
  if (rule.startsWith("x-")) return extensionRule(rule);
  const id = matcher(rule);
  return ({ operationId }) => operationId !== null && id(operationId);
}

function pathRule(
  method: string,
  path: string,
): Rule | { readonly fault: string } {
  const wanted = method.toLowerCase();
  if (wanted !== "*" && !methods.includes(wanted) && /[^A-Z-]/.test(method))
    return { fault: `${quote(method)} is no method` };
  const below = matcher(path);
  const own = path.endsWith("/**") ? path.slice(0, -"/**".length) : path;
  const self = matcher(own);
  const isMeant = (one: string): boolean => below(one) || self(one);
  return (operation) =>
    (wanted === "*" || operation.method.toLowerCase() === wanted) &&
    operation.path !== null &&
    isMeant(operation.path);
}

/** An extension counts where it has the value that is asked for, or any but `false` and `null`. */
function extensionRule(rule: string): Rule {
  const [name = "", ...rest] = rule.split("=");
  const wanted = rest.length === 0 ? null : rest.join("=").trim();
  return ({ extensions }) => {
    const value = extensions.get(name.trim());
    if (value === undefined || value === null) return false;
    return wanted === null ? value !== false : String(value) === wanted;
  };
}

/** Makes a test of texts from one in which `*` stands for anything but slashes, and `**` for anything. */
function matcher(pattern: string): (text: string) => boolean {
  if (!pattern.includes("*")) return (text) => text === pattern;
  const pieces = pattern.split(/(\*+)/).filter((piece) => piece !== "");
  return (text) => matches(pieces, text);
}

/** Whether a text is these pieces one after another. Each state is looked at once: no pattern takes more than its length times the text's. */
function matches(pieces: readonly string[], text: string): boolean {
  let ends = new Set([0]);
  for (const piece of pieces) {
    const next = new Set<number>();
    for (const end of ends) {
      if (!piece.startsWith("*")) {
        if (text.startsWith(piece, end)) next.add(end + piece.length);
        continue;
      }
      for (let at = end; at <= text.length && !next.has(at); at++) {
        next.add(at);
        if (piece === "*" && text[at] === "/") break;
      }
    }
    ends = next;
  }
  return ends.has(text.length);
}
