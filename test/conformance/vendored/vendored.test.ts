import { execFile } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { cp, mkdir, rm, symlink, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { generate } from "../../../generator/generate.ts";
import { recordRequests } from "../../tools/support/recorder.ts";

const require = createRequire(import.meta.url);
const run = promisify(execFile);

/** An empty project elsewhere, so that no package of this one is within its reach. */
const project = join(tmpdir(), `pathwright-vendored-${process.pid}`);

const settings = {
  target: "ES2022",
  module: "nodenext",
  lib: ["ES2022", "DOM", "DOM.Iterable"],
  types: [],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  verbatimModuleSyntax: true,
  erasableSyntaxOnly: true,
  isolatedDeclarations: true,
  declaration: true,
  rootDir: ".",
  outDir: "dist",
};

const program = `
import { createClient } from "./api/index.js";
const client = createClient({ baseUrl: (globalThis as unknown as { baseUrl: string }).baseUrl, apiToken: "token", accountId: "account" });
const live = await client.realtimeKit.livestreams.getMeetingActiveLivestreams("app", "meeting");
const status: "LIVE" | "IDLE" | "ERRORED" | "INVOKED" | undefined = live.data?.status;
const { data, error, response } = await client.GET(
  "/accounts/{account_id}/realtime/kit/{app_id}/meetings/{meeting_id}/active-livestream",
  { params: { path: { account_id: "account", app_id: "app", meeting_id: "meeting" } } },
);
export const seen: unknown = [status, data?.success, error, response.status];
`;

beforeAll(async () => {
  const text = readFileSync(
    new URL("../../../spec/realtime-kit.yaml", import.meta.url),
    "utf8",
  );
  const { files } = await generate({
    file: "realtime-kit.yaml",
    text,
    config: { transport: "vendored" },
  });
  for (const [path, contents] of files) {
    await mkdir(dirname(join(project, "api", path)), { recursive: true });
    await writeFile(join(project, "api", path), contents);
  }
  await writeFile(join(project, "package.json"), '{ "type": "module" }');
  await writeFile(
    join(project, "tsconfig.json"),
    JSON.stringify({ compilerOptions: settings, include: ["*.ts", "api"] }),
  );
  await writeFile(join(project, "main.ts"), program);
});

afterAll(() => rm(project, { recursive: true, force: true }));

describe("a vendored client in an empty project with TypeScript alone", () => {
  test("imports nothing from outside", async () => {
    const { stdout } = await run("grep", [
      "-rhoE",
      'from "[^."][^"]*"',
      join(project, "api"),
    ]).catch(() => ({ stdout: "" }));
    expect(stdout).toBe("");
    expect(existsSync(join(project, "node_modules"))).toBe(false);
  });

  // The slower compiler takes its turn in `npm run compile`.
  test.each(["typescript-7", ...(inject("isWhole") ? ["typescript"] : [])])(
    "type-checks and builds with %s, and runs",
    async (compiler) => {
      const folder = `${project}-${compiler}`;
      await cp(project, folder, { recursive: true });
      await mkdir(join(folder, "node_modules"));
      await symlink(
        dirname(require.resolve(`${compiler}/package.json`)),
        join(folder, "node_modules", compiler),
      );
      try {
        const { stdout } = await run(process.execPath, [
          join(folder, "node_modules", compiler, "bin/tsc"),
          "-p",
          folder,
        ]).catch((error: unknown) => error as { stdout: string });
        expect(stdout).toBe("");
        const requests = await recordRequests(async (baseUrl) => {
          const script = `globalThis.baseUrl = ${JSON.stringify(baseUrl)}; const { seen } = await import(${JSON.stringify(join(folder, "dist/main.js"))}); console.log(JSON.stringify(seen));`;
          const { stdout: seen } = await run(process.execPath, [
            "--input-type=module",
            "-e",
            script,
          ]);
          expect(JSON.parse(seen)).toEqual([null, null, null, 200]);
        });
        expect(
          requests.match(
            /^GET \/accounts\/account\/realtime\/kit\/app\/meetings\/meeting\/active-livestream$/gm,
          ),
        ).toHaveLength(2);
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
  );
});
