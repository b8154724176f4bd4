import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type Command, endOf, type Output, runCommand } from "./command.ts";

export interface ProjectOptions {
  /** What `npm install` is given, from `pin`; Pathwright itself is always installed. */
  readonly packages?: readonly string[];
  /** Members of package.json; `"type": "module"` where it is left out. */
  readonly manifest?: Readonly<Record<string, unknown>>;
  readonly files?: Readonly<Record<string, string>>;
}

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly timeout?: number;
}

/** A folder outside this repository that packages are installed in, or a folder below it. */
export class Project {
  readonly folder: string;
  /** The folder that packages are installed in. */
  readonly #installed: string;

  constructor(folder: string, installed: string = folder) {
    this.folder = folder;
    this.#installed = installed;
  }

  /** A file of an installed package, as a path. */
  module(path: string): string {
    return join(this.#installed, "node_modules", path);
  }

  /** A folder below that resolves the same packages, with files of its own. */
  async at(
    name: string,
    files: Readonly<Record<string, string>> = {},
  ): Promise<Project> {
    const below = new Project(join(this.folder, name), this.#installed);
    await mkdir(below.folder, { recursive: true });
    await below.write(files);
    return below;
  }

  async write(files: Readonly<Record<string, string>>): Promise<void> {
    for (const [path, text] of Object.entries(files)) {
      const file = join(this.folder, path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, text);
    }
  }

  /** Installs packages, from npm's cache where it has them; none needs its install script. */
  async install(...packages: readonly string[]): Promise<void> {
    const quick = ["--prefer-offline", "--ignore-scripts"];
    const quiet = ["--no-audit", "--no-fund"];
    await this.run(["npm", "install", ...quick, ...quiet, ...packages]);
  }

  /** Runs the installed `pathwright generate`. */
  async generate(...argv: readonly string[]): Promise<Output> {
    return this.run(["npx", "--no-install", "pathwright", "generate", ...argv]);
  }

  /** Has the installed `pathwright types` write the types of `api.yaml` into `schema.ts`. */
  async types(...argv: readonly string[]): Promise<Output> {
    const types = ["types", "api.yaml", "-o", "schema.ts", ...argv];
    return this.run(["npx", "--no-install", "pathwright", ...types]);
  }

  /** Runs a command here and throws unless it exits with 0. */
  async run(command: Command, options: RunOptions = {}): Promise<Output> {
    return runCommand(command, { cwd: this.folder, ...options });
  }

  /** Runs a command here, whatever its exit code. */
  async try(command: Command, options: RunOptions = {}): Promise<Output> {
    return endOf(command, { cwd: this.folder, ...options });
  }
}

/** Makes a project and installs what it needs. */
export async function makeProject(
  folder: string,
  tarball: string,
  { packages = [], manifest = {}, files = {} }: ProjectOptions,
): Promise<Project> {
  const project = new Project(folder);
  const members = { name: "consumer", private: true, type: "module" };
  await project.write({
    "package.json": JSON.stringify({ ...members, ...manifest }, null, 2),
    ...files,
  });
  await project.install(tarball, ...packages);
  return project;
}
