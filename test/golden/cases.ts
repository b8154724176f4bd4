import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Config } from "../../generator/config/index.ts";

/** The folder of the golden cases. */
export const golden: string = dirname(fileURLToPath(import.meta.url));

/** Where the output of every case is laid out whole, with the runtime beside it, before the tests run. */
export const cache: string = join(golden, "../../.cache/golden");

/** One golden case: a document, what configures it, and what must come of it. */
export interface Case {
  readonly name: string;
  readonly folder: string;
  /** The document's file name: `spec.yaml` or `spec.json`. */
  readonly spec: string;
  readonly text: string;
  /** The other files that the document is in, by their paths beside it. */
  readonly texts: ReadonlyMap<string, string>;
  readonly config: Config;
  /** The document that there was a client of before; `null` where there was none. */
  readonly before: string | null;
}

/** Every case: each folder here that holds a `spec.yaml` or `spec.json`. */
export function cases(): Case[] {
  return readdirSync(golden, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => {
      const folder = join(golden, name);
      const spec = ["spec.yaml", "spec.json"].find((file) =>
        existsSync(join(folder, file)),
      );
      if (spec === undefined) return [];
      const config = readOrNull(join(folder, "config.json"));
      const notTexts = [spec, "config.json", "before.yaml"];
      return [
        {
          name,
          folder,
          spec,
          text: readFileSync(join(folder, spec), "utf8"),
          texts: tree(
            folder,
            (path) =>
              /\.(?:ya?ml|json)$/.test(path) &&
              !notTexts.includes(path) &&
              !path.startsWith("expected/"),
          ),
          config: config === null ? {} : (JSON.parse(config) as Config),
          before: readOrNull(join(folder, "before.yaml")),
        },
      ];
    })
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

/** The text of a file, or `null` where there is none. */
export function readOrNull(file: string): string | null {
  return existsSync(file) ? readFileSync(file, "utf8") : null;
}

/** The files below a folder with their contents, by path in POSIX form; empty where there is no folder. */
export function tree(
  folder: string,
  isWanted: (path: string) => boolean = () => true,
): Map<string, string> {
  if (!existsSync(folder)) return new Map();
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    )
    .filter(isWanted)
    .sort();
  return new Map(
    paths.map((path) => [path, readFileSync(join(folder, path), "utf8")]),
  );
}
