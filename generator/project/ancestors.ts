import { existsSync, readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

/** Lists a folder and those above it, up to the root of its repository: what lies higher differs from machine to machine. */
export function ancestors(folder: string): string[] {
  const found = [resolve(folder)];
  for (let last = found[0] ?? "/"; !existsSync(join(last, ".git"));) {
    const above = dirname(last);
    if (above === last) break;
    found.push(above);
    last = above;
  }
  return found;
}

/** In the order in which they count. */
const configNames = ["tsconfig.json", "deno.json", "deno.jsonc"];

/** Finds the nearest configuration of TypeScript or Deno around a folder; of two in one folder, TypeScript's. */
export function nearestConfig(folder: string): string | null {
  const candidates = ancestors(folder).flatMap((above) =>
    configNames.map((name) => join(above, name)),
  );
  return candidates.find((path) => existsSync(path)) ?? null;
}

/** Reads a JSON file that holds an object; gives `null` where there is none. */
export function readJsonObject(path: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(readFileSync(path, "utf8"));
    return typeof value === "object" && value !== null
      ? (value as Record<string, unknown>)
      : null;
  } catch {
    return null;
  }
}

/** Whether Node takes a folder's `.js` files for ES modules. */
export function isModule(folder: string): boolean {
  const manifest = ancestors(folder)
    .map((above) => readJsonObject(join(above, "package.json")))
    .find((found) => found !== null);
  return manifest?.["type"] === "module";
}
