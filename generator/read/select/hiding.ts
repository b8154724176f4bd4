/**
 * Copies an object, of whose members those alone are listed that are kept, with the values that they have there. The others are there
 * for whoever asks for them by name.
 */
export function hiding(
  value: Record<string, unknown>,
  kept: ReadonlyMap<string, unknown>,
): Record<string, unknown> {
  const copy = {};
  for (const name of Object.keys(value))
    Object.defineProperty(copy, name, {
      value: kept.has(name) ? kept.get(name) : value[name],
      enumerable: kept.has(name),
      configurable: true,
      writable: true,
    });
  return copy;
}
