import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import type { DescribedDocument } from "../wire/document.ts";
import { type Direction, Structure } from "./structure.ts";

/** What is wrong with an example, by the schemas of its own document. */
export interface Violation {
  /** JSON Pointer of the value. */
  readonly at: string;
  /** What kind of mistake it is. */
  readonly kind: string;
}

/** Checks examples against the schemas of their document, by a validator that has no part in what is judged. */
export class Validator {
  readonly #structure: Structure;
  readonly #ajv = new Ajv2020({
    allErrors: false,
    validateSchema: false,
    validateFormats: false,
    strict: false,
    inlineRefs: false,
    verbose: true,
    logger: false,
  });

  /** `isClose`: an object of which nothing is required has to have one of its properties, as TypeScript wants it. */
  constructor(
    document: DescribedDocument,
    direction: Direction,
    isClose = false,
  ) {
    this.#structure = new Structure(document, direction, isClose);
  }

  /** What a schema has against a value; `null` where it is nothing. */
  violation(schema: unknown, value: unknown): Violation | null {
    const whole = this.#structure.of(schema) as object;
    for (const one of this.#structure.referred()) this.#ajv.addSchema(one);
    const validate = this.#ajv.compile(whole);
    if (validate(value)) return null;
    const [first] = [...(validate.errors ?? [])].sort(byDepth);
    if (first === undefined) throw new Error("refused without a reason");
    return { at: first.instancePath, kind: kindOf(first) };
  }
}

/** Of what no alternative takes, the one that a value comes closest to says most. */
function byDepth(one: ErrorObject, other: ErrorObject): number {
  return depthOf(other) - depthOf(one);
}

function depthOf({ instancePath, keyword }: ErrorObject): number {
  return instancePath.split("/").length * 2 - (keyword === "anyOf" ? 1 : 0);
}

function kindOf({ keyword, schema, data }: ErrorObject): string {
  switch (keyword) {
    case "required":
      return "a required property is missing";
    case "type":
      return data === null
        ? "null where none is declared"
        : `${typeName(data)} where ${[schema].flat().join(" or ")} is declared`;
    case "enum":
    case "const":
      return data === null
        ? "null where none is declared"
        : "a value that is not listed";
    case "additionalProperties":
      return "a property where no others may be";
    case "minItems":
    case "maxItems":
      return "too few items, or too many";
    default:
      return "a value where none may be";
  }
}

function typeName(value: unknown): string {
  if (Array.isArray(value)) return "array";
  return value === null ? "null" : typeof value;
}
