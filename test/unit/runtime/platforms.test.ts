import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, test } from "vitest";
import { compile } from "../../conformance/corpus/compile.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const folder = join(root, ".cache/platform-types");

beforeAll(() => {
  rmSync(folder, { recursive: true, force: true });
  cpSync(join(root, "templates/runtime"), folder, { recursive: true });
});

/** What the projects of each platform have of types; `npm run typecheck` does the same for Node's of ES2022. */
const platforms = {
  "browsers, DOM without DOM.Iterable": { lib: ["ES2022", "DOM"], types: [] },
  "web workers": { lib: ["ES2022", "WebWorker"], types: [] },
  Node: { lib: ["ES2023"], types: ["node"] },
  Workers: { lib: ["ES2022"], types: ["@cloudflare/workers-types"] },
  Bun: { lib: ["ESNext"], types: ["bun-types"] },
};

function check(compiler: string, settings: object): string {
  return compile(compiler, folder, {
    module: "nodenext",
    moduleResolution: "nodenext",
    allowImportingTsExtensions: true,
    ...settings,
  });
}

describe("every file of the runtime compiles with the types of one platform alone", () => {
  test.each(Object.entries(platforms))("%s", (_, settings) => {
    expect(check("typescript-7", settings)).toBe("");
  });
});

test("every file of the runtime compiles with TypeScript 5.4, the oldest that is supported", () => {
  expect(check("typescript-5.4", platforms.Node)).toBe("");
});
