import { mkdir, readdir, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { Readable, Writable } from "node:stream";
import { fileURLToPath } from "node:url";
import { main } from "../../../generator/cli/main.ts";
import { temporaryFolder } from "../../tools/support/temporary-folder.ts";

const installed = fileURLToPath(
  new URL("../../../node_modules/openapi-fetch", import.meta.url),
);

/** What a run of the command line gave. */
export interface Run {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * A new folder with these files in it. Above it lies what a client imports, unless it is to be "bare".
 */
export async function workplace(
  files: Readonly<Record<string, string | Uint8Array>> = {},
  surroundings: "bare" | "installed" = "installed",
): Promise<string> {
  const above = await temporaryFolder();
  const folder = join(above, "work");
  await mkdir(folder);
  if (surroundings === "installed") {
    await mkdir(join(above, "node_modules"));
    const [target, link] = [
      installed,
      join(above, "node_modules/openapi-fetch"),
    ];
    await symlink(target, link, "junction");
  }
  for (const [name, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), content);
  }
  return folder;
}

/** Runs the command line in a folder, with what is at its terminal. */
export async function run(
  cwd: string,
  argv: readonly string[],
  stdin = "",
  { env = {}, isTTY = false, columns = 80 }: Partial<Seen> = {},
): Promise<Run> {
  const collector = (): Collector => new Collector(isTTY, columns);
  const [stdout, stderr] = [collector(), collector()];
  const input = Readable.from([Buffer.from(stdin)]);
  const terminal = { stdin: input, stdout, stderr, env, cwd: () => cwd };
  const code = await main(argv, terminal);
  return { code, stdout: stdout.text, stderr: stderr.text };
}

interface Seen {
  readonly env: Readonly<Record<string, string>>;
  readonly isTTY: boolean;
  readonly columns: number;
}

/** The names in a folder, sorted; none where there is no folder. */
export async function list(folder: string): Promise<string[]> {
  return (await readdir(folder).catch(() => [])).sort();
}

/** A stream that keeps what is written to it. */
export class Collector extends Writable {
  text = "";
  readonly isTTY: boolean;
  /** How wide the terminal is. */
  readonly columns: number;

  constructor(isTTY = false, columns = 80) {
    super();
    this.isTTY = isTTY;
    this.columns = columns;
  }

  override _write(
    chunk: Buffer,
    _encoding: BufferEncoding,
    done: (error?: Error) => void,
  ): void {
    this.text += chunk.toString();
    done();
  }
}

/** A document of one operation. */
export const petStore = `openapi: 3.1.0
info: { title: Pets, version: "1" }
servers: [{ url: "https://pets.example" }]
paths:
  /pets:
    get:
      operationId: listPets
      tags: [pets]
      responses: { "200": { description: Fine } }
`;

/** One whose path has a parameter that is not declared: a warning. */
export const careless: string = petStore.replace("/pets:", "/pets/{id}:");

/** One with a reference to a file that is not there, on line 9: an error. */
export const broken: string = petStore.replace(
  "{ description: Fine }",
  '{ $ref: "pets/fine.yaml" }',
);
