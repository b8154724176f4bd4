import type { Cell, Lab, Ruled } from "../cell.ts";
import { type Transport, transports, useBookshop } from "../client.ts";
import { compile, noSyntaxInCommonJs } from "../compile.ts";
import { runProgram } from "../runners.ts";
import { type Package, pin } from "../versions.ts";

const versions = [
  ["5.4", "typescript-5.4"],
  ["5.5", "typescript-5.5"],
  ["5.9", "typescript-5.9"],
  ["6", "typescript-6"],
  ["7", "typescript-7"],
] as const;
type Version = (typeof versions)[number][0];

const modes = ["bundler", "nodenext", "node16", "CommonJS"] as const;
type Mode = (typeof modes)[number] | "CommonJS, verbatimModuleSyntax";

/** Every flag that can refuse something, but those that a version does not know yet. */
const strictest = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noPropertyAccessFromIndexSignature: true,
  noImplicitOverride: true,
  noImplicitReturns: true,
  noFallthroughCasesInSwitch: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  allowUnreachableCode: false,
  allowUnusedLabels: false,
  isolatedModules: true,
  declaration: true,
  skipLibCheck: false,
};

/** Between them every mode, both transports, the oldest compiler and the newest. */
const inCi: readonly (readonly [Version, Mode, Transport])[] = [
  ["5.4", "nodenext", "openapi-fetch"],
  ["5.4", "CommonJS", "vendored"],
  ["6", "CommonJS", "openapi-fetch"],
  ["6", "bundler", "vendored"],
  ["7", "bundler", "openapi-fetch"],
  ["7", "nodenext", "vendored"],
  ["7", "CommonJS", "openapi-fetch"],
  ["7", "CommonJS, verbatimModuleSyntax", "vendored"],
];

export const compilers: readonly Cell[] = versions.flatMap(
  ([version, name]) => [
    ...modes.flatMap((mode) =>
      transports.map((transport) => cell(version, name, mode, transport)),
    ),
    cell(version, name, "CommonJS, verbatimModuleSyntax", "vendored"),
  ],
);

function cell(
  version: Version,
  name: Package,
  mode: Mode,
  transport: Transport,
): Cell {
  return {
    group: "compilers",
    name: `TypeScript ${version}, ${mode}, ${transport}`,
    quick: inCi.some(
      (tried) => tried.join() === [version, mode, transport].join(),
    ),
    run: (lab) => compileAndRun(lab, { version, name, mode, transport }),
  };
}

interface Combination {
  readonly version: Version;
  readonly name: Package;
  readonly mode: Mode;
  readonly transport: Transport;
}

async function compileAndRun(
  lab: Lab,
  { version, name, mode, transport }: Combination,
): Promise<void | Ruled> {
  const shared = await lab.project("compilers", {
    packages: [
      pin("openapi-fetch"),
      ...versions.map(([, compiler]) => pin(compiler)),
    ],
  });
  const commonJs = mode.startsWith("CommonJS");
  const project = await useBookshop(
    shared,
    `${name}-${mode}-${transport}`.replaceAll(/\W+/g, "-"),
    {
      transport,
      type: commonJs ? "commonjs" : "module",
      ending: mode === "bundler" ? "" : ".js",
      tsconfig: {
        compilerOptions: {
          target: "es2022",
          outDir: "out",
          ...strictest,
          ...flagsOf(version),
          ...modulesOf(mode, version),
        },
        include: ["*.ts", "api"],
      },
    },
  );
  const verbatim = mode === "CommonJS, verbatimModuleSyntax";
  const ruled = await compile(
    project,
    name,
    verbatim ? { rule: noSyntaxInCommonJs } : {},
  );
  // What a bundler is to resolve, Node does not.
  if (ruled || mode === "bundler") return ruled;
  await runProgram(project, ["node", "out/start.js", lab.server.url]);
}

/** The flags that came with a version. */
function flagsOf(version: Version): object {
  return {
    ...(version >= "5.5" && { isolatedDeclarations: true }),
    ...(version >= "5.9" && {
      erasableSyntaxOnly: true,
      noUncheckedSideEffectImports: true,
    }),
  };
}

function modulesOf(mode: Mode, version: Version): object {
  switch (mode) {
    case "bundler":
      return {
        module: "preserve",
        moduleResolution: "bundler",
        verbatimModuleSyntax: true,
      };
    case "nodenext":
    case "node16":
      return { module: mode, verbatimModuleSyntax: true };
    case "CommonJS":
    case "CommonJS, verbatimModuleSyntax":
      return {
        module: "commonjs",
        // TypeScript 6 deprecates what was the only way before.
        moduleResolution: version >= "6" ? "bundler" : "node10",
        verbatimModuleSyntax: mode !== "CommonJS",
      };
  }
}
