import type { TypesOptions } from "../../../generator/generate-types.ts";

/** Options of `pathwright types` that are compared with openapi-typescript's own, by how they are called together. */
export interface Flags {
  readonly name: string;
  readonly options: TypesOptions;
}

/** Each flag, with what it needs to do anything. */
const single: readonly TypesOptions[] = [
  {},
  { enum: true },
  { enumValues: true },
  { enum: true, conditionalEnums: true },
  { enum: true, dedupeEnums: true },
  { exportType: true },
  { immutable: true },
  { additionalProperties: true },
  { emptyObjectsUnknown: true },
  { defaultNonNullable: false },
  { propertiesRequiredByDefault: true },
  { arrayLength: true },
  { pathParamsAsTypes: true },
  { alphabetize: true },
  { excludeDeprecated: true },
  { rootTypes: true },
  { rootTypes: true, rootTypesNoSchemaPrefix: true },
  { rootTypes: true, rootTypesKeepCasing: true },
  { makePathsEnum: true },
  { generatePathParams: true },
  { readWriteMarkers: true },
];

/** Every flag alone, and so many pairs of them, always the same. */
export function drawnFlags(pairs: number): Flags[] {
  const random = numbers(20_261_129);
  const draw = (): TypesOptions =>
    single[1 + Math.floor(random() * (single.length - 1))] ?? {};
  const drawn = new Map(single.map((options) => [nameOf(options), options]));
  while (drawn.size < single.length + pairs) {
    const options = { ...draw(), ...draw() };
    drawn.set(nameOf(options), options);
  }
  return Array.from(drawn, ([name, options]) => ({ name, options }));
}

function nameOf(options: TypesOptions): string {
  const names = Object.entries(options).map(([name, value]) =>
    value ? name : `no ${name}`,
  );
  return names.sort().join(" + ") || "none";
}

/** Numbers from 0 to 1 that look like chance (a linear congruential generator). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}
