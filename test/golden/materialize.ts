import {
  copyFileSync,
  existsSync,
  mkdirSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { alone, forPeople } from "../../generator/cli/diagnostics.ts";
import { generate } from "../../generator/generate.ts";
import { writeOutput } from "../../generator/output/index.ts";
import { cache, cases } from "./cases.ts";
import { examples } from "./examples.ts";

/**
 * Lays out, once before all tests, what every golden case gives: `expected/` with its runtime, `diagnostics`, the case's
 * own `calls.ts`, and its example calls as a module; of a client that there was before, that too. The tests compare, compile and run what is there.
 */
export default async function materialize(): Promise<void> {
  rmSync(cache, { recursive: true, force: true });
  for (const { name, folder, spec, text, texts, config, before } of cases()) {
    const input = { file: spec, text, texts, config };
    const output = join(cache, name, "before");
    if (before !== null) {
      const { files, manifest } = await generate({ ...input, text: before });
      await writeOutput(output, files, manifest, { force: false });
    }
    const { files, diagnostics } = await generate(
      before === null ? input : { ...input, output },
    );
    const laid = new Map(
      Array.from(files, ([path, contents]) => [`expected/${path}`, contents]),
    );
    if (diagnostics.length > 0)
      laid.set(
        "diagnostics",
        diagnostics.map((one) => forPeople(alone(one))).join(""),
      );
    const shown = examples(files);
    if (shown !== null) laid.set("examples.ts", shown);
    write(join(cache, name), laid);
    if (existsSync(join(folder, "calls.ts")))
      copyFileSync(join(folder, "calls.ts"), join(cache, name, "calls.ts"));
  }
}

/** Writes thousands of small files, each at once: on other threads that takes longer. */
function write(folder: string, files: ReadonlyMap<string, string>): void {
  for (const path of new Set(Array.from(files.keys(), dirname)))
    mkdirSync(join(folder, path), { recursive: true });
  for (const [path, contents] of files)
    writeFileSync(join(folder, path), contents);
}
