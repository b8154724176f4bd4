import { posix } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import type { Config } from "../../generator/config.ts";
import { generate } from "../../generator/generate.ts";
import { alive } from "./inspect.ts";
import { payloads } from "./payloads.ts";
import { baseDocument, type Place, positions } from "./positions.ts";
import { textPositions } from "./texts.ts";

const config: Config = { extensions: { "x-note": "Note" } };

async function clientOf(
  document: unknown,
): Promise<ReadonlyMap<string, string>> {
  const { files } = await generate({
    file: "hostile.json",
    text: JSON.stringify(document),
    config,
  });
  return files;
}

/** What the document gives that nothing hostile was put into. */
const harmless = await clientOf(baseDocument());

/** What comes to life of one payload at one place; `null` where the document gives no client at all. */
async function attack(place: Place, payload: string): Promise<string[] | null> {
  const document = baseDocument();
  place(document, payload);
  const files = await clientOf(document);
  if (files.size === 0) return null;
  return [...files].flatMap(([path, text]) => {
    if (harmless.get(path) === text) return [];
    const climbs = posix.normalize(path) !== path || /^(\.\.|\/)/.test(path);
    return climbs ? [`the path ${path}`] : alive(path, text);
  });
}

describe(`${payloads.length} payloads at ${Object.keys(positions).length} positions`, () => {
  let pairs = 0;
  let live = 0;
  afterAll(() =>
    console.log(`${pairs} payloads times positions: ${live} live`),
  );

  test.each(Object.entries(positions))(
    "none is live as %s",
    async (_, place) => {
      const faults: Record<string, string[]> = {};
      let clients = 0;
      for (const payload of payloads) {
        const found = await attack(place, payload);
        pairs++;
        if (found !== null) clients++;
        if (found !== null && found.length > 0) faults[payload] = found;
      }
      live += Object.keys(faults).length;
      expect(faults).toEqual({});
      expect(clients).toBeGreaterThan(0);
    },
  );
});

describe(`${payloads.length} payloads at ${Object.keys(textPositions).length} positions of other texts`, () => {
  test.each(Object.entries(textPositions))(
    "none is live as %s",
    async (_, place) => {
      const faults: Record<string, string[]> = {};
      let clients = 0;
      for (const payload of payloads) {
        const { document, others } = place(payload);
        const texts = Object.entries(others).map(
          ([name, one]) => [name, JSON.stringify(one)] as const,
        );
        const { files } = await generate({
          file: "hostile.json",
          text: JSON.stringify(document),
          texts: new Map(texts),
        });
        if (files.size > 0) clients++;
        const found = [...files].flatMap(([path, text]) =>
          path.startsWith("runtime/") ? [] : alive(path, text),
        );
        if (found.length > 0) faults[payload] = found;
      }
      expect(faults).toEqual({});
      expect(clients).toBe(payloads.length);
    },
  );
});

test("what nothing hostile was put into is inert as well", () => {
  for (const [path, text] of harmless)
    if (!path.startsWith("runtime/")) expect(alive(path, text)).toEqual([]);
});

test("the inspection finds what is live", () => {
  expect(alive("x.ts", "PWNED();")).toHaveLength(1);
  expect(alive("x.ts", "const x = { PWNED: PWNED };")).toHaveLength(1);
  expect(alive("x.ts", "const x = { [PWNED]: 1 };")).toHaveLength(1);
  expect(alive("x.ts", "const x = { PWNED };")).toHaveLength(1);
  expect(alive("x.ts", "const x = { PWNED: 1 };")).toEqual([]);
  expect(alive("x.ts", "const x = `${1}`;")).toHaveLength(1);
  expect(alive("x.ts", 'import "elsewhere";')).toHaveLength(1);
  expect(alive("x.ts", "const x = ';")).not.toEqual([]);
  expect(alive("x.ts", "/** {@link x} */ const x = 'PWNED'; // PWNED")).toEqual(
    [],
  );
});
