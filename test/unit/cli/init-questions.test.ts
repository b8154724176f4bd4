import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { expect, it } from "vitest";
import { main } from "../../../generator/cli/main.ts";
import { Collector, list, petStore, workplace } from "./support.ts";

/** A terminal at which somebody types, each answer when its question is seen. */
class Typist extends PassThrough {
  readonly isTTY = true;
  readonly #answers: [question: string, keys: string][];
  readonly screen: Collector;

  constructor(answers: readonly (readonly [question: string, keys: string])[]) {
    super();
    this.#answers = answers.map(([question, keys]) => [question, keys]);
    this.screen = new Collector(true);
    const write = this.screen._write.bind(this.screen);
    this.screen._write = (chunk: Buffer, encoding, done) => {
      write(chunk, encoding, done);
      this.#type();
    };
  }

  setRawMode(): this {
    return this;
  }

  /** Types the next answer where its question is there. */
  #type(): void {
    const [next] = this.#answers;
    if (next === undefined || !this.screen.text.includes(next[0])) return;
    this.#answers.shift();
    setImmediate(() => this.write(next[1]));
  }

  get unanswered(): number {
    return this.#answers.length;
  }
}

const enter = "\r";
const down = "\u001b[B";
const escape = "\u0003";

async function init(
  folder: string,
  answers: readonly (readonly [question: string, keys: string])[],
  ...argv: readonly string[]
): Promise<{ code: number; stdout: string; stderr: string }> {
  const typist = new Typist(answers);
  const stdout = new Collector(true);
  const code = await main(["init", ...argv], {
    stdin: typist,
    stdout,
    stderr: typist.screen,
    env: { NO_COLOR: "1" },
    cwd: () => folder,
  });
  expect(typist.unanswered, typist.screen.text).toBe(0);
  return { code, stdout: stdout.text, stderr: typist.screen.text };
}

const files = {
  "cats.yaml": petStore,
  "dogs.yaml": petStore.replaceAll("pets", "dogs"),
  "stainless.yml": "resources: { cats: { methods: { find: get /pets } } }\n",
};

it("asks on a terminal what it cannot know, and shows what it writes before it does", async () => {
  const folder = await workplace(files);
  const { code, stdout, stderr } = await init(folder, [
    ["Which OpenAPI document?", down + enter],
    ["Import ", `n`],
    ["Which folder is the client's?", `lib/api${enter}`],
    ["What are operations named after?", down + enter],
    ["Write this?", enter],
  ]);
  expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
  expect(stderr).toContain("dogs: listPets");
  expect(stderr).toContain("by rest they would be:\n  dogs: list\n");
  expect(stderr.indexOf("pathwright.config.json: new")).toBeLessThan(
    stderr.indexOf("Write this?"),
  );
  const path = join(folder, "pathwright.config.json");
  expect(JSON.parse(await readFile(path, "utf8"))).toEqual({
    spec: "dogs.yaml",
    output: "lib/api",
    naming: "rest",
  });
});

it("asks nothing that flags say, and imports what is found where that is wanted", async () => {
  const folder = await workplace(files);
  const flags = ["--spec", "cats.yaml", "-o", "api"];
  const { code } = await init(
    folder,
    [
      ["Import ", "y"],
      ["Write this?", "y"],
    ],
    ...flags,
  );
  expect(code).toBe(0);
  const path = join(folder, "pathwright.config.json");
  expect(JSON.parse(await readFile(path, "utf8"))).toEqual({
    spec: "cats.yaml",
    output: "api",
    resources: { cats: { methods: { find: "get /pets" } } },
  });
});

it.each([
  [[["Which OpenAPI document?", escape]]],
  [
    [
      ["Which OpenAPI document?", enter],
      ["Import ", "n"],
      ["Which folder is the client's?", enter],
      ["What are operations named after?", enter],
      ["Write this?", "n"],
    ],
  ],
] as const)(
  "writes nothing where somebody wants no more of it: %j",
  async (answers) => {
    const folder = await workplace(files);
    const { code, stderr } = await init(folder, answers);
    expect(code).toBe(0);
    expect(stderr).toMatch(/nothing touched\n$/);
    expect(await list(folder)).toEqual(Object.keys(files));
  },
);

it("asks nothing with --yes, --dry-run, --quiet or --format json", async () => {
  for (const flag of ["--yes", "--dry-run", "--quiet", "--format=json"]) {
    const folder = await workplace({ "cats.yaml": petStore });
    expect((await init(folder, [], flag)).code).toBe(0);
  }
});
