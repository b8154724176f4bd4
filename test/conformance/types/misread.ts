import type { TypesOptions } from "../../../generator/generate-types.ts";
import type { Document } from "../../../generator/model/document.ts";
import { isObject } from "../../../generator/openapi/json.ts";
import { read } from "../../../generator/read/index.ts";
import type { Finding } from "../schema/finding.ts";

/** What openapi-typescript reads wrong in a schema under a flag, how it is written so that it does not, and the reason. */
const misreadings: readonly {
  readonly reason: string;
  readonly holds: (options: TypesOptions) => boolean;
  /** What the schema says instead; `null` where it is read right. */
  readonly instead: (schema: Members) => Members | null;
}[] = [
  {
    reason: "--enum forgets that null is allowed beside the values",
    holds: (options) => options.enum === true,
    instead: ({ nullable, ...schema }) => {
      if (!Array.isArray(schema["enum"])) return null;
      const { type } = schema;
      if (nullable === true) return schema;
      return Array.isArray(type) && type.includes("null")
        ? { ...schema, type: type.filter((one) => one !== "null") }
        : null;
    },
  },
  {
    reason:
      "--array-length counts from none where at least one has to be there",
    holds: (options) => options.arrayLength === true,
    instead: ({ minItems, maxItems, ...schema }) =>
      Number(minItems) > 0 && Number(maxItems) > Number(minItems)
        ? { ...schema, maxItems }
        : null,
  },
];

type Members = Readonly<Record<string, unknown>>;

/** A document without what openapi-typescript misreads under these flags, and where that was. */
export function withoutMisreadUnder(
  options: TypesOptions,
  document: Document,
): { readonly document: Document; readonly decided: readonly Finding[] } {
  const holding = misreadings.filter(({ holds }) => holds(options));
  const decided: Finding[] = [];
  const rewrite = (value: unknown, place: string): unknown => {
    if (Array.isArray(value))
      return value.map((one, index) => rewrite(one, `${place}.${index}`));
    if (!isObject(value)) return value;
    let held: Members = value;
    for (const { instead, reason } of holding) {
      const better = instead(held);
      if (better === null) continue;
      decided.push({ kind: "decided", place, message: reason });
      held = better;
    }
    return Object.fromEntries(
      Object.entries(held).map(([name, member]) => [
        name,
        rewrite(member, `${place}.${name}`),
      ]),
    );
  };
  const text = JSON.stringify(rewrite(document.root.value, "document"));
  if (decided.length === 0) return { document, decided };
  const { document: changed } = read({ file: "changed.json", text });
  return { document: changed ?? document, decided };
}
