import { existsSync } from "node:fs";
import { copyFile, mkdir, rm, writeFile } from "node:fs/promises";
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
  await rm(cache, { recursive: true, force: true });
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
    for (const [path, contents] of laid) {
      const file = join(cache, name, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, contents);
    }
    if (existsSync(join(folder, "calls.ts")))
      await copyFile(join(folder, "calls.ts"), join(cache, name, "calls.ts"));
  }
}
