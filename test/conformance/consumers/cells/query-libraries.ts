import { readFile } from "node:fs/promises";
import type { Cell, Lab } from "../cell.ts";
import { type Transport, transports, useBookshop } from "../client.ts";
import { compile } from "../compile.ts";
import { runProgram } from "../runners.ts";
import { nodeTypes, type Package, pin } from "../versions.ts";

/** What others build on openapi-fetch's client or types, by the file of `program/` that uses it. */
const libraries = [
  ["openapi-react-query", "react-query.tsx"],
  ["swr-openapi", "swr.tsx"],
  ["openapi-msw", "openapi-msw.ts"],
] as const;

export const queryLibraries: readonly Cell[] = libraries.flatMap(
  ([name, file]) =>
    transports.map((transport): Cell => ({
      group: "query libraries",
      name: `${name}, ${transport}`,
      // Over openapi-fetch a client is what they are made for.
      quick: transport === "vendored",
      run: (lab) => compileAndRun(file, transport, lab),
    })),
);

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
  const shared = await lab.project("query-libraries", {
    packages: [...packages.map(pin), nodeTypes["20"]],
  });
  const name = `${file.replace(/\..*/, "")}-${transport}`;
  const project = await useBookshop(shared, name, {
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
    files: { [file]: await read(file), "render.ts": await read("render.ts") },
  });
  await compile(project, "typescript");
  await runProgram(project, [
    "npx",
    "--no-install",
    "tsx",
    file,
    lab.server.url,
  ]);
}

function read(name: string): Promise<string> {
  return readFile(new URL(`../program/${name}`, import.meta.url), "utf8");
}
