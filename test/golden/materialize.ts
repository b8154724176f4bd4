import { rmSync } from "node:fs";
import { join } from "node:path";
import { alone, forPeople } from "../../generator/cli/diagnostics.ts";
import { generate } from "../../generator/generate.ts";
import { writeOutput } from "../../generator/output/index.ts";
import { cache, type Case, cases, readOrNull, tree } from "./cases.ts";
import { examples } from "./examples.ts";
import { layOut } from "./lay-out.ts";

/**
 * Lays out, once before all tests, what every golden case gives: `expected/` with its runtime, `diagnostics`, the case's
 * own `calls.ts`, and its example calls as a module; of a client that there was before, that too. The tests compare, compile and run what is there.
 */
export default async function materialize(): Promise<void> {
  const all = new Map<string, string>();
  for (const one of cases())
    for (const [path, text] of await given(one))
      all.set(`${one.name}/${path}`, text);
  layOut(cache, all);
}

/** The files of a case. */
async function given(one: Case): Promise<Map<string, string>> {
  const { spec, text, texts, config, before } = one;
  const input = { file: spec, text, texts, config };
  const output = join(cache, one.name, "before");
  const given = new Map<string, string>();
  if (before !== null) {
    const { files, manifest } = await generate({ ...input, text: before });
    rmSync(output, { recursive: true, force: true });
    await writeOutput(output, files, manifest, { force: false });
    for (const [path, text] of tree(output)) given.set(`before/${path}`, text);
  }
  const { files, diagnostics } = await generate(
    before === null ? input : { ...input, output },
  );
  for (const [path, text] of files) given.set(`expected/${path}`, text);
  if (diagnostics.length > 0) {
    const told = diagnostics.map((one) => forPeople(alone(one)));
    given.set("diagnostics", told.join(""));
  }
  const shown = examples(files);
  if (shown !== null) given.set("examples.ts", shown);
  const calls = readOrNull(join(one.folder, "calls.ts"));
  if (calls !== null) given.set("calls.ts", calls);
  return given;
}
