import { readFile } from "node:fs/promises";
import type { Cell, Lab } from "../cell.ts";
import { type Transport, transports, useBookshop } from "../client.ts";
import { compile } from "../compile.ts";
import type { Project } from "../project.ts";
import { runProgram } from "../runners.ts";
import { nodeTypes, type Package, pin } from "../versions.ts";

/** What others build on openapi-fetch's client or types, by the file of `program/` that uses it. */
const libraries = [
  ["openapi-react-query", "react-query.tsx"],
  ["swr-openapi", "swr.tsx"],
  ["openapi-msw", "openapi-msw.ts"],
] as const;

const group = "query libraries";

export const queryLibraries: readonly Cell[] = [
  ...libraries.flatMap(([name, file]) =>
    transports.map((transport): Cell => ({
      group,
      name: `${name}, ${transport}`,
      // Over openapi-fetch a client is what they are made for.
      quick: transport === "vendored",
      run: (lab) => compileAndRun(file, transport, lab),
    })),
  ),
  {
    group,
    name: "openapi-react-query, types inferred as from openapi-typescript's",
    quick: true,
    run: compareInference,
  },
];

const packages: readonly Package[] = [
  "openapi-fetch",
  "typescript",
  "tsx",
  "react",
  "react-dom",
  "@types/react",
  "@types/react-dom",
  "happy-dom",
  "openapi-react-query",
  "@tanstack/react-query",
  "swr-openapi",
  "swr",
  "openapi-typescript",
  "openapi-msw",
  "msw",
];

async function compileAndRun(
  file: string,
  transport: Transport,
  lab: Lab,
): Promise<void> {
  const name = `${file.replace(/\..*/, "")}-${transport}`;
  const project = await useLibraries(lab, name, transport, [file, "render.ts"]);
  await compile(project, "typescript");
  await runProgram(project, [
    "npx",
    "--no-install",
    "tsx",
    file,
    lab.server.url,
  ]);
}

/** Has openapi-typescript print its types of the same document, and the compiler compare what is inferred from both. */
async function compareInference(lab: Lab): Promise<void> {
  const files = ["react-query-inferred.ts"];
  const project = await useLibraries(lab, "inferred", "openapi-fetch", files);
  const print = ["openapi-typescript", "api.yaml", "-o", "theirs.d.ts"];
  await project.run(["npx", "--no-install", ...print]);
  await compile(project, "typescript");
}

/** Makes a user of the bookshop who has these libraries, and these files of `program/`. */
async function useLibraries(
  lab: Lab,
  name: string,
  transport: Transport,
  files: readonly string[],
): Promise<Project> {
  const shared = await lab.project("query-libraries", {
    packages: [...packages.map(pin), nodeTypes["20"]],
  });
  const texts = files.map(async (file) => [file, await read(file)] as const);
  return useBookshop(shared, name, {
    transport,
    ending: "",
    tsconfig: {
      compilerOptions: {
        target: "es2022",
        lib: ["es2022", "dom", "dom.iterable"],
        module: "preserve",
        jsx: "react-jsx",
        strict: true,
        exactOptionalPropertyTypes: true,
        skipLibCheck: true,
        noEmit: true,
      },
    },
    files: Object.fromEntries(await Promise.all(texts)),
  });
}

function read(name: string): Promise<string> {
  return readFile(new URL(`../program/${name}`, import.meta.url), "utf8");
}
