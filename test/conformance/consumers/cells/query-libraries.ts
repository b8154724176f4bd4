import { readFile } from "node:fs/promises";
import type { Cell, Lab } from "../cell.ts";
import {
  document,
  type Transport,
  transports,
  useBookshop,
} from "../client.ts";
import { compile } from "../compile.ts";
import type { Project } from "../project.ts";
import { runProgram } from "../runners.ts";
import { nodeTypes, type Package, pin } from "../versions.ts";

/** What others build on openapi-fetch's client or types, by the file of `program/` that uses it. */
const libraries = [
  ["openapi-react-query", "react-query.tsx"],
  ["swr-openapi", "swr.tsx"],
  ["openapi-msw", "openapi-msw.ts"],
  ["openapi-typescript-helpers", "helpers.ts"],
] as const;

/** The client that they are used with: Pathwright's over a transport, or openapi-fetch's own by the types alone. */
type Kind = Transport | "types alone";
const kinds: readonly Kind[] = [...transports, "types alone"];

const group = "query libraries";

export const queryLibraries: readonly Cell[] = [
  ...libraries.flatMap(([name, file]) =>
    kinds.map((kind): Cell => ({
      group,
      name: `${name}, ${kind}`,
      // Over openapi-fetch a client is what they are made for.
      quick:
        name === "openapi-react-query"
          ? kind !== "openapi-fetch"
          : kind === "vendored" && name !== "openapi-typescript-helpers",
      run: (lab) => compileAndRun(file, kind, lab),
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
  "openapi-typescript-helpers",
  "openapi-msw",
  "msw",
];

async function compileAndRun(
  file: string,
  kind: Kind,
  lab: Lab,
): Promise<void> {
  const name = `${file.replace(/\..*/, "")}-${kind.replace(" ", "-")}`;
  const project = await useLibraries(lab, name, kind, [file, "render.ts"]);
  const client = kind === "types alone" ? "of-types" : "generated";
  await project.write({ "client.ts": await read(`client-${client}.ts`) });
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
  kind: Kind,
  files: readonly string[],
): Promise<Project> {
  const shared = await lab.project("query-libraries", {
    packages: [...packages.map(pin), nodeTypes["20"]],
  });
  const texts = files.map(async (file) => [file, await read(file)] as const);
  const own = Object.fromEntries(await Promise.all(texts));
  if (kind === "types alone") {
    const project = await shared.at(name, {
      "package.json": JSON.stringify({ private: true, type: "module" }),
      "tsconfig.json": JSON.stringify(tsconfig, null, 2),
      "api.yaml": document,
      ...own,
    });
    await project.types();
    return project;
  }
  return useBookshop(shared, name, {
    transport: kind,
    ending: "",
    tsconfig,
    files: own,
  });
}

const tsconfig = {
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
};

function read(name: string): Promise<string> {
  return readFile(new URL(`../program/${name}`, import.meta.url), "utf8");
}
