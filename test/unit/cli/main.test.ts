import { type ChildProcess, spawn } from "node:child_process";
import { readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { main } from "../../../generator/cli/main.ts";
import type { Outcome } from "../../../generator/cli/outcome.ts";
import { tree } from "../output/support.ts";
import { broken, careless, list, petStore, run, workplace } from "./support.ts";

/** A list whose page numbers begin nowhere. */
const pages = petStore.replace(
  /responses: .*/,
  `parameters:
        - { name: page, in: query, schema: { type: integer } }
        - { name: limit, in: query, schema: { type: integer } }
      responses:
        "200":
          description: Fine
          content: { application/json: { schema: { type: array, items: {} } } }`,
);

describe("generate", () => {
  it("writes the client and says so in one line", async () => {
    const folder = await workplace({ "spec.yaml": petStore });
    const first = await run(folder, ["generate", "spec.yaml", "-o", "out"]);
    expect(first).toMatchObject({ code: 0, stdout: "" });
    expect(first.stderr).toMatch(
      /^\S*out: (\d+) files \(\1 written, 0 removed\), 1 operation, imports end in \.ts \(there is no tsconfig\.json\), \d+\.\d s\n$/,
    );
    expect(await list(join(folder, "out"))).toContain("client.ts");
    const again = await run(folder, ["generate", "spec.yaml", "-o", "out"]);
    expect(again.stderr).toMatch(/files \(0 written, 0 removed\)/);
  });

  it("writes to the folder generated unless told otherwise", async () => {
    const folder = await workplace({ "spec.yaml": petStore });
    await run(folder, ["generate", "spec.yaml"]);
    expect(await list(folder)).toEqual(["generated", "spec.yaml"]);
  });

  it("names the environment variables that the client will read", async () => {
    const secured = `${petStore}      security: [{ token: [] }]
components:
  securitySchemes:
    token: { type: http, scheme: bearer, x-env: PETS_TOKEN }
`;
    const folder = await workplace({ "spec.yaml": secured });
    const { stderr } = await run(folder, ["generate", "spec.yaml"]);
    expect(stderr).toMatch(/ s; the client reads PETS_TOKEN\n$/);
  });

  it("reads standard input where the document is -", async () => {
    const folder = await workplace();
    const { code } = await run(folder, ["generate", "-"], petStore);
    expect(code).toBe(0);
    const wrong = await run(folder, ["generate", "-"], broken);
    expect(wrong.stderr).toMatch(/^<stdin>:9:\d+ error external-ref /);
  });

  it("writes nothing where the document has an error, and shows the place", async () => {
    const folder = await workplace({ "spec.yaml": broken });
    const { code, stdout, stderr } = await run(folder, [
      "generate",
      "spec.yaml",
    ]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    const [head, line = "", caret] = stderr.split("\n");
    expect(head).toMatch(/^\S*spec\.yaml:9:\d+ error external-ref .*pets/);
    expect(line).toBe(`  | ${broken.split("\n")[8] ?? ""}`);
    expect(caret).toBe(`  | ${" ".repeat(line.indexOf("$ref") - 4)}^`);
    expect(await list(folder)).toEqual(["spec.yaml"]);
  });

  it("says nothing of what a client would need where the document gives none", async () => {
    const lacking = await workplace({ "spec.yaml": petStore }, "bare");
    const fine = await run(lacking, ["generate", "spec.yaml"]);
    expect(fine.stderr).toContain("unmet-dependency");
    const refused = await workplace({ "spec.yaml": broken }, "bare");
    const { stderr } = await run(refused, ["generate", "spec.yaml"]);
    expect(stderr.match(/^\S+ error|warning/gm)).toHaveLength(1);
  });

  it("goes on after a warning", async () => {
    const folder = await workplace({ "spec.yaml": careless });
    const { code, stderr } = await run(folder, ["generate", "spec.yaml"]);
    expect(code).toBe(0);
    expect(stderr).toMatch(
      /spec\.yaml:\d+:\d+ warning undeclared-path-parameter /,
    );
    const quiet = await run(folder, ["generate", "spec.yaml", "--quiet"]);
    expect(quiet).toEqual({ code: 0, stdout: "", stderr: "" });
  });

  it.each([
    ["by the flag", ["generate", "spec.yaml", "--strict"], {}],
    [
      "by the configuration",
      ["generate", "spec.yaml"],
      { "pathwright.config.json": '{ "strict": true }' },
    ],
  ])("takes a warning for an error %s", async (_, argv, files) => {
    const folder = await workplace({ "spec.yaml": careless, ...files });
    const { code, stdout, stderr } = await run(folder, [...argv, "--quiet"]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toMatch(
      /spec\.yaml:\d+:\d+ error undeclared-path-parameter /,
    );
    expect(await list(folder)).not.toContain("generated");
  });

  it("gives the same files for a document that has nothing to be strict about", async () => {
    const folder = await workplace({ "spec.yaml": petStore });
    const strict = await run(folder, ["generate", "spec.yaml", "--strict"]);
    expect(strict.code).toBe(0);
    expect((await run(folder, ["check", "spec.yaml"])).code).toBe(0);
  });

  it("makes no error of a note, however strict", async () => {
    const folder = await workplace({ "spec.yaml": pages });
    for (const strict of [[], ["--strict"]]) {
      const { code, stderr } = await run(folder, [
        "generate",
        "spec.yaml",
        ...strict,
      ]);
      expect(code).toBe(0);
      expect(stderr).toMatch(/spec\.yaml:6:5 note unknown-pagination /);
    }
    const github = ["generate", "spec.yaml", "--format", "github"];
    expect((await run(folder, github)).stdout).toMatch(/^::notice file=/);
  });

  it("keeps edited files unless forced", async () => {
    const folder = await workplace({ "spec.yaml": petStore });
    await run(folder, ["generate", "spec.yaml"]);
    const client = join(folder, "generated/client.ts");
    await writeFile(client, "// mine\n");
    const refused = await run(folder, ["generate", "spec.yaml", "--quiet"]);
    expect(refused.code).toBe(1);
    expect(refused.stderr).toMatch(
      /^error foreign-file .*generated\/client\.ts was edited .*\n$/,
    );
    expect(await readFile(client, "utf8")).toBe("// mine\n");
    const forced = await run(folder, ["generate", "spec.yaml", "--force"]);
    expect(forced.code).toBe(0);
    expect(await readFile(client, "utf8")).not.toBe("// mine\n");
  });
});

describe("generate --dry-run", () => {
  const dryRun = ["generate", "spec.yaml", "--dry-run"];

  it("lists what would be written and removed, and touches nothing", async () => {
    const folder = await workplace({ "spec.yaml": petStore });
    const first = await run(folder, dryRun);
    expect(await list(folder)).toEqual(["spec.yaml"]);
    expect(first.code).toBe(0);
    expect(first.stdout).toMatch(/^would add \S*generated\/index\.ts$/m);
    await run(folder, ["generate", "spec.yaml"]);
    const before = await tree(join(folder, "generated"));
    expect(first.stdout.trimEnd().split("\n")).toHaveLength(
      Object.keys(before).length,
    );
    await writeFile(
      join(folder, "spec.yaml"),
      petStore.replace("[pets]", "[cats]"),
    );
    const { code, stdout, stderr } = await run(folder, dryRun);
    expect(code).toBe(0);
    expect(stdout.replaceAll(/\S*(?=generated\/)/g, "").split("\n")).toEqual([
      "would add generated/resources/cats.ts",
      "would change generated/index.ts",
      "would change generated/client.ts",
      "would change generated/.pathwright.json",
      "would remove generated/resources/pets.ts",
      "",
    ]);
    expect(stderr).toContain(
      "(nothing touched; 1 would be added, 3 changed, 1 removed)",
    );
    expect(await tree(join(folder, "generated"))).toEqual(before);
  });

  it("tells what would be refused, as generate does", async () => {
    const folder = await workplace({ "spec.yaml": petStore });
    await run(folder, ["generate", "spec.yaml"]);
    const client = join(folder, "generated/client.ts");
    await writeFile(client, "// mine\n");
    const refused = await run(folder, dryRun);
    expect(refused).toEqual(await run(folder, ["generate", "spec.yaml"]));
    expect(refused).toMatchObject({ code: 1, stdout: "" });
    const { code, stdout } = await run(folder, [...dryRun, "--force"]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^would change \S*generated\/client\.ts\n$/);
    expect(await readFile(client, "utf8")).toBe("// mine\n");
  });

  it("is in JSON what generate then does", async () => {
    const folder = await workplace({ "spec.yaml": petStore });
    const { stdout } = await run(folder, [...dryRun, "--format", "json"]);
    const { preview } = JSON.parse(stdout) as Pick<Outcome, "preview">;
    const { stdout: done } = await run(folder, [
      "generate",
      "spec.yaml",
      "--format",
      "json",
    ]);
    const { result } = JSON.parse(done) as Pick<Outcome, "result">;
    expect(preview).toEqual({
      added: result?.written,
      changed: [],
      runtimes: [],
      removed: [],
    });
  });
});

describe("documents that are none", () => {
  it.each([
    ["a missing file", "gone.yaml", 2, "unreadable-file"],
    ["a folder", ".", 2, "unreadable-file"],
    ["a binary file", "binary", 1, "not-text"],
    ["an empty file", "empty", 1, "empty-document"],
    ["a line of more than 10 MB", "long", 1, "too-large"],
  ])("%s", async (_, spec, expected, finding) => {
    const folder = await workplace({
      binary: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0xff, 0xfe),
      empty: "",
      long: "x".repeat(spec === "long" ? 10_000_001 : 0),
    });
    const { code, stdout, stderr } = await run(folder, ["generate", spec]);
    expect({ code, stdout }).toEqual({ code: expected, stdout: "" });
    expect(stderr).toMatch(new RegExp(`^(\\S* )?error ${finding} `));
    expect(stderr.length).toBeLessThan(1_000);
    expect(stderr).not.toMatch(/^ +at /m);
    expect(await list(folder)).not.toContain("generated");
  });
});

describe("a document that is named wrongly", () => {
  it.each([
    [
      "another ending",
      "openapi.yml",
      /no such file\n {2}= did you mean "\S*openapi\.yaml"\?/,
    ],
    ["a slip", "opnapi.yaml", /did you mean "\S*openapi\.yaml"\?/],
    ["nothing near", "pets.yaml", /no such file\n$/],
    [
      "its folder",
      ".",
      /is a folder, not a file\n {2}= did you mean "\S*openapi\.yaml"\?/,
    ],
    [
      "its README",
      "README.md",
      /is a Markdown file, not an OpenAPI document\n {2}= name the document/,
    ],
    [
      "a page",
      "page.html",
      /is an HTML page, not an OpenAPI document\n {2}= name the document/,
    ],
  ])("%s", async (_, spec, message) => {
    const folder = await workplace({
      "openapi.yaml": petStore,
      "package.json": "{}",
      "README.md": "# Pets\n\nWrite `openapi: 3.1.0`: that is all.\n",
      "page.html": "<html>",
    });
    const { code, stderr } = await run(folder, ["generate", spec]);
    expect(code).not.toBe(0);
    expect(stderr).toMatch(message);
  });

  it("a description may be called like Markdown", async () => {
    const folder = await workplace({ "api.md": petStore });
    expect((await run(folder, ["generate", "api.md"])).code).toBe(0);
  });
});

describe("check", () => {
  it("is content with what generate has just written", async () => {
    const folder = await workplace({ "spec.yaml": petStore });
    await run(folder, ["generate", "spec.yaml"]);
    const { code, stdout, stderr } = await run(folder, ["check", "spec.yaml"]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
    expect(stderr).toMatch(
      /generated: \d+ files \(up to date\), 1 operation, imports end in \.ts \(.*\), \d+\.\d s\n$/,
    );
  });

  it("prints a unified diff, and touches nothing", async () => {
    const folder = await workplace({ "spec.yaml": petStore });
    await run(folder, ["generate", "spec.yaml"]);
    const index = join(folder, "generated/index.ts");
    const text = await readFile(index, "utf8");
    await writeFile(index, text.replace("export ", ""));
    const { mtimeMs } = await stat(index);
    const { code, stdout, stderr } = await run(folder, ["check", "spec.yaml"]);
    expect(code).toBe(1);
    expect(stdout).toMatch(
      /^--- \S*generated\/index\.ts\n\+\+\+ \S*generated\/index\.ts\n@@ -1,5 \+1,5 @@\n \/\/ @generated .*\n-.*\n\+export .*\n/,
    );
    expect(stderr).toMatch(
      /^error outdated-output \S*generated is not what the document gives now: index\.ts\n  = run /,
    );
    expect((await stat(index)).mtimeMs).toBe(mtimeMs);
  });

  it("of a folder that was never generated is one line, and makes no folder", async () => {
    const folder = await workplace({ "spec.yaml": petStore });
    const { code, stdout, stderr } = await run(folder, ["check", "spec.yaml"]);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(stderr).toMatch(
      /^error outdated-output \S*generated holds no client yet\n {2}= run "pathwright generate spec\.yaml"\n$/,
    );
    expect(await list(folder)).toEqual(["spec.yaml"]);
  });

  it("advises what then works", async () => {
    const folder = await workplace({ "spec.yaml": petStore });
    await run(folder, ["generate", "spec.yaml"]);
    const client = join(folder, "generated/client.ts");
    await writeFile(client, "// mine\n");
    const { stderr } = await run(folder, ["check", "spec.yaml"]);
    expect(stderr).toMatch(
      /= run "pathwright generate spec\.yaml --force", .*: client\.ts\n$/,
    );
    await run(folder, ["generate", "spec.yaml", "--force"]);
    expect((await run(folder, ["check", "spec.yaml"])).code).toBe(0);
  });

  it("advises the command with what was given, but for headers", async () => {
    const folder = await workplace({ "my spec.yaml": petStore });
    await writeFile(join(folder, "pathwright.config.json"), "{}");
    const { stderr } = await run(folder, [
      ...["check", "my spec.yaml", "-o", "src/api"],
      ...["--config", "pathwright.config.json"],
      ...["--allow-urls", "*", "--import-extension", "js"],
    ]);
    expect(stderr).toContain(
      `= run "pathwright generate 'my spec.yaml' -o src/api --config pathwright.config.json --allow-urls '*' --import-extension js"\n`,
    );
  });

  it("advises a command whose quotes no name ends", async () => {
    const folder = await workplace({ "it's.yaml": petStore });
    const { stderr } = await run(folder, ["check", "it's.yaml"]);
    expect(stderr).toContain(`run "pathwright generate 'it'\\''s.yaml'"`);
  });

  it("shows what is stale as a diff to nothing", async () => {
    const folder = await workplace({
      "old.yaml": petStore,
      "new.yaml": petStore.replace("[pets]", "[cats]"),
    });
    await run(folder, ["generate", "old.yaml"]);
    const { stdout } = await run(folder, ["check", "new.yaml"]);
    expect(stdout).toMatch(
      /^--- \S*generated\/resources\/pets\.ts\n\+\+\+ \/dev\/null$/m,
    );
  });
});

describe("usage", () => {
  it.each([
    ["an unknown option", ["generate", "--colour"], "option '--colour'"],
    ["an unknown command", ["generat"], "unknown command 'generat'"],
    ["an unknown format", ["check", "--format", "xml"], "text, json, github"],
    ["a folder without -o", ["generate", "a.yaml", "b"], 'mean "-o b"?'],
    [
      "a second document",
      ["check", "a", "b", "-o", "c"],
      "error: one document at a time is read\n",
    ],
    [
      "a document alone",
      ["openapi.yaml", "-o", "api"],
      'Did you mean "pathwright generate openapi.yaml"?',
    ],
    ["a URL alone", ["https://a.example/b"], "generate https://a.example/b"],
    ["an option alone", ["--strict"], "the command is missing"],
    ["no document", ["generate"], "no document given"],
    [
      "a header without a value",
      ["generate", "a", "--header", "Authorization"],
      'must be "Name: value"',
    ],
    [
      "a header for a file",
      ["generate", "a", "--header", "Authorization: Bearer secret"],
      "which is at no URL",
    ],
    ["force for check", ["check", "--force"], "unknown option '--force'"],
  ])("%s is wrong: exit code 2", async (_, argv, message) => {
    const folder = await workplace();
    const { code, stdout, stderr } = await run(folder, argv);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(message);
  });

  it("a faulty header is not shown", async () => {
    const folder = await workplace();
    const argv = ["generate", "https://a.example", "--header", "Bearer secret"];
    const { code, stderr } = await run(folder, argv);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^error: option '--header <header>' must be /);
    expect(stderr).not.toContain("secret");
  });

  it.each(["-v", "--version"])("%s prints the version", async (flag) => {
    const version = await run(await workplace(), [flag]);
    expect(version).toMatchObject({ code: 0, stderr: "" });
    expect(version.stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it.each([
    ["the command alone", [], "pathwright generate openapi.yaml -o src/api"],
    ["--help", ["--help"], "pathwright check openapi.yaml -o src/api"],
    ["generate --help", ["generate", "--help"], "pathwright generate https://"],
    ["check --help", ["check", "-h"], "pathwright check --strict"],
  ])("%s prints help with examples", async (_, argv, example) => {
    const help = await run(await workplace(), argv);
    expect(help).toMatchObject({ code: 0, stderr: "" });
    expect(help.stdout).toMatch(/^Usage: pathwright /);
    expect(help.stdout.split("Examples:\n")[1]).toContain(`  ${example}`);
  });

  it("an exception is one line that owns up to it", async () => {
    const lines: string[] = [];
    const stderr = Object.assign(
      Object.create(process.stderr) as typeof process.stderr,
      { write: (text: string) => lines.push(text) > 0 },
    );
    const { stdin, stdout, env } = process;
    const cwd = (): never => {
      throw new Error("no such luck\n    at hand");
    };
    const terminal = { stdin, stdout, stderr, env, cwd };
    expect(await main(["check", "x"], terminal)).toBe(70);
    expect(lines).toEqual([
      "This is a bug in Pathwright: no such luck\\n    at hand\n",
    ]);
  });
});

describe("the command", () => {
  it("ends with main's exit code", async () => {
    const { code } = await end(command(["generate", "gone.yaml"]));
    expect(code).toBe(2);
  });

  it("does not mind a reader that leaves early", async () => {
    const folder = await workplace({ "spec.yaml": petStore });
    const spec = join(folder, "spec.yaml");
    const child = command(["check", spec, "-o", join(folder, "out")]);
    child.stdout?.destroy();
    const { code, stderr } = await end(child);
    expect(stderr).toMatch(/^error outdated-output .*\n {2}= .*\n/);
    expect(code).toBe(1);
  });

  function command(argv: readonly string[]): ChildProcess {
    const script = ["--import", "tsx", "generator/cli.ts"];
    return spawn(process.execPath, [...script, ...argv]);
  }

  async function end(child: ChildProcess) {
    let stderr = "";
    child.stderr?.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
    const code = await new Promise((resolve) => child.once("close", resolve));
    return { code, stderr };
  }
});
