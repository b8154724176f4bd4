import { execFileSync } from "node:child_process";
import { readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, it } from "vitest";
import { petStore, run, workplace } from "./support.ts";

const operation = (name: string): string => `  /${name}:
    get:
      operationId: list_${name}
      tags: [${name}]
      responses: { "200": { description: Fine } }
`;

const withCats = petStore.replace("  /pets:", `${operation("cats")}  /pets:`);
const withZebras = petStore + operation("zebras");

/** A repository whose two branches each add an operation, generate and commit; the merge is half done. */
async function merging(): Promise<string> {
  const folder = await workplace({ "spec.yaml": petStore });
  const git = (...argv: string[]): void => {
    const config = ["-c", "user.name=a", "-c", "user.email=a@example.com"];
    execFileSync("git", [...config, ...argv], { cwd: folder, stdio: "pipe" });
  };
  const commit = async (spec: string): Promise<void> => {
    await writeFile(join(folder, "spec.yaml"), spec);
    expect((await run(folder, ["generate", "spec.yaml"])).code).toBe(0);
    git("add", "--all");
    git("commit", "--quiet", "--message", "Generate");
  };
  git("init", "--quiet", "--initial-branch", "main");
  await commit(petStore);
  git("checkout", "--quiet", "-b", "cats");
  await commit(withCats);
  git("checkout", "--quiet", "main");
  await commit(withZebras);
  expect(() => git("merge", "cats")).toThrow("Command failed");
  await writeFile(join(folder, "spec.yaml"), withCats + operation("zebras"));
  return folder;
}

it("two branches that each add an operation merge: the next run rebuilds what conflicts", async () => {
  const folder = await merging();
  const manifest = join(folder, "generated/.pathwright.json");
  expect(await readFile(manifest, "utf8")).toContain("<<<<<<<");
  const generated = await run(folder, ["generate", "spec.yaml"]);
  expect(generated).toMatchObject({ code: 0 });
  expect((await run(folder, ["check", "spec.yaml"])).code).toBe(0);
  const { operations } = JSON.parse(await readFile(manifest, "utf8")) as {
    operations: unknown;
  };
  expect(operations).toEqual({
    "GET /cats": "cats.listCats",
    "GET /pets": "pets.listPets",
    "GET /zebras": "zebras.listZebras",
  });
});

it("a manifest that was lost in a merge is made anew", async () => {
  const folder = await merging();
  await rm(join(folder, "generated/.pathwright.json"));
  expect((await run(folder, ["generate", "spec.yaml"])).code).toBe(0);
  expect((await run(folder, ["check", "spec.yaml"])).code).toBe(0);
});

it("what somebody wrote is named and kept in a merge, too", async () => {
  const folder = await merging();
  const client = join(folder, "generated/client.ts");
  await writeFile(client, "// mine\n");
  const { code, stderr } = await run(folder, ["generate", "spec.yaml"]);
  expect(code).toBe(1);
  expect(stderr).toMatch(/^error foreign-file \S*client\.ts was edited .*\n/);
  expect(await readFile(client, "utf8")).toBe("// mine\n");
});
