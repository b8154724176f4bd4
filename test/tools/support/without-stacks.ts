/**
 * Returns what a function gives in which errors have no stacks: those of a hundred thousand mistakes, which the package `yaml` makes
 * errors of and nobody reads, take seconds.
 */
export async function withoutStacks<Value>(
  run: () => Value | Promise<Value>,
): Promise<Value> {
  const { stackTraceLimit } = Error;
  Error.stackTraceLimit = 0;
  try {
    return await run();
  } finally {
    Error.stackTraceLimit = stackTraceLimit;
  }
}
