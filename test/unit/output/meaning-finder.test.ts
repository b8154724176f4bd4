import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { expect, test } from "vitest";
import { meaningOf } from "../../../generator/output/content.ts";
import { hash } from "../../../generator/output/disk.ts";
import { MeaningFinder } from "../../../generator/output/meaning-finder.ts";
import { temporaryFolder } from "../../tools/support/temporary-folder.ts";

test("what texts say is found on another thread", async () => {
  const outfile = join(await temporaryFolder(), "worker.mjs");
  await build({
    entryPoints: ["generator/output/meaning-worker.ts"],
    bundle: true,
    platform: "node",
    format: "esm",
    outfile,
    logLevel: "silent",
  });
  const finder = await MeaningFinder.start(pathToFileURL(outfile));
  const texts = [1, 2, 3].map((one) => `export const a = "${String(one)}";\n`);
  for (const text of texts) finder?.add(text);
  const found = await finder?.contents();
  finder?.stop();
  expect(found).toEqual(
    new Map(
      texts.map((text) => [
        text,
        { text, hash: hash(text), meaning: meaningOf("a.ts", text) },
      ]),
    ),
  );
});

test("nothing is found where the program is not there, or ends", async () => {
  const gone = new URL("gone.js", import.meta.url);
  const ending = new URL("data:text/javascript,process.exit()");
  for (const program of [gone, ending]) {
    const finder = await MeaningFinder.start(program);
    finder?.add("a;");
    expect(await finder?.contents()).toEqual(new Map());
    finder?.stop();
  }
});
