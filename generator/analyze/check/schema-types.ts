import type { OpenApiVersion } from "../../model/document.ts";
import { quote } from "../../model/messages.ts";
import { choice, type Finding, type Members, value } from "./finding.ts";

const typeNames: readonly string[] = [
  ...["string", "number", "integer", "boolean", "object", "array", "null"],
];

const namedAlone: ReadonlyMap<string, readonly string[]> = new Map(
  typeNames.map((name) => [name, [name]]),
);

/** The types that a schema names; `null` where it names none, or something else, of which others tell. */
export function typesOf({ type }: Members): readonly string[] | null {
  if (typeof type === "string") return namedAlone.get(type) ?? null;
  const named: readonly unknown[] = [type].flat();
  const types = named.filter(
    (one): one is string => typeof one === "string" && typeNames.includes(one),
  );
  return types.length === 0 || types.length < named.length ? null : types;
}

/** What people call types, with what to write. */
const otherTypes: Readonly<Record<string, string>> = {
  any: "leave `type` out",
  bool: "write `boolean`",
  date: "write `type: string` and `format: date`",
  datetime: "write `type: string` and `format: date-time`",
  "date-time": "write `type: string` and `format: date-time`",
  double: "write `type: number` and `format: double`",
  enum: "write `type: string`",
  file: "write `type: string` and `format: binary`",
  float: "write `type: number` and `format: float`",
  int: "write `integer`",
  int32: "write `type: integer` and `format: int32`",
  int64: "write `type: integer` and `format: int64`",
  list: "write `array`",
  long: "write `type: integer` and `format: int64`",
  map: "write `type: object` and `additionalProperties`",
  text: "write `string`",
  uuid: "write `type: string` and `format: uuid`",
};

/** The values of `type` (JSON Schema 2020-12 Validation, 6.1.1), and what an array needs. */
export function types(schema: Members, version: OpenApiVersion): Finding[] {
  const { type } = schema;
  if (type === "array") return itemless(schema, version);
  if (typeof type === "string" && typeNames.includes(type)) return [];
  return [type]
    .flat()
    .filter((one) => typeof one === "string")
    .filter((one) => !typeNames.includes(one))
    .map((one) => {
      const lower = one.toLowerCase();
      const help = Object.hasOwn(otherTypes, lower)
        ? (otherTypes[lower] ?? "")
        : choice(one, typeNames);
      return value(`there is no type ${quote(one)}`, help, "type");
    });
}

/** OpenAPI 3.0, 4.7.24.1: "`items` MUST be present if the `type` is `array`". */
function itemless({ items }: Members, version: OpenApiVersion): Finding[] {
  if (version !== "3.0" || items !== undefined) return [];
  return [
    {
      code: "missing-field",
      message: "an array needs `items`; anything is taken for one",
      help: "write the schema of an item under `items`",
      path: [],
    },
  ];
}
