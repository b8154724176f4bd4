import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Lab } from "./cell.ts";
import { beside, type Command } from "./command.ts";
import type { Project } from "./project.ts";

/** What the program says in the end. */
const right = "all calls right";

/** Runs `start.ts`, or what it was compiled to, and throws unless every call was right. */
export async function runProgram(
  project: Project,
  command: Command,
  env: Readonly<Record<string, string>> = {},
): Promise<void> {
  const { stdout } = await project.run(command, { env });
  if (!stdout.includes(right)) throw new Error(`It ended early: ${stdout}`);
}

export async function runInNode(
  project: Project,
  version: "20" | "22" | "24",
  file: string,
  { server }: Lab,
): Promise<void> {
  const node = project.module(`node-${version}/bin/node`);
  await runProgram(project, [node, file, server.url]);
}

export async function runInBun(
  project: Project,
  { server }: Lab,
): Promise<void> {
  const bun = project.module("@oven/bun-linux-x64/bin/bun");
  await runProgram(project, [bun, "run", "start.ts", server.url]);
}

/** Without permission to read the environment: a variable that the client looks for counts as unset. */
export async function runInDeno(
  project: Project,
  { server }: Lab,
): Promise<void> {
  const deno = project.module("@deno/linux-x64-glibc/deno");
  const env = { DENO_DIR: join(project.folder, ".deno") };
  await project.run([deno, "check", "start.ts"], { env });
  const permissions = ["--allow-net=127.0.0.1", "--no-prompt"];
  await runProgram(
    project,
    [deno, "run", ...permissions, "start.ts", server.url],
    env,
  );
}

export async function runInWorkerd(
  project: Project,
  { server }: Lab,
): Promise<void> {
  await project.write({
    "worker.ts": `import { callBookshop } from "./program";
export default {
  test: (_: unknown, { url }: { url: string }) => callBookshop(url),
};
`,
    "worker.capnp": `using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = .main),
    (name = "internet", network = (allow = ["local"])),
  ],
);
const main :Workerd.Worker = (
  modules = [(name = "worker.js", esModule = embed "worker.js")],
  compatibilityDate = "2026-07-01",
  bindings = [(name = "url", text = "${server.url}")],
);
`,
  });
  await bundle(project, "worker");
  const workerd = project.module("@cloudflare/workerd-linux-64/bin/workerd");
  await project.run([workerd, "test", "worker.capnp"]);
}

export async function runInChromium(
  project: Project,
  { server }: Lab,
): Promise<void> {
  await project.write({
    "page.ts": `import { callBookshop } from "./program";
callBookshop(location.origin)
  .then(() => "${right}", (error: unknown) => String(error))
  .then((body) => fetch(location.pathname + "/report", { method: "POST", body }));
`,
  });
  const script = await bundle(project, "page");
  const path = `/pages/${crypto.randomUUID()}`;
  const page = `<!doctype html><script type="module">${script}</script>`;
  server.serve(path, "text/html; charset=utf-8", page);
  const profile = await mkdtemp(join(tmpdir(), "pathwright-chromium-"));
  const flags = [
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    `--user-data-dir=${profile}`,
  ];
  try {
    const report = await beside(
      ["chromium", ...flags, `${server.url}${path}`],
      { cwd: project.folder },
      () => server.posted(`${path}/report`, 60_000),
    );
    if (report !== right) throw new Error(report);
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Bundles a file with esbuild to an ES module beside it, and gives its text. */
async function bundle(project: Project, name: string): Promise<string> {
  const esbuild = project.module("esbuild/bin/esbuild");
  const { stdout } = await project.run([
    esbuild,
    `${name}.ts`,
    "--bundle",
    "--format=esm",
    "--charset=ascii",
    "--log-level=warning",
  ]);
  await project.write({ [`${name}.js`]: stdout });
  return stdout;
}
