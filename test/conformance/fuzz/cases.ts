import fc from "fast-check";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse, stringify } from "yaml";
import type { Config } from "../../../generator/config/index.ts";
import type { Input } from "./judge.ts";
import { documents as realDocuments } from "../corpus/documents.ts";
import { documents } from "./documents.ts";
import { mutateText, mutateTree } from "./mutate.ts";
import { Draw } from "../faults/draw.ts";
import { otherFile, split } from "./split.ts";

/** What to generate from, and where it comes from. */
export interface Case extends Required<Input> {
  readonly number: number;
  readonly origin: string;
}

/** The largest document that is mutated, in bytes: what is larger shows nothing else, and takes longer. */
const largest = 60_000;

/** What clients are made with: more often than not with nothing. */
const configs: readonly Config[] = [
  ...[{}, {}, {}, { transport: "vendored" as const }],
  { types: { "date-time": "Date", int64: "bigint" } },
];

const test = fileURLToPath(new URL("../../", import.meta.url));

/** The documents to mutate: the corpus, and this project's own. */
export function sources(): string[] {
  const own = ["golden", "diagnostics"].flatMap((name) =>
    readdirSync(join(test, name), { recursive: true, encoding: "utf8" })
      .filter((path) => /(^|[\\/])spec\.(ya?ml|json)$/.test(path))
      .map((path) => join(test, name, path)),
  );
  const found = [...realDocuments().map(({ file }) => file), ...own];
  return found.filter((path) => statSync(path).size <= largest).sort();
}

/** The case of a number, which a seed and the number alone decide. */
export function makeCase(
  seed: number,
  number: number,
  paths: readonly string[],
): Case {
  const random = new Draw(seed, number);
  const isJson = random.chance(0.7);
  const file = isJson ? "spec.json" : "spec.yaml";
  const config = random.pick(configs);
  const one = { number, file, other: null, config };
  const origin = random.number();
  if (origin < 0.2) {
    const [made] = fc.sample(documents, {
      seed: random.between(0, 2 ** 31 - 1),
      numRuns: 1,
    });
    return { ...one, origin: "made", text: print(made, isJson) };
  }
  const path = random.pick(paths);
  const source = readFileSync(path, "utf8");
  const owner = path.startsWith(test) ? "own" : "public";
  const tree = origin < 0.8 ? valueOf(path, source) : null;
  if (tree === null) {
    const named = path.endsWith(".json") ? "spec.json" : "spec.yaml";
    const text = mutateText(source, random);
    return { ...one, origin: `${owner}, text`, file: named, text };
  }
  if (origin < 0.6) {
    mutateTree(tree, random);
    return { ...one, origin: `${owner}, tree`, text: print(tree, isJson) };
  }
  const other = split(tree, file, random);
  if (random.chance(0.5)) mutateTree(random.pick([tree, other]), random);
  return {
    ...one,
    origin: `${owner}, two`,
    text: print(tree, isJson),
    other: { file: otherFile, text: print(other, true) },
  };
}

/** The value of a document; `null` where it has none that can be mutated. */
function valueOf(path: string, source: string): object | null {
  try {
    const value: unknown = path.endsWith(".json")
      ? JSON.parse(source)
      : parse(source);
    return typeof value === "object" ? value : null;
  } catch {
    return null;
  }
}

function print(value: unknown, isJson: boolean): string {
  return isJson
    ? (JSON.stringify(value, null, 2) ?? "")
    : stringify(value, { aliasDuplicateObjects: false });
}
