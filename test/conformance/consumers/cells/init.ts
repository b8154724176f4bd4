import type { Cell, Lab } from "../cell.ts";
import { document, programFiles } from "../client.ts";
import type { Project } from "../project.ts";
import { compile } from "../compile.ts";
import { runProgram } from "../runners.ts";
import { nodeTypes, type Package, pin } from "../versions.ts";
import { app, tsconfigOfNext } from "./frameworks.ts";

/** A kind of project that Pathwright has never been in. */
interface Kind {
  readonly name: string;
  readonly quick: boolean;
  readonly packages: readonly Package[];
  readonly manifest?: Readonly<Record<string, unknown>>;
  readonly files: Readonly<Record<string, string>>;
  /** What its configuration is called, and the folder of its client. */
  readonly config: string;
  readonly output: string;
  /** Uses the client with the project's own tools. */
  readonly use: (project: Project, lab: Lab) => Promise<void>;
}

const vite: Kind = {
  name: "Vite, Prettier and Vitest",
  quick: true,
  packages: ["typescript", "vite", "prettier", "vitest"],
  files: {
    ...inFolder("src", "", "src/api"),
    "index.html": '<script type="module" src="/src/start.ts"></script>\n',
    ".prettierrc": '{ "semi": false, "singleQuote": true }\n',
    "tsconfig.json": JSON.stringify({
      compilerOptions: {
        target: "es2022",
        module: "preserve",
        lib: ["es2023", "dom", "dom.iterable"],
        strict: true,
        noEmit: true,
        skipLibCheck: true,
      },
    }),
    "src/program.test.ts": testFile("vitest"),
  },
  config: "pathwright.config.ts",
  output: "src/api",
  async use(project, { server }) {
    await npx(project, "tsc");
    await npx(project, "vite", "build");
    const written = ["pathwright.config.ts", "package.json", "src/api"];
    await npx(project, "prettier", "--check", ...written);
    const env = { BOOKSHOP: server.url };
    await project.run(["npx", "--no-install", "vitest", "run"], { env });
  },
};

const next: Kind = {
  name: "Next.js",
  quick: false,
  packages: [
    "typescript",
    "next",
    "react",
    "react-dom",
    "@types/react",
    "@types/react-dom",
  ],
  manifest: { type: undefined },
  files: {
    ...inFolder(".", "", "generated"),
    ...app,
    "tsconfig.json": JSON.stringify(tsconfigOfNext),
  },
  config: "pathwright.config.ts",
  output: "generated",
  async use(project, { server }) {
    const env = { NEXT_TELEMETRY_DISABLED: "1", BOOKSHOP: server.url };
    await project.run(["npx", "--no-install", "next", "build"], { env });
  },
};

const biome: Kind = {
  name: "Node's own modules, and Biome",
  quick: true,
  packages: ["typescript", "@biomejs/biome"],
  files: {
    ...inFolder("src", ".js", "src/api"),
    "biome.json": `${JSON.stringify({ formatter: { indentStyle: "space" } }, null, 2)}\n`,
    "tsconfig.json": JSON.stringify({
      compilerOptions: {
        target: "es2022",
        module: "nodenext",
        strict: true,
        outDir: "dist",
      },
      include: ["src"],
    }),
  },
  config: "pathwright.config.ts",
  output: "src/api",
  async use(project, { server }) {
    const written = ["biome.json", "pathwright.config.ts", "src/api"];
    await npx(project, "biome", "format", ...written);
    await compile(project, "typescript");
    await runProgram(project, ["node", "dist/start.js", server.url]);
  },
};

const jest: Kind = {
  name: "CommonJS and Jest",
  quick: false,
  packages: ["typescript", "jest", "@jest/globals", "ts-jest"],
  manifest: { type: "commonjs" },
  files: {
    ...inFolder("src", "", "src/api"),
    "jest.config.json": JSON.stringify({
      testPathIgnorePatterns: ["dist"],
      transform: { "^.+\\.ts$": "ts-jest" },
    }),
    "tsconfig.json": JSON.stringify({
      compilerOptions: {
        target: "es2022",
        module: "commonjs",
        lib: ["es2023", "dom", "dom.iterable"],
        strict: true,
        esModuleInterop: true,
        skipLibCheck: true,
        outDir: "dist",
      },
    }),
    "src/program.test.ts": testFile("@jest/globals"),
  },
  // A file of TypeScript beside `src/` would be compiled, and `dist/start.js` then be `dist/src/start.js`.
  config: "pathwright.config.json",
  output: "src/api",
  async use(project, { server }) {
    const env = { BOOKSHOP: server.url };
    await project.run(["npx", "--no-install", "jest"], { env });
    await compile(project, "typescript");
    await runProgram(project, ["node", "dist/start.js", server.url]);
  },
};

const plain: Kind = {
  name: "plain JavaScript",
  quick: true,
  packages: ["node-24"],
  files: {
    "main.js": `import { createClient } from "./generated/index.ts";

const options = { apiToken: "token-1", apiKey: "key-1" };
const client = createClient({ baseUrl: process.argv[2], ...options });
const book = await client.books.getBook("a/b");
console.log(book.title === "A or B" ? "all calls right" : book);
`,
  },
  config: "pathwright.config.json",
  output: "generated",
  async use(project, { server }) {
    const node = project.module("node-24/bin/node");
    await runProgram(project, [node, "main.js", server.url]);
  },
};

export const init: readonly Cell[] = [vite, next, biome, jest, plain].map(
  (kind) => ({
    group: "init",
    name: kind.name,
    quick: kind.quick,
    run: (lab) => begin(kind, lab),
  }),
);

/** Has a project use Pathwright, generates by the scripts that it then has, and uses the client; a second `init` changes nothing. */
async function begin(kind: Kind, lab: Lab): Promise<void> {
  const { packages, manifest = {}, files, config, output, use } = kind;
  const project = await lab.project(
    `init ${kind.name}`.replaceAll(/\W+/g, "-"),
    {
      packages: [...packages.map(pin), nodeTypes["20"]],
      manifest,
      files: { "api.yaml": document, ...files },
    },
  );
  const first = await npx(project, "pathwright", "init");
  for (const said of [`${config}: new`, "openapi-fetch", `${output}/**`])
    if (!first.includes(said)) throw new Error(`Not said: ${said}\n${first}`);
  const second = await npx(project, "pathwright", "init");
  if (!second.includes("nothing to do")) throw new Error(second);
  await project.install();
  await project.run(["npm", "run", "generate"]);
  await project.run(["npm", "run", "generate:check"]);
  await use(project, lab);
}

/** Runs what is installed, and returns what it says to people. */
async function npx(
  project: Project,
  ...command: readonly string[]
): Promise<string> {
  const { stderr } = await project.run(["npx", "--no-install", ...command]);
  return stderr;
}

/** The program in a folder, as it imports a client elsewhere. */
function inFolder(
  folder: string,
  ending: "" | ".js",
  output: string,
): Record<string, string> {
  const client = output.replace(`${folder}/`, "");
  return Object.fromEntries(
    Object.entries(programFiles(ending)).map(([name, text]) => [
      `${folder}/${name}`,
      text.replace(/"\.\/api(?=["/])/, `"./${client}`),
    ]),
  );
}

/** A test that calls every operation. */
function testFile(runner: string): string {
  return `import { test } from "${runner}";
import { callBookshop } from "./program";

test("calls", () => callBookshop(process.env["BOOKSHOP"] ?? ""), 60_000);
`;
}
