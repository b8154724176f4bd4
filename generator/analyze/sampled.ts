import type { Sampled } from "../model/api.ts";
import type { Schema } from "../model/schema.ts";

/** A schema with its sample, which is made where it is first asked for: of what may be left out no example has one. */
export function sampled(schema: Schema, find: () => unknown): Sampled {
  let found: { readonly sample: unknown } | null = null;
  return {
    schema,
    get sample() {
      found ??= { sample: find() };
      return found.sample;
    },
    // For who changes the model, whose parts are plain data.
    set sample(given: unknown) {
      found = { sample: given };
    },
  };
}
