import { readdirSync, readFileSync } from "node:fs";
import { copyFile, readFile, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { list, run, workplace } from "../cli/support.ts";

const cases = join(dirname(fileURLToPath(import.meta.url)), "cases");
const spec = join(cases, "../../../../spec/realtime-kit.yaml");

/**
 * A case is a folder of documents, the fragment among them, with `steps.json`: what is run, `["add", …]`, or done by hand in between,
 * `["copy", from, to]` and `["edit", file, old, new]`. The fragment is that of this repository where the folder has none. `expected.*` is what the fragment has become, `told.txt` what was printed.
 */
test.each(readdirSync(cases))("%s", async (name) => {
  const folder = join(cases, name);
  const names = readdirSync(folder).filter(
    (one) => !/^expected|^told/.test(one),
  );
  const files = names.map((one) => [one, readFileSync(join(folder, one))]);
  if (!names.some((one) => one.startsWith("fragment."))) {
    names.push("fragment.yaml");
    files.push(["fragment.yaml", readFileSync(spec)]);
  }
  const place = await workplace(Object.fromEntries(files) as Files);
  const steps = JSON.parse(
    readFileSync(join(folder, "steps.json"), "utf8"),
  ) as string[][];
  const told: string[] = [];
  for (const step of steps) told.push(await take(place, step));
  const fragment = names.find((one) => one.startsWith("fragment.")) ?? "";
  const after = await readFile(join(place, fragment), "utf8");
  await expect(told.join("\n")).toMatchFileSnapshot(join(folder, "told.txt"));
  await expect(after).toMatchFileSnapshot(
    join(folder, fragment.replace("fragment", "expected")),
  );
  // Neither a lock nor anything staged stays.
  expect(await list(place)).toEqual([...names].sort());
});

type Files = Record<string, Uint8Array>;

/** Takes a step, and gives what is to be told of it. */
async function take(place: string, step: readonly string[]): Promise<string> {
  const [command = "", ...args] = step;
  const [file = "", from = "", to = ""] = args;
  const path = join(place, file);
  if (command === "copy") {
    await copyFile(path, join(place, from));
    return `# ${file} is ${from} now\n`;
  }
  if (command === "edit") {
    const text = await readFile(path, "utf8");
    expect(text).toContain(from);
    await writeFile(path, text.replace(from, to));
    return `# ${JSON.stringify(from)} becomes ${JSON.stringify(to)} in ${file}\n`;
  }
  const { code, stdout, stderr } = await run(place, step);
  const shown = step.map((one) => (/[\s{*]/.test(one) ? `"${one}"` : one));
  const said = `${stdout}${stderr}`.replace(
    /\S*\/pathwright-\w+\/\w+\/work\//g,
    "",
  );
  return `$ pathwright ${shown.join(" ")}\n${said}exit ${String(code)}\n`;
}
