/** What of the core schema is no string begins with (YAML 1.2, section 10.3.2). */
const beginnings = /^[-+.\d~nNtTfF]/;

const words: ReadonlyMap<string, null | boolean> = new Map(
  Object.entries({ null: null, true: true, false: false }).flatMap(
    ([word, value]) =>
      [word, word.toUpperCase(), word[0]?.toUpperCase() + word.slice(1)].map(
        (spelt) => [spelt, value] as const,
      ),
  ),
);

/** Returns what a scalar without quotes says: a number beyond all range is text, as it is in JSON. */
export function plainValue(text: string): unknown {
  if (!beginnings.test(text)) return text;
  if (text === "~") return null;
  const word = words.get(text);
  if (word !== undefined) return word;
  const number = numberIn(text);
  return number !== null && Number.isFinite(number) ? number : text;
}

function numberIn(text: string): number | null {
  if (/^[-+]?\d+$/.test(text)) return parseInt(text, 10);
  if (/^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/.test(text))
    return parseFloat(text);
  if (/^0o[0-7]+$/.test(text)) return parseInt(text.slice(2), 8);
  return /^0x[\da-fA-F]+$/.test(text) ? parseInt(text.slice(2), 16) : null;
}
