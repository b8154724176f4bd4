/**
 * Arguments of Node that have V8 optimize a function later than it would. Most of what a test or a compiler calls is not called for
 * long: a quarter of the processor's time went into making code that was hardly used. Later versions of Node have a compiler between
 * the quick one and the thorough one, and no such argument.
 */
export const optimizingLate: readonly string[] = process.version.startsWith(
  "v20.",
)
  ? ["--interrupt-budget=400000"]
  : [];
