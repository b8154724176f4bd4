import type { ManifestFacts } from "../../../generator/output/index.ts";
import { meaningOf } from "../../../generator/output/content.ts";
import { printManifest } from "../../../generator/output/print-manifest.ts";

/** An output as it is written, and as it then stands on the disk. */
interface Output {
  readonly files: ReadonlyMap<string, string>;
  readonly facts: ManifestFacts;
  readonly tree: Readonly<Record<string, string>>;
}

export type Version = "old" | "new";

/** Two outputs of one client: files that stay, change, come and go, a folder that comes and one that goes. */
export const versions: Readonly<Record<Version, Output>> = {
  old: output("old", ["index.ts", "client.ts", "gone.ts", "old/only.ts"]),
  new: output("new", ["index.ts", "client.ts", "new/a.ts", "new/deep/b.ts"]),
};

function output(name: Version, paths: readonly string[]): Output {
  const line = `// ${name} `.padEnd(79, "x");
  const text = (path: string): string =>
    `// ${path}\n${`${line}\n`.repeat(100)}// end of ${name}\n`;
  const files = new Map(paths.map((path) => [path, text(path)]));
  files.set("same.ts", "export {};\n");
  const facts = { generator: "1.0.0", operations: new Map([["GET /", name]]) };
  const meanings = new Map(
    Array.from(files, ([path, text]) => [path, meaningOf(path, text)]),
  );
  const manifest = printManifest(meanings, facts);
  const tree = { ...Object.fromEntries(files), ".pathwright.json": manifest };
  return { files, facts, tree };
}
