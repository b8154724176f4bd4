import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, resolve } from "node:path";
import { type Diagnostic, diagnostic } from "../model/diagnostics.ts";
import { ancestors, nearestConfig, readJsonObject } from "./ancestors.ts";

/** The versions of openapi-fetch that a client can import, the newest last: older ones lack types that it names. */
export const openapiFetchVersions: readonly string[] = ["0.16", "0.17"];

/** Finds out whether a client in a folder can import openapi-fetch; gives what is wrong, and what to run. */
export function checkOpenapiFetch(folder: string): Diagnostic | null {
  const installed = installedVersion(folder);
  if (openapiFetchVersions.some((known) => installed?.startsWith(`${known}.`)))
    return null;
  const config = nearestConfig(folder);
  const isDeno = config !== null && !config.endsWith("tsconfig.json");
  // Deno needs no folder of packages, where its configuration names the package.
  if (isDeno && installed === null && names(config, "openapi-fetch"))
    return null;
  const range = openapiFetchVersions.join(" or ");
  const message = `the client imports openapi-fetch ${range}, and ${installed ?? "none"} is installed`;
  const newest = `openapi-fetch@${openapiFetchVersions.at(-1) ?? ""}`;
  const command = isDeno ? `deno add npm:${newest}` : `npm install ${newest}`;
  const help = `run "${command}", or set "transport" to "vendored"`;
  return diagnostic("unmet-dependency", message, null, help);
}

/** The version of openapi-fetch that modules in a folder import; `null` where there is none. */
function installedVersion(folder: string): string | null {
  const file = "openapi-fetch/package.json";
  const manifest = readJsonObject(
    ancestors(folder)
      .map((above) => join(above, "node_modules", file))
      .find((path) => existsSync(path)) ?? resolved(folder, file),
  );
  return typeof manifest?.["version"] === "string" ? manifest["version"] : null;
}

/** Where Node finds a file of a package for modules in a folder, or whoever stands in for it; `""` where it is nowhere. Takes as long as all else here. */
function resolved(folder: string, file: string): string {
  try {
    return createRequire(resolve(folder, "index.ts")).resolve(file);
  } catch {
    return "";
  }
}

function names(file: string, dependency: string): boolean {
  return readFileSync(file, "utf8").includes(`"${dependency}"`);
}
