/** Returns the value of a JSON text, or `null` where it is none. */
export function parseJson(text: string | null): unknown {
  try {
    return JSON.parse(text ?? "null") as unknown;
  } catch {
    return null;
  }
}
