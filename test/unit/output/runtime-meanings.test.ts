import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { generate } from "../../../generator/generate.ts";
import { meaningOf } from "../../../generator/output/content.ts";
import { hash } from "../../../generator/output/disk.ts";
import { runtimeMeanings } from "../../tools/build/runtime-meanings.ts";

const file = "spec/realtime-kit.yaml";
const text = readFileSync(file, "utf8");
const chosen = (["js", "ts", "none"] as const).flatMap((importExtension) =>
  (["openapi-fetch", "vendored"] as const).map(
    (transport) => [importExtension, transport] as const,
  ),
);

test.each(chosen)(
  "what each file of the runtime says is known: %s, %s",
  async (importExtension, transport) => {
    const config = { importExtension, transport };
    const { files } = await generate({ file, text, config });
    const runtime = [...files].filter(([path]) => path.startsWith("runtime/"));
    expect(runtime.length).toBeGreaterThan(20);
    for (const [path, text] of runtime) {
      const belowHeader = text.slice(text.indexOf("\n") + 1);
      const known = runtimeMeanings[hash(belowHeader)];
      expect(known, path).toBe(meaningOf(path, text));
    }
  },
);
