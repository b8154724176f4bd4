import { readFileSync } from "node:fs";
import { extname } from "node:path";
import { fileURLToPath } from "node:url";

// This file, and what it is bundled into, stand one folder below the package's own.

const own = JSON.parse(
  readFileSync(new URL("../package.json", import.meta.url), "utf8"),
) as { version: string };

/** Pathwright's own version, as the package says it. */
export const version: string = own.version;

/** The folder of the templates, and of the runtime in `runtime/`. */
export const templatesFolder: URL = new URL("../templates/", import.meta.url);

/** The module that has `defineConfig`. */
export const configModule: URL = new URL(
  `config/config${extname(import.meta.url)}`,
  import.meta.url,
);

/** The program that finds on another thread what texts say. */
export const meaningWorker: URL = new URL(
  `output/meaning-worker${extname(import.meta.url)}`,
  import.meta.url,
);

/** The folders of Pathwright's own code and templates. */
export const ownFolders: readonly string[] = [
  new URL(".", import.meta.url),
  templatesFolder,
].map((folder) => fileURLToPath(folder));
