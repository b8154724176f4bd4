import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { companions, node, type Peer, versions } from "./versions.ts";

/** Where peers lie; git ignores it. */
const cache = fileURLToPath(
  new URL("../../../../.cache/peers/", import.meta.url),
);

/** Installs the Node that runs the tools, once; gives its program. */
export function installNode(): string {
  return join(install(node), "bin/node");
}

/** Installs a peer in a folder of its own, once; gives the program of its command. */
export function installPeer(peer: Peer): string {
  const folder = install(versions[peer], companions[peer]);
  const { bin } = JSON.parse(
    readFileSync(join(folder, "package.json"), "utf8"),
  ) as { bin: string | Record<string, string> };
  const program = typeof bin === "string" ? bin : Object.values(bin)[0];
  if (program === undefined) throw new Error(`${peer} has no command`);
  return join(folder, program);
}

/** The folder of an installed package. */
function install(wanted: string, others: readonly string[] = []): string {
  const name = wanted.replace(/(?!^)@.*$/, "");
  const home = join(cache, wanted.replace("/", "+"));
  const folder = join(home, "node_modules", name);
  if (existsSync(join(folder, "package.json"))) return folder;
  mkdirSync(home, { recursive: true });
  const quiet = ["--no-save", "--no-audit", "--no-fund", "--prefix", "."];
  execFileSync("npm", ["install", ...quiet, wanted, ...others], {
    cwd: home,
    stdio: "ignore",
  });
  return folder;
}
