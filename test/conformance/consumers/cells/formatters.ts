import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Cell, Lab } from "../cell.ts";
import { document, useBookshop } from "../client.ts";
import type { Command } from "../command.ts";
import { checkClient, filesOf } from "../output.ts";
import type { Project } from "../project.ts";
import { type Package, pin } from "../versions.ts";

/** What rewrites the client in a user's project. */
interface Formatter {
  readonly name: string;
  readonly files: Readonly<Record<string, string>>;
  readonly command: Command;
  /** Of a linter: what finds nothing in the client as Pathwright writes it. */
  readonly lint?: Command;
}

const toFormat: readonly Formatter[] = [
  ...(["recommended", "strict"] as const).map((rules): Formatter => ({
    name: `eslint --fix, typescript-eslint's ${rules}`,
    files: {
      "eslint.config.js": `import eslint from "@eslint/js";
import tseslint from "typescript-eslint";
export default tseslint.config(eslint.configs.recommended, tseslint.configs.${rules});
`,
    },
    command: ["eslint", "--fix", "api"],
    lint: ["eslint", "--max-warnings", "0", "api"],
  })),
  {
    name: "prettier --write, with settings of its own",
    files: {
      ".prettierrc": JSON.stringify({
        printWidth: 60,
        useTabs: true,
        semi: false,
        singleQuote: true,
        trailingComma: "none",
        bracketSpacing: false,
        arrowParens: "avoid",
      }),
    },
    command: ["prettier", "--write", "api"],
  },
  {
    name: "biome format --write",
    files: {},
    command: ["biome", "format", "--write", "api"],
  },
];

export const formatters: readonly Cell[] = toFormat.flatMap((formatter) => {
  const { name, lint } = formatter;
  const format: Cell = {
    group: "formatters and linters",
    name,
    // The strict rules are the recommended ones and more.
    quick: !name.endsWith("recommended"),
    run: (lab) => formatWith(formatter, lab),
  };
  if (!lint) return [format];
  const find: Cell = {
    ...format,
    name: `${name}: nothing is left to fix`,
    run: async (lab) => {
      const project = await prepare(formatter, `${name} lint`, lab);
      await project.run(["npx", "--no-install", ...lint]);
    },
  };
  return [find, format];
});

const packages: readonly Package[] = [
  "openapi-fetch",
  "typescript",
  "eslint",
  "@eslint/js",
  "typescript-eslint",
  "prettier",
  "@biomejs/biome",
];

async function prepare(
  { files }: Formatter,
  name: string,
  lab: Lab,
): Promise<Project> {
  const shared = await lab.project("formatters", {
    packages: packages.map(pin),
  });
  return useBookshop(shared, name.replaceAll(/\W+/g, "-"), {
    transport: "openapi-fetch",
    ending: "",
    tsconfig: { compilerOptions: { module: "preserve", strict: true } },
    files,
  });
}

async function formatWith(formatter: Formatter, lab: Lab): Promise<void> {
  const project = await prepare(formatter, formatter.name, lab);
  const api = join(project.folder, "api");
  const command = ["npx", "--no-install", ...formatter.command] as const;
  const { code, stdout, stderr } = await project.try(command);
  // A linter's 1 is of what it cannot fix, which has a cell of its own.
  if (code > (formatter.lint ? 1 : 0)) throw new Error(stdout + stderr);
  await checkClient(project);

  const before = await filesOf(api);
  await project.generate();
  const after = await filesOf(api);
  const changed = [...before].filter(
    ([path, text]) => after.get(path) !== text,
  );
  if (changed.length > 0)
    throw new Error(
      `generate has rewritten ${changed.map(([path]) => path).join(", ")}`,
    );

  await project.write({
    "api.yaml": document.replace(
      "operationId: getBook",
      "operationId: readBook",
    ),
  });
  await project.generate();
  await checkClient(project);
  const books = await readFile(join(api, "resources/books.ts"), "utf8");
  if (!books.includes("readBook("))
    throw new Error("generate has written nothing");
}
