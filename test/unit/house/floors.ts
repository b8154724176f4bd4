import { join } from "node:path";
import ts from "typescript";

/** The floors of the generator, the upper first: each may import those it names. */
export const floors: Readonly<Record<string, readonly string[]>> = {
  "cli.ts": ["cli"],
  "index.ts": ["config", "generate.ts", "generate-types.ts", "model"],
  cli: [
    "cli",
    "cache",
    "config",
    "generate.ts",
    "generate-types.ts",
    "api-changes",
    "broken-calls",
    "list-changes.ts",
    "list-resources.ts",
    "init",
    "fragment",
    "migrate",
    "package.ts",
    "paged-by.ts",
    "project",
    "read",
    "stainless",
    "output",
    "sha256.ts",
    "model",
  ],
  "generate.ts": [
    "config",
    "transforms.ts",
    "package.ts",
    "read",
    "analyze",
    "emit",
    "project",
    "output",
    "emit-client.ts",
    "findings.ts",
    "types-by-package.ts",
    "model",
  ],
  "emit-client.ts": [
    "config",
    "emit",
    "findings.ts",
    "own-emitters.ts",
    "own-templates.ts",
    "transforms.ts",
    "model",
  ],
  "types-by-package.ts": ["config", "emit", "model"],
  "own-templates.ts": ["project", "read", "emit", "output", "model"],
  "own-code.ts": ["package.ts", "read", "model"],
  "transforms.ts": ["own-code.ts", "read", "model", "openapi"],
  "own-emitters.ts": [
    "config",
    "own-code.ts",
    "read",
    "output",
    "model",
    "openapi",
  ],
  "generate-types.ts": [
    "config",
    "generate.ts",
    "read",
    "analyze",
    "emit",
    "findings.ts",
    "project",
    "model",
  ],
  "list-resources.ts": [
    "config",
    "generate.ts",
    "read",
    "analyze",
    "emit",
    "findings.ts",
    "model",
  ],
  "paged-by.ts": ["config", "read", "analyze", "emit", "findings.ts", "model"],
  fragment: [
    "fragment",
    "edit",
    "read",
    "output",
    "sha256.ts",
    "model",
    "openapi",
  ],
  "list-changes.ts": [
    "config",
    "api-changes",
    "generate.ts",
    "read",
    "analyze",
    "findings.ts",
    "model",
  ],
  "broken-calls": ["broken-calls", "api-changes", "model"],
  "api-changes": ["api-changes", "emit", "model", "openapi"],
  migrate: [
    "migrate",
    "edit",
    "config",
    "generate-types.ts",
    "package.ts",
    "project",
    "read",
    "output",
    "sha256.ts",
    "model",
    "openapi",
  ],
  init: [
    "init",
    "config",
    "emit",
    "package.ts",
    "project",
    "read",
    "output",
    "model",
    "openapi",
  ],
  stainless: ["stainless", "config", "read", "model", "openapi"],
  "findings.ts": ["transforms.ts", "read", "model"],
  cache: [
    "cache",
    "config",
    "package.ts",
    "project",
    "read",
    "output",
    "sha256.ts",
    "model",
    "openapi",
  ],
  config: [
    "config",
    "edit",
    "package.ts",
    "project",
    "read",
    "analyze",
    "model",
    "openapi",
  ],
  "package.ts": [],
  "sha256.ts": [],
  edit: ["edit", "openapi"],
  start: ["start"],
  read: ["read", "sha256.ts", "model", "openapi"],
  analyze: ["analyze", "model", "openapi"],
  emit: ["emit", "package.ts", "model", "openapi"],
  project: ["project", "model", "openapi"],
  output: ["output", "package.ts", "sha256.ts", "model", "openapi"],
  model: ["model", "openapi"],
  openapi: ["openapi"],
};

/** The folders below `emit/` that every emitter may use; the others stand side by side. */
const sharedByEmitters: readonly string[] = ["typescript"];

/** The floor that a file of the generator stands on. */
export function floorOf(path: string): string {
  return path.split("/")[0] ?? path;
}

/** What is wrong with an import of the generator; `null` where nothing is. */
export function wrongImport(path: string, target: string): string | null {
  const allowed = floors[floorOf(path)];
  if (allowed === undefined) return `${path} stands on no floor`;
  if (!allowed.includes(floorOf(target)))
    return `${path} -> ${target} leads upwards`;
  const [emitter, other] = [emitterOf(path), emitterOf(target)];
  const isBeside =
    emitter !== null &&
    other !== null &&
    other !== emitter &&
    !sharedByEmitters.includes(other);
  return isBeside
    ? `${path} -> ${target} leads from one emitter to another`
    : null;
}

/** The folder below `emit/` that a file is in; `null` of any other file. */
function emitterOf(path: string): string | null {
  const [floor, folder, file] = path.split("/");
  return floor === "emit" && folder !== undefined && file !== undefined
    ? folder
    : null;
}

/** The files of `files` that a file imports, types included. */
export function importsOf(
  path: string,
  files: ReadonlyMap<string, string>,
): string[] {
  return ts
    .preProcessFile(files.get(path) ?? "")
    .importedFiles.filter(({ fileName }) => fileName.startsWith("."))
    .map(({ fileName }) => join(path, "..", fileName));
}

/** Files that import each other in a circle; `null` where there are none. */
export function circle(files: ReadonlyMap<string, string>): string[] | null {
  const done = new Set<string>();
  const visit = (path: string, above: readonly string[]): string[] | null => {
    if (above.includes(path))
      return [...above.slice(above.indexOf(path)), path];
    if (done.has(path)) return null;
    done.add(path);
    for (const target of importsOf(path, files)) {
      const found = visit(target, [...above, path]);
      if (found !== null) return found;
    }
    return null;
  };
  for (const path of files.keys()) {
    const found = visit(path, []);
    if (found !== null) return found;
  }
  return null;
}
