import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { describe, expect, onTestFinished, test } from "vitest";
import { main } from "../../../generator/cli/main.ts";
import { Collector, petStore, run, workplace } from "./support.ts";

/** A screen that tells when something is written on it. */
class Told extends Collector {
  override _write(
    chunk: Buffer,
    encoding: BufferEncoding,
    done: (error?: Error) => void,
  ): void {
    super._write(chunk, encoding, done);
    this.emit("told");
  }

  /** Waits until what is written since the last time matches; returns it. */
  async until(pattern: RegExp): Promise<string> {
    while (!pattern.test(this.text))
      await new Promise((resolve) => this.once("told", resolve));
    const { text } = this;
    this.text = "";
    return text;
  }
}

const file = `openapi: 3.1.0
info: { title: Pets, version: "1" }
paths:
  /pets:
    get:
      tags: [pets]
      operationId: listPets
      responses:
        "200":
          description: OK
          content: { application/json: { schema: { $ref: "schemas/pets.yaml" } } }
`;

interface Watched {
  readonly folder: string;
  readonly stderr: Told;
  /** Ends it, and returns the exit code. */
  end(): Promise<number>;
  write(name: string, text: string): Promise<void>;
  read(name: string): Promise<string>;
}

async function watched(
  files: Readonly<Record<string, string>>,
  argv: readonly string[] = ["spec.yaml"],
): Promise<Watched> {
  const folder = await workplace(files);
  const [stdout, stderr, stop] = [
    new Told(),
    new Told(),
    new AbortController(),
  ];
  const done = main(["watch", ...argv], {
    stdin: Readable.from([]),
    stdout,
    stderr,
    env: {},
    cwd: () => folder,
    stop: stop.signal,
  });
  const end = (): Promise<number> => {
    stop.abort();
    return done;
  };
  onTestFinished(async () => {
    await end();
  });
  const at = (name: string): string => join(folder, name);
  return {
    folder,
    stderr,
    end,
    write: (name, text) => writeFile(at(name), text),
    read: (name) => readFile(at(name), "utf8"),
  };
}

