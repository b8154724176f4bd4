import type { PartSchema } from "../../model/schema.ts";
import { unknown } from "./construct.ts";
import type { SchemaLookup } from "./lookup.ts";

/** A part while it is not known what stands there. */
type OpenPart = {
  -readonly [Key in keyof PartSchema]: PartSchema[Key];
};

/** The parts of a document, no schemas, that others refer to. */
export class Parts {
  readonly #all: OpenPart[] = [];

  /** Refers to the part to which names lead in the schema types, that of the declaration first. */
  at(steps: readonly string[]): PartSchema {
    const part: OpenPart = { kind: "part", steps, schema: unknown };
    this.#all.push(part);
    return part;
  }

  /** Finds what stands at each, once all is analyzed. */
  settle(lookup: SchemaLookup): void {
    for (const part of this.#all) part.schema = lookup.at(part.steps);
  }
}
