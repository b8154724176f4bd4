import { didYouMean, quote } from "../model/messages.ts";
import { isFile } from "./bundle/index.ts";
import { type Grammar, sectionOf } from "../openapi/grammar.ts";
import type { TreeNode } from "./node.ts";
import { pointerTokens } from "../openapi/json-pointer.ts";
import { broken, type BrokenReference, type References } from "./references.ts";
import { isObject, memberNames, memberValue } from "../openapi/json.ts";

/**
 * What the discriminator of a schema maps to and is not there: schemas by name or by reference (OpenAPI 3.1.1, 4.8.25;
 * `defaultMapping` of OpenAPI 3.2, 4.25). Of files `bundle` tells.
 */
export function brokenMappings(
  schema: TreeNode,
  references: References,
  grammar: Grammar,
): BrokenReference[] {
  if (!isObject(memberValue(schema.value, "discriminator"))) return [];
  const discriminator = schema.child("discriminator");
  const mapping = discriminator.child("mapping");
  const values = isObject(mapping.value) ? Object.keys(mapping.value) : [];
  const names = pointerTokens(sectionOf(grammar, "schema") ?? "").reduce(
    (at, token) => at.child(token),
    schema.root,
  ).value;
  const faults = (
    owner: TreeNode,
    key: string,
    leads: string,
  ): BrokenReference[] => {
    const mapped = memberValue(owner.value, key);
    if (typeof mapped !== "string" || isThere(mapped, names)) return [];
    const node = owner.referring(key, mapped);
    const help = mapped.startsWith("#")
      ? helpFor(references, node)
      : (didYouMean(mapped, memberNames(names)) ??
        "write the name of a schema, or its path");
    if (help === null) return [];
    const message = `${leads} ${quote(mapped)}, which does not exist; it is left out`;
    return [broken("unresolvable-mapping", message, help, node)];
  };
  return [
    ...values.flatMap((value) =>
      faults(mapping, value, `the discriminator maps ${quote(value)} to`),
    ),
    ...faults(discriminator, "defaultMapping", "`defaultMapping` leads to"),
  ];
}

/** Whether there is a schema of a name, or of one that is written as a path; files may be there. */
function isThere(mapped: string, names: unknown): boolean {
  if (mapped.startsWith("#")) return false;
  const name = mapped.replace(/^.*\//s, "");
  return (
    isFile(mapped) ||
    memberValue(names, mapped) !== undefined ||
    memberValue(names, name) !== undefined
  );
}

/** What to write for a reference that leads nowhere; `null` where it is not itself at fault. */
function helpFor(references: References, node: TreeNode): string | null {
  const { broken: fault } = references.follow(node);
  return fault?.node === node
    ? (fault.help ?? "write the path of a schema")
    : null;
}
