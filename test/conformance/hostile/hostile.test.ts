import { posix } from "node:path";
import { afterAll, describe, expect, inject, test } from "vitest";
import type { Config } from "../../../generator/config/index.ts";
import { generate, type GenerateResult } from "../../../generator/generate.ts";
import { featuredDocument } from "./featured.ts";
import { parts } from "./featured-positions.ts";
import { alive } from "./inspect.ts";
import { payloads } from "./payloads.ts";
import { baseDocument, type Place, positions, silent } from "./positions.ts";
import { silentTexts, type Texts, textPositions } from "./texts.ts";

/** A document, how its client is asked for, and where text can reach that. */
interface Matrix {
  readonly document: () => unknown;
  readonly config: Config;
  readonly positions: Readonly<Record<string, Place>>;
  /** The positions of which nothing is emitted or said. */
  readonly silent: readonly string[];
}

const matrices: Readonly<Record<string, Matrix>> = {
  "calls and types": {
    document: baseDocument,
    // Names from tags, which those from paths pass over.
    config: { extensions: { "x-note": "Note" }, naming: "operationId" },
    positions,
    silent,
  },
  ...Object.fromEntries(
    Object.entries(parts).map(([name, { paths, schemas, ...part }]) => [
      name,
      {
        document: () => featuredDocument(paths, schemas),
        config: { types: { "date-time": "Date", int64: "bigint" } },
        ...part,
      },
    ]),
  ),
};

/** Of how many payloads a place meets one: all places meet all of them only in `npm run hostile`, which takes minutes. */
const stride = inject("isWhole") ? 1 : 9;

/** The payloads that the place of this index meets. Places side by side meet others, so that each payload is met by many. */
function payloadsAt(index: number): readonly string[] {
  return payloads.filter((_, number) => (number + index) % stride === 0);
}

function clientOf(document: unknown, config: Config): Promise<GenerateResult> {
  const text = JSON.stringify(document);
  return generate({ file: "hostile.json", text, config });
}

describe.each(Object.entries(matrices))(
  `${payloads.length} payloads at the positions of %s`,
  async (_, { document, config, positions, silent }) => {
    /** What the document gives that nothing hostile was put into. */
    const harmless = new Map([
      // Of the runtime, a text may call for further files.
      ...(await clientOf(baseDocument(), config)).files,
      ...(await clientOf(document(), config)).files,
    ]);
    let pairs = 0;
    let live = 0;
    afterAll(() =>
      console.log(
        `${payloads.length} payloads, ${Object.keys(positions).length} positions: ${live} of ${pairs} live`,
      ),
    );

    const put = (place: Place, text: string): Promise<GenerateResult> => {
      const changed = document();
      place(changed, text);
      return clientOf(changed, config);
    };

    /** What comes to life of one payload at one place; `null` where the document gives no client at all. */
    const attack = async (
      place: Place,
      payload: string,
    ): Promise<string[] | null> => {
      const { files } = await put(place, payload);
      if (files.size === 0) return null;
      return [...files].flatMap(([path, text]) => {
        if (harmless.get(path) === text) return [];
        const climbs =
          posix.normalize(path) !== path || /^(\.\.|\/)/.test(path);
        return climbs ? [`the path ${path}`] : alive(path, text);
      });
    };

    test.each(numbered(positions))(
      "none is live as %s",
      async (_, place, index) => {
        const faults: Record<string, string[]> = {};
        let clients = 0;
        for (const payload of payloadsAt(index)) {
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

    test("a text at each position comes to be emitted, or spoken of", async () => {
      const unmet: string[] = [];
      for (const [name, place] of Object.entries(positions))
        if (!shows(await put(place, harmlessText))) unmet.push(name);
      expect(unmet).toEqual(silent);
    });

    test("what nothing hostile was put into is inert as well", () => {
      for (const [path, text] of harmless)
        if (!path.startsWith("runtime/")) expect(alive(path, text)).toEqual([]);
    });
  },
);

/** Each place with its name and its index. */
function numbered<P>(
  places: Readonly<Record<string, P>>,
): [string, P, number][] {
  return Object.entries(places).map(([name, place], index) => [
    name,
    place,
    index,
  ]);
}

/** A text that is taken for nothing else, and that names become of. */
const harmlessText = "innocuous";

/** Whether that text is in what a document gives, in whatever case names have it. */
function shows({ files, diagnostics }: GenerateResult): boolean {
  const said = diagnostics.map(({ message, help }) => `${message} ${help}`);
  return [...files, ...said].join("\n").toLowerCase().includes(harmlessText);
}

function clientOfTexts({ document, others }: Texts): Promise<GenerateResult> {
  const texts = Object.entries(others).map(
    ([name, one]) => [name, JSON.stringify(one)] as const,
  );
  return generate({
    file: "hostile.json",
    text: JSON.stringify(document),
    texts: new Map(texts),
  });
}

describe(`${payloads.length} payloads at ${Object.keys(textPositions).length} positions of other texts`, () => {
  test.each(numbered(textPositions))(
    "none is live as %s",
    async (name, place, index) => {
      const faults: Record<string, string[]> = {};
      let clients = 0;
      const met = payloadsAt(index);
      for (const payload of met) {
        const { files } = await clientOfTexts(place(payload));
        if (files.size > 0) clients++;
        const found = [...files].flatMap(([path, text]) =>
          path.startsWith("runtime/") ? [] : alive(path, text),
        );
        if (found.length > 0) faults[payload] = found;
      }
      expect(faults).toEqual({});
      expect(clients).toBe(met.length);
      const harmless = await clientOfTexts(place(harmlessText));
      expect(shows(harmless)).toBe(!silentTexts.includes(name));
    },
  );
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
