import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { type Diagnostic, diagnostic } from "../model/diagnostics.ts";
import { formatSettings } from "./format-settings.ts";

type Prettier = typeof import("prettier");
type PrettierOptions = NonNullable<
  Awaited<ReturnType<Prettier["resolveConfig"]>>
>;

/** Prettier's own defaults, which the output has from birth, for the options that bear on TypeScript. */
const defaults: Readonly<Record<string, unknown>> = {
  arrowParens: "always",
  bracketSameLine: false,
  bracketSpacing: true,
  endOfLine: "lf",
  experimentalOperatorPosition: "end",
  experimentalTernaries: false,
  objectWrap: "preserve",
  printWidth: 80,
  quoteProps: "as-needed",
  semi: true,
  singleQuote: false,
  tabWidth: 2,
  trailingComma: "all",
  useTabs: false,
};

/** Files as the project formats them; none where an error stands among the diagnostics. */
export interface Formatted {
  readonly files: ReadonlyMap<string, string>;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Formats files with the settings that apply to `directory`, by the Prettier that is installed there. Where none is, or the
 * settings are Prettier's defaults, the files stay as they are; where Prettier or its settings are broken, that is told.
 */
export async function formatFor(
  directory: string,
  files: ReadonlyMap<string, string>,
): Promise<Formatted> {
  const folder = resolve(directory);
  try {
    return { files: await formatted(folder, files), diagnostics: [] };
  } catch (error) {
    return { files: new Map(), diagnostics: [unusablePrettier(error)] };
  }
}

async function formatted(
  folder: string,
  files: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, string>> {
  // Loading Prettier takes longer than making a small client.
  if (formatSettings(folder).length === 0) return files;
  const prettier = await prettierOf(folder);
  const options = await prettier?.resolveConfig(join(folder, "index.ts"), {
    editorconfig: true,
  });
  if (!prettier || !options || !departs(options)) return files;
  const texts = new Map<string, string>();
  for (const [path, text] of files) {
    const filepath = join(folder, path);
    texts.set(path, await prettier.format(text, { ...options, filepath }));
  }
  return texts;
}

/** Loads the Prettier that a file in the folder would import; gives `null` where none is installed. */
async function prettierOf(folder: string): Promise<Prettier | null> {
  const entry = entryOf(folder);
  if (entry === null) return null;
  const module = (await import(pathToFileURL(entry).href)) as {
    default?: Prettier;
  } & Prettier;
  return module.default ?? module;
}

function entryOf(folder: string): string | null {
  try {
    return createRequire(join(folder, "index.ts")).resolve("prettier");
  } catch (error) {
    if (isNotInstalled(error)) return null;
    throw error;
  }
}

/** Tells a package that is nowhere from one that is there without its files: the error names only the latter's path. */
function isNotInstalled(error: unknown): boolean {
  return (
    error instanceof Error &&
    "code" in error &&
    error.code === "MODULE_NOT_FOUND" &&
    !("path" in error)
  );
}

function unusablePrettier(error: unknown): Diagnostic {
  const [reason = ""] = String(
    error instanceof Error ? error.message : error,
  ).split("\n");
  return diagnostic(
    "unusable-prettier",
    `Prettier is installed beside the output and cannot format it: ${reason}`,
    null,
    "repair its settings, or install it anew",
  );
}

function departs(options: PrettierOptions): boolean {
  return Object.entries(options).some(
    ([name, value]) =>
      (name in defaults && value !== defaults[name]) ||
      (name === "plugins" && (value as unknown[]).length > 0),
  );
}
