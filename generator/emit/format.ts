import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";

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

/**
 * The files as Prettier prints them with the settings that apply to `directory`, by the Prettier that is installed
 * there. Where none is, or the settings are Prettier's defaults, the files are returned as they are.
 */
export async function formatFor(
  directory: string,
  files: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, string>> {
  const prettier = await prettierOf(directory);
  const options = await prettier?.resolveConfig(join(directory, "index.ts"), {
    editorconfig: true,
  });
  if (!prettier || !options || !departs(options)) return files;
  const formatted = new Map<string, string>();
  for (const [path, text] of files) {
    formatted.set(
      path,
      await prettier.format(text, {
        ...options,
        filepath: join(directory, path),
      }),
    );
  }
  return formatted;
}

async function prettierOf(directory: string): Promise<Prettier | null> {
  try {
    const entry = createRequire(join(directory, "index.ts")).resolve(
      "prettier",
    );
    const module = (await import(pathToFileURL(entry).href)) as {
      default?: Prettier;
    } & Prettier;
    return module.default ?? module;
  } catch {
    return null;
  }
}

function departs(options: PrettierOptions): boolean {
  return Object.entries(options).some(
    ([name, value]) =>
      (name in defaults && value !== defaults[name]) ||
      (name === "plugins" && (value as unknown[]).length > 0),
  );
}
