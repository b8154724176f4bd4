import { splitReference } from "../location.ts";
import type { TreeNode } from "../node.ts";
import { memberPointer } from "../../openapi/json-pointer.ts";
import { quote } from "../../model/messages.ts";
import { broken, type BrokenReference, type Followed } from "../references.ts";
import {
  elementsOf,
  isObject,
  memberValue,
  setMember,
} from "../../openapi/json.ts";
import { isFile } from "./contained.ts";
import type { Links } from "./links.ts";
import { inexact } from "./meant.ts";

/** Where what is no `$ref` leads, and what is told of it. */
export interface Lead {
  readonly node: TreeNode | null;
  readonly broken: BrokenReference | null;
}

/**
 * Replaces in the copy of a schema what leads elsewhere without a `$ref`: `$dynamicRef`, and a discriminator's mapping.
 * `referenceTo` gives the reference to where that leads; `null` leaves it out.
 */
export function replaceNames(
  schema: TreeNode,
  copy: Record<string, unknown>,
  links: Links,
  referenceTo: (lead: Lead) => string | null,
): void {
  const dynamic = dynamicReference(schema, links);
  if (dynamic !== null) {
    delete copy["$dynamicRef"];
    const $ref = referenceTo(dynamic);
    if ($ref !== null) copy["allOf"] = [...elementsOf(copy["allOf"]), { $ref }];
  }
  const mapped = mappedReferences(schema, links);
  if (mapped.length === 0) return;
  const discriminator = copy["discriminator"] as Record<string, unknown>;
  const mapping = { ...(discriminator["mapping"] as Record<string, unknown>) };
  for (const [value, lead] of mapped) {
    const $ref = referenceTo(lead);
    if ($ref !== null) setMember(mapping, value, $ref);
  }
  copy["discriminator"] = { ...discriminator, mapping };
}

/**
 * Where the `$dynamicRef` of a schema leads (JSON Schema 2020-12, section 8.2.3.2); `null` where it has none.
 *
 * Which of several schemas with one name is meant depends on how evaluation got there, which no type can say: where
 * there are several it is refused.
 */
function dynamicReference(schema: TreeNode, links: Links): Followed | null {
  const reference = memberValue(schema.value, "$dynamicRef");
  if (typeof reference !== "string") return null;
  const node = schema.referring("$dynamicRef", reference);
  const [, name] = splitReference(reference);
  const { length } = links.dynamic(name);
  if (length < 2) return links.follow(node);
  const message = `\`$dynamicRef\` leads to ${quote(reference)}, and ${length} schemas have that \`$dynamicAnchor\`; it is left out`;
  const help = "write a `$ref` to the one that is meant";
  return { node: null, broken: broken("dynamic-ref", message, help, node) };
}

/** Where those values of a schema's discriminator lead that are mapped to other files, or stand in one (OpenAPI 3.1, 4.8.25). */
function mappedReferences(
  schema: TreeNode,
  links: Links,
): [value: string, Lead][] {
  const mapping = schema.child("discriminator").child("mapping");
  if (!isObject(mapping.value)) return [];
  const names = links.root.child("components").child("schemas").value;
  return Object.entries(mapping.value).flatMap(
    ([value, mapped]): [string, Lead][] => {
      if (typeof mapped !== "string") return [];
      const isName = memberValue(names, mapped) !== undefined;
      const isReference = !isName && isFile(mapped);
      const reference =
        isReference || mapped.startsWith("#")
          ? mapped
          : `#${memberPointer("/components/schemas", mapped)}`;
      const node = mapping.referring(value, reference);
      const meant = mapped.startsWith("#") ? meantBy(node, links) : null;
      if (meant !== null) return [[value, meant]];
      if (schema.file === null && !isReference) return [];
      const followed = links.follow(node);
      if (followed.broken === null) return [[value, followed]];
      if (!isReference) return [];
      const message = `the discriminator maps to ${quote(mapped)}, which does not exist; it is taken for a name`;
      const help = followed.broken.help;
      const fault = broken("unresolvable-mapping", message, help, node);
      return [[value, { node: null, broken: fault }]];
    },
  );
}

/** Where a mapping is read to lead that leads nowhere by the letter; `null` for any other. */
function meantBy(node: TreeNode, links: Links): Lead | null {
  const meant = links.meant(node, node.reference ?? "");
  if (meant === null) return null;
  const target = meant.tokens.reduce(
    (at, token) => at.child(token),
    meant.start,
  );
  const leads = "the discriminator maps to";
  return { node: target, broken: inexact(node, meant, leads) };
}
