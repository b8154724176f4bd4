import { readFile } from "node:fs/promises";
import type { Project } from "./project.ts";

export type Transport = "openapi-fetch" | "vendored";
export const transports: readonly Transport[] = ["openapi-fetch", "vendored"];

/** How a relative import names a module. */
export type Ending = ".js" | ".ts" | "";

/** What is tried of a tool beside what its own guide gives: how imports end, and what it is told of that. */
export interface Imports {
  readonly ending: Ending;
  readonly told?: boolean;
  readonly compilerOptions?: object;
  /** Of webpack and Rspack their `resolve`, of Jest its configuration. */
  readonly toolOptions?: object;
}

/** As projects have it where nobody thinks of it. */
export const noEnding: Imports = { ending: "" };

/** Names a folder for a use of a tool. */
export function folderOf(name: string, imports: Imports): string {
  return `${name} ${JSON.stringify(imports)}`.replaceAll(/\W+/g, "-");
}

export interface Setting {
  readonly transport: Transport;
  /** How the user's own modules import one another; the client's follow what Pathwright finds. */
  readonly ending: Ending;
  /** Whether Pathwright is told to let the client's end the same, whatever it would find. */
  readonly told?: boolean;
  /** Of package.json; `module` by default, `null` for none. */
  readonly type?: "module" | "commonjs" | null;
  readonly tsconfig?: object;
  readonly files?: Readonly<Record<string, string>>;
}

/** The document of the bookshop. */
export const document: string = await read("api.yaml");

/** The program that calls every operation of the bookshop: `callBookshop(baseUrl)`. */
const program = await read("program.ts");

/** Runs the program where there is a command line. */
const start = await read("start.ts");

/** Makes a folder of the project a user's of the bookshop: with the document, the program, and a client at `api/`. */
export async function useBookshop(
  project: Project,
  name: string,
  { transport, ending, told, type = "module", tsconfig, files = {} }: Setting,
): Promise<Project> {
  const user = await project.at(name, {
    "package.json": JSON.stringify({ private: true, type: type ?? undefined }),
    "api.yaml": document,
    "pathwright.config.json": JSON.stringify({
      spec: "api.yaml",
      output: "api",
      transport,
      ...(told && { importExtension: ending.slice(1) || "none" }),
    }),
    ...programFiles(ending),
    ...(tsconfig && { "tsconfig.json": JSON.stringify(tsconfig, null, 2) }),
    ...files,
  });
  await user.generate();
  return user;
}

/** `program.ts`, and `start.ts` that runs it, as a user of that ending writes them. */
export function programFiles(ending: Ending): Record<string, string> {
  const api = ending === "" ? "./api" : `./api/index${ending}`;
  return {
    "program.ts": program.replace("./api/index.js", api),
    "start.ts": start.replace("./program.js", `./program${ending}`),
  };
}

function read(name: string): Promise<string> {
  return readFile(new URL(`program/${name}`, import.meta.url), "utf8");
}
