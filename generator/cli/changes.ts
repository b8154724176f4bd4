import { existsSync, statSync } from "node:fs";
import { dirname, resolve, sep } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { type FSWatcher, watch as watchPaths } from "chokidar";

/** Milliseconds without a change after which a round begins: editors write a file in steps, and git writes many. */
const pause = 80;

/** What goes on until it is stopped. */
interface Rounds {
  /**
   * Does everything once, after these files have changed. Returns those that it depends on, also the missing ones, and folders of
   * which it takes every file.
   */
  round(changed: readonly string[]): Promise<readonly string[]>;
  /** Is told how many files are watched from now on. */
  watching(count: number): void;
  /** Stops it; without that it goes on until the process ends. */
  readonly stop?: AbortSignal | undefined;
}

/**
 * Does something now, and again whenever a file that it depends on is written, made, removed or renamed; what changes during a
 * round gives another one.
 */
export async function onEachChange({
  round,
  watching,
  stop,
}: Rounds): Promise<void> {
  const changes = new Changes();
  stop?.addEventListener("abort", () => changes.stop(), { once: true });
  try {
    while (!changes.isEnded) {
      const start = Date.now();
      await changes.watch(await round(changes.take()));
      watching([...changes.files].filter((file) => !isFolder(file)).length);
      changes.since(start);
      await changes.next();
    }
  } finally {
    await changes.close();
  }
}

/** The changes of some files. Their folders are watched: editors replace files. */
class Changes {
  files: ReadonlySet<string> = new Set();
  isEnded = false;
  #folders = "";
  #watcher: FSWatcher | null = null;
  #changed = new Set<string>();
  #wake = (): void => undefined;

  /** Watches these files, and no others any more. */
  async watch(files: readonly string[]): Promise<void> {
    this.files = new Set(files.map((file) => resolve(file)));
    const folders = [...new Set([...this.files].map(folderOf))].sort();
    if (this.isEnded || folders.join() === this.#folders) return;
    this.#folders = folders.join();
    const watcher = watchPaths(folders, { ignoreInitial: true, depth: 0 });
    watcher.on("all", (_, path) => this.#note(resolve(path)));
    await new Promise<void>((done) => watcher.once("ready", done));
    await this.#watcher?.close();
    this.#watcher = watcher;
  }

  /** Takes the files that have been written since a time, in milliseconds, for changed: nobody may have watched them then. */
  since(time: number): void {
    for (const file of this.files) {
      const stats = statSync(file, { throwIfNoEntry: false });
      if ((stats?.mtimeMs ?? 0) > time) this.#changed.add(file);
    }
  }

  /** Waits until something has changed, and then nothing for a while; or until the end. */
  async next(): Promise<void> {
    if (this.#changed.size === 0 && !this.isEnded)
      await new Promise<void>((done) => {
        this.#wake = done;
      });
    for (let before = -1; before !== this.#changed.size && !this.isEnded;) {
      before = this.#changed.size;
      await wait(pause);
    }
  }

  /** Returns what has changed since the last time. */
  take(): string[] {
    const changed = [...this.#changed];
    this.#changed = new Set();
    return changed;
  }

  stop(): void {
    this.isEnded = true;
    this.#wake();
  }

  async close(): Promise<void> {
    await this.#watcher?.close();
  }

  /** Notes a change of a file, of one in a folder, or of a folder that a file would be in. */
  #note(path: string): void {
    const isAbout = (file: string): boolean =>
      file === path ||
      file === dirname(path) ||
      file.startsWith(`${path}${sep}`);
    if (![...this.files].some(isAbout)) return;
    this.#changed.add(path);
    this.#wake();
  }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** The folder of a file, or the nearest above it that is there; of a folder that itself. */
function folderOf(file: string): string {
  let folder = isFolder(file) ? file : dirname(file);
  while (!existsSync(folder)) folder = dirname(folder);
  return folder;
}
