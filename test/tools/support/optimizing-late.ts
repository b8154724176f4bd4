/**
 * Arguments of Node that have V8 optimize a function later than it would. Most of what a test or a compiler calls is not called for
 * long: a fifth of the processor's time went into making code that was hardly used. Later versions of Node take no such argument.
 */
export const optimizingLate: readonly string[] = process.version.startsWith(
  "v20.",
)
  ? ["--interrupt-budget=400000"]
  : [];
