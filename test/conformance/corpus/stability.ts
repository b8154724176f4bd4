import { analyze } from "../../../generator/analyze/index.ts";
import type { ApiModel, Resource } from "../../../generator/model/api.ts";
import { read, type SourceText } from "../../../generator/read/index.ts";

/**
 * What the last operation of a document renames among all that stands before it, as sentences: nothing, as names are given
 * in document order. The document without it is compared with the whole.
 */
export function renamed(given: SourceText): string[] {
  const { document } = read(given);
  if (document === null) return [];
  const before = withoutLastOperation(document.root.value);
  if (before === null) return [];
  const { document: shorter } = read({ file: "shorter.json", text: before });
  if (shorter === null) return ["without its last operation it is none"];
  const whole = namesOf(analyze(document, {}, () => {}));
  return [...namesOf(analyze(shorter, {}, () => {}))].flatMap(
    ([what, names]) =>
      whole.get(what) === names
        ? []
        : `the last operation renames ${what}: ${names} becomes ${whole.get(what) ?? "nothing"}`,
  );
}

const methods = "get put post delete options head patch trace".split(" ");

type Value = Readonly<Record<string, unknown>>;

/** `null` where the document has not two operations. */
function withoutLastOperation(value: unknown): string | null {
  const { paths } = value as { paths?: Readonly<Record<string, Value | null>> };
  const operations = Object.entries(paths ?? {}).flatMap(([path, item]) =>
    Object.keys(item ?? {})
      .filter((method) => methods.includes(method))
      .map((method) => ({ path, method })),
  );
  const last = operations.at(-1);
  if (last === undefined || operations.length === 1) return null;
  const { [last.method]: _, ...item } = paths?.[last.path] ?? {};
  const shorter = { ...paths, [last.path]: item };
  return JSON.stringify({ ...(value as Value), paths: shorter });
}

/** Every name that a model gives, by what bears it. */
function namesOf({
  resources,
  schemaTypes,
  securitySchemes,
}: ApiModel): Map<string, string> {
  const names = new Map<string, string>();
  const schemas = schemaTypes.components.find(({ name }) => name === "schemas");
  const components =
    schemas?.schema.kind === "object" ? schemas.schema.members : [];
  for (const { name, schema } of components)
    if (schema.kind === "reference")
      names.set(`the schema ${name}`, schema.declaration.name);
  for (const { option } of securitySchemes)
    names.set(`the option ${option}`, option);
  const visit = (resource: Resource): void => {
    for (const one of resource.operations) {
      const { parameters, body, contentTypeKey } = one;
      const places = parameters.map(({ place }) => place);
      const key = body?.kind === "whole" ? body.key : null;
      names.set(
        `${one.method} ${one.path}`,
        JSON.stringify([
          resource.names,
          one.names,
          places,
          key,
          contentTypeKey,
        ]),
      );
    }
    resource.resources.forEach(visit);
  };
  resources.forEach(visit);
  return names;
}
