import { type Made, mapping, object, ok, yaml } from "./made.ts";

/** Texts, and what else an alias repeats at every path. */
export const textMakers: Readonly<Record<string, Made>> = {
  descriptions: (uses, size) =>
    yaml(
      `x-d: &d ${JSON.stringify("word * /x ".repeat(size * 2))}`,
      uses,
      (n) => `  /a${n}: {get: {description: *d, responses: {}}}`,
    ),
  "descriptions of parameters": (uses, size) =>
    yaml(
      `x-d: &d ${JSON.stringify("word ".repeat(size * 4))}`,
      uses,
      (n) =>
        `  /a${n}: {get: {parameters: [{name: a, in: query, description: *d}]}}`,
    ),
  "broken references": (uses, size) =>
    yaml(
      `x-d: &d ${JSON.stringify(`#${"/a".repeat(size * 8)}`)}`,
      uses,
      (n) => `  /a${n}: {$ref: *d}`,
    ),
  "mapped references": (uses, size) =>
    mapping(uses, `#${"/a".repeat(size * 8)}`),
  "mapped files": (uses, size) =>
    mapping(uses, `${"a/".repeat(size * 8)}b.yaml`),
  "aliased operations": (uses, size) =>
    yaml(
      `x-d: &d ${JSON.stringify({ get: { responses: ok(object(size)) } })}`,
      uses,
      (n) => `  /a${n}: *d`,
    ),
  "a long name": (uses, size) => {
    const name = "N".repeat(size * 8);
    const components = { schemas: { [name]: object(3) } };
    const anchor = [
      `components: ${JSON.stringify(components)}`,
      `x-d: &d ${JSON.stringify(ok({ $ref: `#/components/schemas/${name}` }))}`,
    ].join("\n");
    return yaml(anchor, uses, (n) => `  /a${n}: {get: {responses: *d}}`);
  },
};
