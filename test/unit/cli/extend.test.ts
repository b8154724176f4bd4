import { readFile, symlink, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { list, petStore, run, workplace } from "./support.ts";

const mine =
  'openapi: 3.1.0\ninfo: { title: Mine, version: "1" }\npaths: {} # none yet\n';

describe("add", () => {
  it("extends the document of the configuration", async () => {
    const config = '{ "spec": "mine.yaml" }';
    const files = { "spec.yaml": petStore, "mine.yaml": mine };
    const folder = await workplace({
      ...files,
      "pathwright.config.json": config,
    });
    const { code, stdout, stderr } = await run(folder, [
      ...["add", "spec.yaml", "listPets"],
    ]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
    expect(stderr).toMatch(/mine\.yaml: 1 operation added\n$/);
    const after = await readFile(join(folder, "mine.yaml"), "utf8");
    expect(after).toContain("paths: # none yet\n  /pets:\n    get:\n");
    expect(after).toContain("\nx-upstream:\n  spec.yaml:\n    GET /pets: ");
    expect(await list(folder)).toEqual(
      ["mine.yaml", "pathwright.config.json", "spec.yaml"].sort(),
    );
  });

  it("shows with --dry-run what it would do, and touches nothing", async () => {
    const folder = await workplace({ "a.yaml": petStore, "mine.yaml": mine });
    const argv = ["add", "a.yaml", "listPets", "--to", "mine.yaml"];
    const { code, stdout, stderr } = await run(folder, [...argv, "--dry-run"]);
    expect(code).toBe(0);
    expect(stdout).toContain("\n-paths: {} # none yet\n+paths: # none yet\n");
    expect(stderr).toMatch(
      /^nothing touched; with this, \S*mine\.yaml: 1 oper/,
    );
    expect(await readFile(join(folder, "mine.yaml"), "utf8")).toBe(mine);
    expect(await list(folder)).toEqual(["a.yaml", "mine.yaml"]);
  });

  it("tells programs what it did", async () => {
    const folder = await workplace({ "a.yaml": petStore, "mine.yaml": mine });
    const argv = ["add", "a.yaml", "listPets", "--to", "mine.yaml"];
    const { stdout } = await run(folder, [...argv, "--format", "json"]);
    expect(JSON.parse(stdout)).toMatchObject({
      diagnostics: [],
      extension: {
        file: expect.stringMatching(/mine\.yaml$/) as unknown,
        changes: [{ what: "added", name: "GET /pets" }],
      },
    });
  });

  it("writes nothing through a symbolic link, and keeps a byte order mark", async () => {
    const folder = await workplace({
      "a.yaml": petStore,
      "real.yaml": `\uFEFF${mine}`,
    });
    await symlink("real.yaml", join(folder, "link.yaml"));
    const argv = ["add", "a.yaml", "listPets", "--to"];
    const linked = await run(folder, [...argv, "link.yaml"]);
    expect(linked.code).toBe(1);
    expect(await readFile(join(folder, "real.yaml"), "utf8")).toBe(
      `\uFEFF${mine}`,
    );
    expect((await run(folder, [...argv, "real.yaml"])).code).toBe(0);
    expect(await readFile(join(folder, "real.yaml"), "utf8")).toMatch(
      /^\uFEFFopenapi: 3\.1\.0\n[^]*x-upstream/,
    );
  });

  it("knows no control character of a document from its text", async () => {
    const evil = petStore.replace("Fine", '"\\e[31m\\u202e evil\\n\\t# \\x85"');
    const folder = await workplace({ "a.yaml": evil, "mine.yaml": mine });
    const argv = ["add", "a.yaml", "listPets", "--to", "mine.yaml"];
    const { code, stdout } = await run(folder, [...argv, "--dry-run"]);
    expect(code).toBe(0);
    expect(stdout).not.toMatch(/[\u001b\u202e\u0085]/);
    expect((await run(folder, argv)).code).toBe(0);
    expect((await run(folder, ["update", "mine.yaml"])).stderr).toMatch(
      /up to date\n$/,
    );
  });
});

describe("a document at a URL", () => {
  it("is written down without its credentials, and asked again by update", async () => {
    let document = petStore.replace('[{ url: "https://pets.example" }]', "[]");
    document = document.replace("servers: []", 'servers: [{ url: "/v2/{x}" }]');
    const server = createServer((_, response) => response.end(document));
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    onTestFinished(() => void server.close());
    const { port } = server.address() as AddressInfo;
    const url = `http://127.0.0.1:${port}/a.yaml`;
    const folder = await workplace({ "mine.yaml": mine });
    const allowed = ["--allow-urls", "http://127.0.0.1"];
    const argv = ["add", url, "GET /pets", "--to", "mine.yaml", ...allowed];
    const added = await run(folder, argv);
    expect(added.stderr).toMatch(/1 operation added\n$/);
    const text = await readFile(join(folder, "mine.yaml"), "utf8");
    expect(text).toContain(`\n  ${url}:\n    GET /pets: `);
    expect(text).toContain(`url: http://127.0.0.1:${port}/v2/{x}\n`);
    document = document.replace("Fine", "Finer");
    const updated = await run(folder, ["update", "mine.yaml", ...allowed]);
    expect(updated.stdout).toContain("-          description: Fine\n");
    expect(updated.stderr).toMatch(/1 operation updated\n$/);
    server.close();
    server.closeAllConnections();
    const gone = await run(folder, ["update", "mine.yaml", ...allowed]);
    expect(gone.code).toBe(2);
    expect(gone.stderr).toContain("unreadable-file");
  });
});

describe("update", () => {
  it("refuses a record that add does not write, and says where", async () => {
    const folder = await workplace({ "mine.yaml": `${mine}x-upstream: [a]\n` });
    const { code, stderr } = await run(folder, ["update", "mine.yaml"]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/mine\.yaml:4:1 error uneditable-fragment/);
  });

  it("has nothing to do where nothing was added", async () => {
    const folder = await workplace({ "mine.yaml": mine });
    const { code, stderr } = await run(folder, ["update", "mine.yaml"]);
    expect(code).toBe(0);
    expect(stderr).toMatch(/mine\.yaml: up to date\n$/);
  });

  it("keeps what is edited once its hash is written down, until upstream changes again", async () => {
    const folder = await workplace({ "a.yaml": petStore, "mine.yaml": mine });
    const path = join(folder, "mine.yaml");
    const edit = async (from: string | RegExp, to: string): Promise<void> =>
      writeFile(path, (await readFile(path, "utf8")).replace(from, to));
    await run(folder, ["add", "a.yaml", "listPets", "--to", "mine.yaml"]);
    await edit("description: Fine", "description: Ours");
    await writeFile(join(folder, "a.yaml"), petStore.replace("Fine", "Theirs"));
    const told = await run(folder, ["update", "mine.yaml"]);
    expect(told.code).toBe(1);
    const [, hash = ""] = /then write "(\w+)"/.exec(told.stderr) ?? [];
    await edit(/GET \/pets: \S+/, `GET /pets: ${hash}`);
    const quiet = await run(folder, ["update", "mine.yaml"]);
    expect(quiet.code).toBe(0);
    expect(await readFile(path, "utf8")).toContain("description: Ours");
    await writeFile(join(folder, "a.yaml"), petStore.replace("Fine", "More"));
    expect((await run(folder, ["update", "mine.yaml"])).code).toBe(1);
  });
});

describe("list", () => {
  it("lists operations in columns, and warns of rules without any", async () => {
    const folder = await workplace({ "a.yaml": petStore });
    const argv = ["list", "-", "listPets", "listPet"];
    const { code, stdout, stderr } = await run(folder, argv, petStore);
    expect({ code, stdout }).toEqual({
      code: 0,
      stdout: "GET     /pets  listPets\n",
    });
    expect(stderr).toContain("warning unmatched-rule");
    expect((await run(folder, ["list", "a.yaml", "x", "--strict"])).code).toBe(
      1,
    );
  });
});
