import { type Grammar, sectionNamed } from "../../openapi/grammar.ts";
import {
  fragmentOf,
  fragmentTokens,
  memberPointer,
  pointerTokens,
} from "../../openapi/json-pointer.ts";
import { memberValue } from "../../openapi/json.ts";
import { quote } from "../../model/messages.ts";
import type { TreeNode } from "../node.ts";
import { broken, type BrokenReference, type Entry } from "../references.ts";

/** What JSON Schema keeps schemas in beside others (2020-12, section 8.2.4, and draft 7, section 9). */
const definitions: readonly string[] = ["$defs", "definitions"];

/** Whether tokens lead from a value to something, as far as the first two tell: behind them it is a slip of another kind. */
export function leadsDirectly(
  value: unknown,
  [first = "", second]: readonly string[],
): boolean {
  const member = memberValue(value, first);
  return second === undefined || memberValue(member, second) !== undefined;
}

/** The nearest schema around a node that has definitions to which tokens lead, as if it were the whole document. */
export function enclosing(
  node: TreeNode,
  tokens: readonly string[],
): TreeNode | null {
  const [first = "", second] = tokens;
  if (!definitions.includes(first) || second === undefined) return null;
  for (let at: TreeNode | null = node; at !== null; at = at.parent)
    if (leadsDirectly(at.value, tokens)) return at;
  return null;
}

/** What a reference says as a path. */
interface ReferencePath {
  /** Whether it is one by the letter (RFC 6901, section 6). */
  readonly isExact: boolean;
  readonly tokens: readonly string[];
}

/** Reads references as paths, whatever sign is in front: each once, since one can be long, and stand at many places. */
export class ReferencePaths {
  readonly #known = new Map<string, ReferencePath>();

  of(reference: string): ReferencePath {
    const known = this.#known.get(reference);
    if (known !== undefined) return known;
    const exact = fragmentTokens(reference);
    const path = `#/${reference.replace(/^#?\/?/, "")}`;
    const read: ReferencePath = {
      isExact: exact !== null,
      tokens: exact ?? fragmentTokens(path) ?? [],
    };
    this.#known.set(reference, read);
    return read;
  }
}

/** Where a path leads that has another sign in front than it must, or names another version's map of components. */
export function componentMeant(
  root: TreeNode,
  path: readonly string[],
  grammar: Grammar,
): Entry | null {
  const at = path[0] === "components" ? 1 : 0;
  const [map = "", name] = path.slice(at, at + 2);
  const section = sectionNamed(grammar, map);
  if (section === null || name === undefined) return null;
  const tokens = [...pointerTokens(section), name];
  const target = tokens.reduce<unknown>(memberValue, root.value);
  return target === undefined
    ? null
    : { start: root, tokens: [...tokens, ...path.slice(at + 2)] };
}

/** The path that a reference is read as, as the fragment of a URI. */
export function pathTo({ start, tokens }: Entry): string {
  return fragmentOf(tokens.reduce(memberPointer, start.at));
}

/** Says of the reference at a node that it leads nowhere by the letter, and what is meant. */
export function inexact(
  node: TreeNode,
  meant: Entry,
  leads: string,
): BrokenReference {
  const taken = meant.start.isRoot ? "component" : "definition around it";
  const message = `${leads} ${quote(node.reference ?? "")}, which does not exist; the ${taken} is taken`;
  const help = `did you mean ${quote(pathTo(meant))}?`;
  return broken("inexact-ref", message, help, node);
}
