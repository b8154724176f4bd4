import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { basename, dirname, join } from "node:path";
import { Script } from "node:vm";

/** What tells one build of the package from another. */
declare const BUILD: string;

/**
 * Keeps what V8 made of the parts of the package, so that the next run need not compile them: functions too that were compiled when
 * they were called, which Node's own cache of modules leaves out. Nothing is lost but time where it cannot be read or written.
 */
export class CodeCache {
  readonly #dist: string;
  /** The folder of packages that it lies in. */
  readonly #packages: string;
  readonly #folder: string;
  /** Whose code it is: each command calls other functions. What programs do most is to generate. */
  #command = "generate";
  /** What was compiled anew, by name. */
  readonly #fresh = new Map<string, Script>();

  /** `dist` is the folder of the parts. */
  constructor(dist: string) {
    this.#dist = dist;
    this.#packages = packagesAround(dirname(dist));
    this.#folder = join(this.#packages, ".cache/pathwright-code", BUILD);
  }

  /** The first word of a command line, which need be no command. */
  set command(word: string) {
    this.#command = /^[a-z]+$/.test(word) ? word : "help";
  }

  /** Returns what a text evaluates to. */
  compile(name: string, text: string): unknown {
    const cachedData = this.#read(name);
    const script = new Script(text, {
      filename: join(this.#dist, name),
      ...(cachedData && { cachedData }),
    });
    if (cachedData === null || script.cachedDataRejected === true)
      this.#fresh.set(name, script);
    return script.runInThisContext();
  }

  #read(name: string): Buffer | null {
    try {
      return readFileSync(this.#file(name));
    } catch {
      return null;
    }
  }

  /** Writes what was compiled, with every function that was called until now. */
  keep(): void {
    if (this.#fresh.size === 0 || !existsSync(this.#packages)) return;
    try {
      const isNew = mkdirSync(this.#folder, { recursive: true }) !== undefined;
      if (isNew) removeOthers(this.#folder);
      for (const [name, script] of this.#fresh)
        replaceFile(this.#file(name), script.createCachedData());
    } catch {
      // Folders may be read-only, and files in use.
    }
  }

  /** V8 refuses what another V8 wrote, and each version of Node would take it from the other. */
  #file(name: string): string {
    const { version, arch } = process;
    return join(this.#folder, `${version}-${arch}-${this.#command}-${name}`);
  }
}

/** Removes what other builds of the package left in the same place. */
function removeOthers(folder: string): void {
  const all = dirname(folder);
  for (const name of readdirSync(all))
    if (name !== basename(folder))
      rmSync(join(all, name), { recursive: true, force: true });
}

/** Replaces a file so that nobody reads half of it. */
function replaceFile(file: string, bytes: Uint8Array): void {
  const staged = `${file}.${String(process.pid)}`;
  writeFileSync(staged, bytes);
  try {
    renameSync(staged, file);
  } catch (error) {
    rmSync(staged, { force: true });
    throw error;
  }
}

/** The folder of packages that the package lies in, or has: there tools keep what only saves time. */
function packagesAround(home: string): string {
  const beside = dirname(home);
  return basename(beside) === "node_modules"
    ? beside
    : join(home, "node_modules");
}
