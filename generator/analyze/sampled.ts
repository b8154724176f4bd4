import type { Sampled } from "../model/api.ts";
import type { Schema } from "../model/schema.ts";

/** A schema with its sample, which is made where it is first asked for: of what may be left out no example has one. */
export function sampled(schema: Schema, find: () => unknown): Sampled {
  return new LazilySampled(schema, find);
}

/** There are many of these: all share the functions of one property, which each has of its own, as plain data would. */
class LazilySampled implements Sampled {
  readonly schema: Schema;
  declare readonly sample: unknown;
  readonly #find: () => unknown;
  #found: { readonly sample: unknown } | null = null;

  constructor(schema: Schema, find: () => unknown) {
    this.schema = schema;
    this.#find = find;
    Object.defineProperty(this, "sample", LazilySampled.#sample);
  }

  static readonly #sample: PropertyDescriptor & ThisType<LazilySampled> = {
    enumerable: true,
    configurable: true,
    get() {
      return (this.#found ??= { sample: this.#find() }).sample;
    },
    // For who changes the model, whose parts are plain data.
    set(given: unknown) {
      this.#found = { sample: given };
    },
  };
}
