import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { list, run, workplace } from "./support.ts";

const manifest = `{
  "scripts": {
    "types": "openapi-typescript a.yaml -o b.ts",
    "loud": "openapi-typescript a.yaml -o b.ts --silent"
  },
  "devDependencies": { "openapi-typescript": "^7.0.0" }
}
`;

describe("migrate", () => {
  it("changes a project, and tells what it changed and what it left, with place and reason", async () => {
    const folder = await workplace({ "package.json": manifest });
    const { code, stdout, stderr } = await run(folder, ["migrate"]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
    expect(stderr).toContain(
      'package.json:3:15 note migrated the script "types" runs pathwright now\n',
    );
    expect(stderr).toContain(
      "  = it is: pathwright types a.yaml -o b.ts --default-non-nullable\n",
    );
    expect(stderr).toContain(
      'package.json:4:14 skipped not-migrated the script "loud" is left: Pathwright does not know "--silent"\n',
    );
    expect(stderr).toContain(
      '1 file changed, 2 places left; run "npm install"',
    );
    expect(stderr).toContain('run "pathwright generate <document> -o src/api"');
    expect(await readFile(join(folder, "package.json"), "utf8")).toContain(
      '"types": "pathwright types a.yaml',
    );
    const undone = await run(folder, ["migrate", "--undo"]);
    expect(undone.code).toBe(0);
    expect(undone.stderr).toBe('1 file as before; run "npm install"\n');
    expect(await readFile(join(folder, "package.json"), "utf8")).toBe(manifest);
    expect(await list(folder)).toEqual(["package.json"]);
  });

  it("shows the changes with --dry-run, and makes none", async () => {
    const folder = await workplace({ "package.json": manifest });
    const argv = ["migrate", ".", "--dry-run", "--quiet"];
    const { code, stdout, stderr } = await run(folder, argv);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain(
      '-    "types": "openapi-typescript a.yaml -o b.ts",\n+    "types": "pathwright types a.yaml',
    );
    expect(await readFile(join(folder, "package.json"), "utf8")).toBe(manifest);
    expect(await list(folder)).toEqual(["package.json"]);
  });

  it("says how the project's packages are installed", async () => {
    const files = { "package.json": manifest, "pnpm-lock.yaml": "" };
    const { stderr } = await run(await workplace(files), ["migrate"]);
    expect(stderr).toContain('run "pnpm install"');
  });

  it("gives one object with --format json, and annotations with github", async () => {
    const folder = await workplace({ "package.json": manifest });
    const argv = ["migrate", "--dry-run", "--format", "json"];
    const { stdout } = await run(folder, argv);
    expect(JSON.parse(stdout)).toMatchObject({
      result: null,
      migration: { files: ["package.json"], left: 2, install: "npm install" },
      diff: expect.stringContaining("+++ ") as unknown,
    });
    const refused = await run(folder, [
      "migrate",
      "--dry-run",
      "--format=github",
    ]);
    expect(refused.code).toBe(2);
    const github = await run(folder, ["migrate", "--format=github"]);
    expect(github.stdout).toMatch(/^::warning file=\S*package\.json,line=4,/m);
  });

  it.each([
    [["migrate", "nowhere"], 2, /nowhere: no such folder/],
    [["migrate", "package.json"], 2, /package\.json: no such folder/],
    [["migrate", "--undo"], 2, /nothing is to be undone/],
    [["migrate", "--strict-mode"], 2, /unknown option/],
    [["migrate", "a", "b"], 2, /one/],
  ])("%j ends with %i", async (argv, code, message) => {
    const folder = await workplace({ "package.json": "{}" });
    const found = await run(folder, argv);
    expect(found.code).toBe(code);
    expect(found.stderr).toMatch(message);
  });

  it("says where there is nothing to do", async () => {
    const folder = await workplace({ "package.json": "{}" });
    const { code, stderr } = await run(folder, ["migrate"]);
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: "nothing here uses openapi-typescript\n",
    });
    expect(await list(folder)).toEqual(["package.json"]);
  });

  it("refuses to undo what was edited since", async () => {
    const folder = await workplace({ "package.json": manifest });
    await run(folder, ["migrate"]);
    await writeFile(join(folder, "package.json"), "{}");
    const { code, stderr } = await run(folder, ["migrate", "--undo"]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/package\.json was edited since it was migrated/);
  });
});
