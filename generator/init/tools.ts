import { isObject } from "../openapi/json.ts";

/** What a project is made with, beside TypeScript. */
export type ToolKind = "bundler" | "formatter" | "test runner";

/** A tool by the packages that are it, and by files that configure it. */
interface Tool {
  readonly kind: ToolKind;
  readonly name: string;
  readonly packages: readonly string[];
  readonly files: RegExp;
}

const tools: readonly Tool[] = [
  tool("bundler", "Next.js", ["next"], /^next\.config\./),
  tool("bundler", "Nuxt", ["nuxt"], /^nuxt\.config\./),
  tool("bundler", "Astro", ["astro"], /^astro\.config\./),
  tool("bundler", "Vite", ["vite"], /^vite\.config\./),
  tool("bundler", "tsup", ["tsup"], /^tsup\.config\./),
  tool("bundler", "tsdown", ["tsdown"], /^tsdown\.config\./),
  tool("bundler", "webpack", ["webpack"], /^webpack\.config\./),
  tool(
    "bundler",
    "Rspack",
    ["@rspack/core", "@rsbuild/core"],
    /^rs(?:pack|build)\.config\./,
  ),
  tool("bundler", "Rollup", ["rollup"], /^rollup\.config\./),
  tool("bundler", "esbuild", ["esbuild"], /^esbuild\.config\./),
  tool("bundler", "Parcel", ["parcel"], /^\.parcelrc$/),
  tool("formatter", "Biome", ["@biomejs/biome"], /^\.?biome\.jsonc?$/),
  tool("formatter", "dprint", ["dprint"], /^\.?dprint\.jsonc?$/),
  tool(
    "formatter",
    "Prettier",
    ["prettier"],
    /^(?:\.prettierrc(?:\..+)?|prettier\.config\..+)$/,
  ),
  tool("test runner", "Vitest", ["vitest"], /^vitest\.(?:config|workspace)\./),
  tool("test runner", "Jest", ["jest"], /^jest\.config\./),
  tool("test runner", "Mocha", ["mocha"], /^\.mocharc\./),
  tool("test runner", "AVA", ["ava"], /^ava\.config\./),
];

function tool(
  kind: ToolKind,
  name: string,
  packages: readonly string[],
  files: RegExp,
): Tool {
  return { kind, name, packages, files };
}

/** The names of the tools that a package.json depends on or calls, or that files of the project's folder configure, by kind. */
export function toolsOf(
  manifest: Readonly<Record<string, unknown>>,
  files: readonly string[],
): ReadonlyMap<ToolKind, string> {
  const packages = dependenciesOf(manifest);
  const found = new Map<ToolKind, string>();
  for (const { kind, name, packages: own, files: configuring } of tools) {
    const isUsed =
      own.some((one) => packages.has(one)) ||
      files.some((file) => configuring.test(file));
    if (isUsed && !found.has(kind)) found.set(kind, name);
  }
  const runsNode = Object.values(scriptsOf(manifest)).some(
    (script) =>
      typeof script === "string" && /\bnode\b.* --test\b/.test(script),
  );
  if (runsNode && !found.has("test runner"))
    found.set("test runner", "node:test");
  return found;
}

/** The packages that a package.json names, with the versions that it wants. */
export function dependenciesOf(
  manifest: Readonly<Record<string, unknown>>,
): ReadonlyMap<string, string> {
  const sections = [
    "peerDependencies",
    "optionalDependencies",
    "devDependencies",
    "dependencies",
  ].map((name) => manifest[name]);
  return new Map(
    sections.flatMap((section) =>
      isObject(section)
        ? Object.entries(section).map(([name, range]): [string, string] => [
            name,
            String(range),
          ])
        : [],
    ),
  );
}

/** The scripts of a package.json by their names. */
export function scriptsOf(
  manifest: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const { scripts } = manifest;
  return isObject(scripts) ? scripts : {};
}
