import { execFile } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { ESLint } from "eslint";
import tseslint from "typescript-eslint";
import { beforeAll, describe, expect, test } from "vitest";
import { type BuiltClient, buildClients } from "../../tools/support/clients.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));

/** What a process of its own says of a program, and how it ends. */
function run(program: string): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const argumentsOfNode = ["--input-type=module", "--eval", program];
    execFile(
      process.execPath,
      argumentsOfNode,
      { cwd: root },
      (error, stdout, stderr) =>
        resolve({ code: Number(error?.code ?? 0), output: stdout + stderr }),
    );
  });
}

describe("a program that forgets to await a call", () => {
  let clients: BuiltClient[];
  beforeAll(async () => {
    const document = new URL("../../tools/bench/pets.yaml", import.meta.url);
    clients = await buildClients(document, "forgotten");
  });

  /** A program whose server answers with `status`; `first` runs before the client is loaded. */
  const program = (status: number, statements: string, first = "") => `
    ${first}
    const { createClient } = await import(${JSON.stringify(pathToFileURL(join(clients[1]!.folder, "index.js")))});
    const fetch = async () => new Response('{"reason":"down"}', { status: ${status} });
    const { pets } = createClient({ fetch, maxRetries: 0 });
    ${statements}`;

  test("ends by the error that awaiting would have thrown", async () => {
    const { code, output } = await run(program(500, `pets.getPet("a");`));
    expect(code).toBe(1);
    expect(output).toMatch(/InternalServerError: 500 for GET/);
    expect(output).toContain("reason: 'down'");
  });

  test("ends well where the call succeeds, or somebody reads it", async () => {
    const reads = [`await pets.getPet("a").result();`, `pets.getPet("a");`];
    for (const [index, status] of [500, 200].entries())
      expect(await run(program(status, reads[index]!))).toEqual({
        code: 0,
        output: "",
      });
  });

  test("calls give their data where Promise is React Native's, which knows no species", async () => {
    const { output } = await run(
      program(
        200,
        `const call = pets.getPet("a");
        console.log(call instanceof Promise, await call.finally(() => {}).catch(() => {}));
        console.log((await Promise.all([call, call.result()]))[1].ok);`,
        `import Polyfill from "promise/setimmediate/es6-extensions.js";
        import "promise/setimmediate/finally.js";
        globalThis.Promise = Polyfill;`,
      ),
    );
    expect(output).toBe("true { reason: 'down' }\ntrue\n");
  });
});

test("no-floating-promises sees a forgotten await", async () => {
  const folder = join(root, ".cache/forgotten-lint");
  await mkdir(folder, { recursive: true });
  const file = join(folder, "calls.ts");
  await writeFile(
    join(folder, "tsconfig.json"),
    JSON.stringify({ extends: "../../tsconfig.json", include: ["calls.ts"] }),
  );
  await writeFile(
    file,
    `import { createClient } from "../../generated/index.ts";
    const { livestreams } = createClient().realtimeKit;
    livestreams.getMeetingActiveLivestreams("a", "b");
    await livestreams.getMeetingActiveLivestreams("a", "b");
    livestreams.getMeetingActiveLivestreams("a", "b").result();
    livestreams.getMeetingActiveLivestreams("a", "b").catch(() => {});`,
  );
  const eslint = new ESLint({
    cwd: folder,
    overrideConfigFile: true,
    overrideConfig: {
      files: ["**/*.ts"],
      plugins: { "@typescript-eslint": tseslint.plugin },
      languageOptions: {
        parser: tseslint.parser,
        parserOptions: { project: true, tsconfigRootDir: folder },
      },
      rules: { "@typescript-eslint/no-floating-promises": "error" },
    } as ESLint.Options["overrideConfig"] & {},
  });
  const [result] = await eslint.lintFiles([file]);
  expect(result?.messages.map(({ ruleId, line }) => [ruleId, line])).toEqual([
    ["@typescript-eslint/no-floating-promises", 3],
    ["@typescript-eslint/no-floating-promises", 5],
  ]);
});
