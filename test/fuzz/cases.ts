import fc from "fast-check";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parse, stringify } from "yaml";
import { fetchPackage } from "../corpus/fetch.ts";
import { documents } from "./documents.ts";
import { mutateText, mutateTree } from "./mutate.ts";
import { Draw } from "../faults/draw.ts";

/** One text to generate from, and where it comes from. */
export interface Case {
  readonly number: number;
  readonly origin: string;
  /** The name that it goes by; its ending decides how it is read. */
  readonly file: string;
  readonly text: string;
}

/** The largest document that is mutated, in bytes: what is larger shows nothing else, and takes longer. */
const largest = 20_000;

const test = fileURLToPath(new URL("../", import.meta.url));

/** The documents to mutate: those of makers, and this project's own. */
export function sources(): string[] {
  const api = join(fetchPackage("directory"), "api");
  const found = [api, join(test, "golden"), join(test, "mistakes")].flatMap(
    (folder) =>
      readdirSync(folder, { recursive: true, encoding: "utf8" })
        .filter((name) =>
          folder === api
            ? name.endsWith(".json")
            : /(^|\/)spec\.(ya?ml|json)$/.test(name),
        )
        .map((name) => join(folder, name)),
  );
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
  const origin = random.number();
  if (origin < 0.2) {
    const [made] = fc.sample(documents, {
      seed: random.between(0, 2 ** 31 - 1),
      numRuns: 1,
    });
    return { number, origin: "made", file, text: print(made, isJson) };
  }
  const path = random.pick(paths);
  const source = readFileSync(path, "utf8");
  const own = path.startsWith(test);
  const tree = origin < 0.75 ? valueOf(path, source) : null;
  if (tree === null) {
    const text = mutateText(source, random);
    const named = path.endsWith(".json") ? "spec.json" : "spec.yaml";
    return {
      number,
      origin: own ? "own, text" : "public, text",
      file: named,
      text,
    };
  }
  mutateTree(tree, random);
  return {
    number,
    origin: own ? "own, tree" : "public, tree",
    file,
    text: print(tree, isJson),
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
