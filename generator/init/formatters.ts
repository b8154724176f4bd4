import { type ConfigEdit, editConfig } from "../config/index.ts";
import { isObject } from "../openapi/json.ts";
import type { FilePlan } from "./file-plan.ts";

/** The files of formatters that would reprint what is generated, and what has them leave it. Prettier prints it as it is. */
export const formatterFiles: readonly (readonly [
  files: readonly string[],
  edit: (
    settings: Readonly<Record<string, unknown>>,
    folders: readonly string[],
  ) => ConfigEdit | null,
])[] = [
  [["biome.json", "biome.jsonc", ".biome.json", ".biome.jsonc"], biome],
  [["dprint.json", "dprint.jsonc", ".dprint.json", ".dprint.jsonc"], dprint],
];

/** Has a formatter leave a folder as it is. */
export function planFormatter(
  text: string,
  folders: readonly string[],
  edit: (typeof formatterFiles)[number][1],
): FilePlan {
  const listed = folders.map((folder) => `${folder}/`).join(", ");
  const settings = settingsIn(text);
  const change = settings === null ? null : edit(settings, folders);
  if (settings !== null && change === null)
    return { after: text, added: [], left: [] };
  const edited = change === null ? null : editConfig("x.json", text, [change]);
  return edited === null
    ? {
        after: text,
        added: [],
        left: [`it cannot be edited; have it leave ${listed} as it is`],
      }
    : { after: edited, added: [`leaves ${listed} as it is`], left: [] };
}

function settingsIn(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : null;
  } catch {
    return null;
  }
}

/** Biome 2 lists in `files.includes` what it looks at; Biome 1 has `files.ignore`. */
function biome(
  { files, $schema }: Readonly<Record<string, unknown>>,
  folders: readonly string[],
): ConfigEdit | null {
  const { includes, ignore } = isObject(files) ? files : ({} as never);
  const isOld = Array.isArray(ignore) || /\/1\.\d/.test(String($schema));
  return isOld
    ? added(["files", "ignore"], ignore, [], folders)
    : added(
        ["files", "includes"],
        includes,
        ["**"],
        folders.map((folder) => `!${folder}`),
      );
}

function dprint(
  { excludes }: Readonly<Record<string, unknown>>,
  folders: readonly string[],
): ConfigEdit | null {
  return added(["excludes"], excludes, [], folders);
}

/** Adds patterns of the files in folders to a list; `null` where they are there. */
function added(
  path: readonly string[],
  list: unknown,
  otherwise: readonly string[],
  folders: readonly string[],
): ConfigEdit | null {
  const before = Array.isArray(list) ? list.map(String) : otherwise;
  const missing = folders.filter(
    (folder) => !["", "/", "/**"].some((end) => before.includes(folder + end)),
  );
  if (missing.length === 0) return null;
  return [path, [...before, ...missing.map((folder) => `${folder}/**`)]];
}
