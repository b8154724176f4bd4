import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { compile, compilers } from "../corpus/compile.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));

/** What the package may hold. */
const shipped =
  /^(?:package\.json|README\.md|LICENSE|CHANGELOG\.md|SECURITY\.md|docs\/[\w-]+\.md|generator\/diagnostics\.md|dist\/index\.d\.ts|dist\/licenses\.txt|dist\/configuration\.schema\.json|dist\/.+\.c?js|templates\/.+\.(?:hbs|ts)|templates\/tsconfig\.json)$/;

/** What a program of the user's writes; it has neither Node's types nor the DOM's. */
const program = `import { defineConfig, generate, type Config, type Diagnostic } from "pathwright";
const config: Config = defineConfig({ spec: "openapi.yaml", output: "src/api" });
const { files, diagnostics } = await generate({ file: "openapi.yaml", text: "", config });
export const found: readonly Diagnostic[] = diagnostics;
export const count: number = files.size;
`;

const folder = await mkdtemp(join(tmpdir(), "pathwright-package-"));
try {
  await judge();
} finally {
  await rm(folder, { recursive: true, force: true });
}

/** Judges the package where it is used; every fault is printed, and the exit code is 1 then. */
async function judge(): Promise<void> {
  const packed = await run(root, "npm", "pack", "--pack-destination", folder);
  const name = packed.stdout.trim().split("\n").at(-1) ?? "";
  const tarball = join(folder, name);
  await check("publint", () =>
    judgeWith("publint@0.3.25", "--strict", tarball),
  );
  // It is an ES module: require() of it is for Node to allow, as the versions from 20.19 on do.
  await check("arethetypeswrong", () =>
    judgeWith(
      "@arethetypeswrong/cli@0.18.5",
      tarball,
      "--ignore-rules",
      "cjs-resolves-to-esm",
    ),
  );
  await check("an empty project installs it without a warning", () =>
    install(tarball),
  );
  await check("it holds what it should, and no install script", () =>
    inspect(tarball),
  );
  for (const compiler of compilers)
    await check(`its types compile without @types/node, ${compiler}`, () =>
      compileProgram(compiler),
    );
  await check("a fresh clone runs `npm ci && npm start`", runClone);
  const { size } = await stat(tarball);
  console.log(`${name}: ${(size / 1000).toFixed(0)} kB`);
}

async function check(
  what: string,
  judge: () => Promise<string>,
): Promise<void> {
  const fault = await judge().catch((error: unknown) =>
    error instanceof Error ? error.message : String(error),
  );
  console.log(`${fault === "" ? "ok    " : "FAILED"} ${what}`);
  if (fault === "") return;
  console.log(fault);
  process.exitCode = 1;
}

async function judgeWith(tool: string, ...argv: string[]): Promise<string> {
  await run(folder, "npx", "--yes", tool, ...argv);
  return "";
}

async function install(tarball: string): Promise<string> {
  await writeFile(join(folder, "package.json"), '{ "type": "module" }\n');
  const { stdout, stderr } = await run(folder, "npm", "install", tarball);
  await run(folder, "npx", "--no-install", "pathwright", "--version");
  return (stdout + stderr)
    .split("\n")
    .filter((line) => /\bwarn\b/i.test(line))
    .join("\n");
}

async function inspect(tarball: string): Promise<string> {
  const { stdout } = await run(folder, "tar", "-tf", tarball);
  const strange = stdout
    .split("\n")
    .map((path) => path.replace(/^package\//, ""))
    .filter((path) => path !== "" && !shipped.test(path));
  const file = join(folder, "node_modules/pathwright/package.json");
  const { scripts = {} } = JSON.parse(await readFile(file, "utf8")) as {
    scripts?: Record<string, string>;
  };
  const atInstall = Object.keys(scripts).filter((script) =>
    /^(?:pre|post)?(?:install|prepare)$/.test(script),
  );
  return [...strange, ...atInstall].join("\n");
}

async function compileProgram(
  compiler: (typeof compilers)[number],
): Promise<string> {
  await writeFile(join(folder, "program.ts"), program);
  return (["nodenext", "bundler"] as const)
    .map((moduleResolution) =>
      compile(compiler, folder, {
        module: moduleResolution === "bundler" ? "preserve" : "nodenext",
        moduleResolution,
        lib: ["ES2022"],
        skipLibCheck: false,
      }),
    )
    .join("");
}

/** The newest commit, as it is in a clone: nothing is compiled there. */
async function runClone(): Promise<string> {
  const clone = join(folder, "clone");
  await run(folder, "git", "clone", "--quiet", root, clone);
  await run(clone, "npm", "ci");
  const { stdout } = await run(clone, "npm", "start");
  return /^ {2}status +LIVE$/m.test(stdout) ? "" : stdout;
}

/** Runs a program; throws with what it printed where it fails. */
async function run(
  cwd: string,
  file: string,
  ...argv: string[]
): Promise<{ stdout: string; stderr: string }> {
  const env = { ...process.env, CLOUDFLARE_API_TOKEN: "" };
  try {
    return await promisify(execFile)(file, argv, { cwd, env });
  } catch (error) {
    const { stdout = "", stderr = "" } = error as Record<string, string>;
    throw new Error(`${file} ${argv.join(" ")}\n${stdout}${stderr}`, {
      cause: error,
    });
  }
}