describe("watch", () => {
  test("writes the client at once, and again after a change, until it is ended", async () => {
    const { stderr, write, read, end } = await watched({
      "spec.yaml": petStore,
    });
    expect(await stderr.until(/watching 1 file; /)).toMatch(
      /generated: \d+ files/,
    );
    expect(await read("generated/resources/pets.ts")).toContain("listPets");
    await write("spec.yaml", petStore.replace("listPets", "allPets"));
    const told = await stderr.until(/watching 1 file; /);
    expect(told).toMatch(/^changed: \S*spec\.yaml\n/);
    expect(await read("generated/resources/pets.ts")).toContain("allPets");
    expect(await end()).toBe(0);
  });

  test("takes a template that is new", async () => {
    const { folder, stderr, write, read } = await watched({
      "spec.yaml": petStore,
      "templates/first.ts.hbs": "// A part of it\n",
      "pathwright.config.json": JSON.stringify({
        spec: "spec.yaml",
        templates: "templates",
      }),
    });
    await stderr.until(/watching 3 files; /);
    await write("templates/notes.ts.hbs", "// All of it\n");
    await stderr.until(/watching 4 files; /);
    expect(await read("generated/notes.ts")).toContain("All of it");
    await mkdir(join(folder, "templates/more"));
    await write("templates/more/list.ts.hbs", "// More of it\n");
    await stderr.until(/watching 5 files; /);
    expect(await read("generated/more/list.ts")).toContain("More of it");
  });

  test("looks after all clients of the configuration", async () => {
    const config = { clients: { a: { output: "a" }, b: { output: "b" } } };
    const { stderr, write, read } = await watched(
      {
        "spec.yaml": petStore,
        "pathwright.config.json": JSON.stringify({
          spec: "spec.yaml",
          ...config,
        }),
      },
      [],
    );
    await stderr.until(/watching 2 files/);
    await write("spec.yaml", petStore.replace("listPets", "allPets"));
    await stderr.until(/watching 2 files/);
    for (const client of ["a", "b"])
      expect(await read(`${client}/resources/pets.ts`)).toContain("allPets");
  });

  test("looks after overlays, those that are missing too", async () => {
    const argv = ["spec.yaml", "--overlay", "more.yaml"];
    const files = { "spec.yaml": petStore };
    const { stderr, write, read } = await watched(files, argv);
    expect(await stderr.until(/watching 2 files/)).toContain("no such file");
    await write(
      "more.yaml",
      'overlay: 1.0.0\ninfo: { title: A, version: "1" }\nactions: [{ target: $.paths.*.get, update: { operationId: allPets } }]\n',
    );
    expect(await stderr.until(/watching 2 files/)).toContain("more.yaml");
    expect(await read("generated/resources/pets.ts")).toContain("allPets");
  });

  test("refuses standard input, which is read only once", async () => {
    const folder = await workplace();
    const { code, stderr } = await run(folder, ["watch", "-"], petStore);
    expect(code).toBe(2);
    expect(stderr).toContain("standard input can be read only once");
  });

  test("goes on where a change breaks the document, and leaves the client as it is", async () => {
    const { stderr, write, read } = await watched({ "spec.yaml": petStore });
    await stderr.until(/watching/);
    const before = await read("generated/resources/pets.ts");
    await write("spec.yaml", "openapi: [");
    expect(await stderr.until(/watching/)).toMatch(/spec\.yaml:\d+:\d+ error/);
    expect(await read("generated/resources/pets.ts")).toBe(before);
    await write("spec.yaml", petStore.replace("listPets", "allPets"));
    expect(await stderr.until(/watching/)).not.toContain("error");
    expect(await read("generated/resources/pets.ts")).toContain("allPets");
  });

  test("sees all files of a document, those that are missing, and those that are replaced", async () => {
    const pets = "type: array\nitems: { type: string }\n";
    const { stderr, write, read, folder } = await watched({
      "spec.yaml": file,
    });
    expect(await stderr.until(/watching 2 files/)).toContain("error");
    await mkdir(join(folder, "schemas"));
    await write("schemas/pets.yaml", pets);
    await stderr.until(/generated: \d+ files[^]*watching 2 files/);
    expect(await read("generated/models.ts")).toContain("string[]");
    await write("schemas/other.yaml", pets.replace("string", "boolean"));
    await rename(
      join(folder, "schemas/other.yaml"),
      join(folder, "schemas/pets.yaml"),
    );
    await stderr.until(/generated: \d+ files[^]*watching 2 files/);
    expect(await read("generated/models.ts")).toContain("boolean[]");
    await rm(join(folder, "schemas/pets.yaml"));
    await stderr.until(/error[^]*watching 2 files/);
  });

  test.each([
    ["json", '{ "spec": "spec.yaml", "output": "OUT" }'],
    ["mjs", 'export default { spec: "spec.yaml", output: "OUT" };'],
    ["cjs", 'module.exports = { spec: "spec.yaml", output: "OUT" };'],
    ["ts", 'export default { spec: "spec.yaml" as const, output: "OUT" };'],
  ])("reads a configuration in %s anew", async (ending, text) => {
    const name = `pathwright.config.${ending}`;
    const config = (output: string): string => text.replace("OUT", output);
    const { stderr, write } = await watched(
      { "spec.yaml": petStore, [name]: config("one") },
      [],
    );
    await stderr.until(/one: \d+ files[^]*watching 2 files/);
    await write(name, config("two"));
    await stderr.until(/two: \d+ files[^]*watching 2 files/);
    await write(name, "{ outptu: ");
    await stderr.until(/bad-configuration[^]*watching 1 file;/);
    await write(name, config("three"));
    await stderr.until(/three: \d+ files[^]*watching 2 files/);
  });
});
