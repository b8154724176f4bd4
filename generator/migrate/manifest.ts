import { quote } from "../model/messages.ts";
import { isObject } from "../openapi/json.ts";
import { pointerTo } from "../openapi/json-pointer.ts";
import { version } from "../package.ts";
import { rewriteLine } from "./command-line.ts";
import { type Replacement, replaceDependency } from "./dependencies.ts";
import { edited } from "../edit/edits.ts";
import { endOfString, inString, valueOf } from "./json-text.ts";
import {
  type Found,
  nothingFound,
  type ProjectFile,
  together,
  told,
} from "./project-file.ts";
import { isCommand, namesPackage, type Surroundings } from "./rewriting.ts";

/** What a package.json says. */
interface Manifest {
  readonly value: Readonly<Record<string, unknown>>;
  /** Where the names of a member that is an object stand, the first first. */
  keysOf(section: string): ReadonlyMap<string, number>;
}

/** The members of package.json that name packages which are installed. */
const sections = [
  "dependencies",
  "devDependencies",
  "optionalDependencies",
] as const;

/** Has the scripts of a package.json run `pathwright types`, and tells what else in it names openapi-typescript. */
export async function migrateScripts(
  file: ProjectFile,
  surroundings: Pick<Surroundings, "redocly">,
): Promise<Found> {
  if (!namesPackage.test(file.text)) return nothingFound;
  const manifest = manifestIn(file);
  if (manifest === null)
    return left(
      file,
      file.text.search(namesPackage),
      "the file cannot be read as JSON",
    );
  const { scripts } = manifest.value;
  const keys = manifest.keysOf("scripts");
  const context = { ...surroundings, scripts: new Set(keys.keys()) };
  const found: Found[] = [];
  const ranges = dependencyRanges(file.text, manifest);
  for (const [name, key] of keys) {
    const start = valueOf(file.text, key);
    const script = isObject(scripts) ? scripts[name] : null;
    ranges.push({ start: key, end: endOfString(file.text, start) });
    if (typeof script !== "string") continue;
    const { edits, left: reasons } = await rewriteLine(script, context);
    const own = inString(file.text, start, edits);
    if (edits.length > 0) {
      const message = `the script ${quote(name)} runs pathwright now`;
      const help = `it is: ${edited(script, edits)}`;
      found.push({
        ...nothingFound,
        edits: own,
        diagnostics: [told(file, "migrated", start + 1, message, help)],
      });
    }
    for (const { at, reason } of reasons) {
      const [place] = inString(file.text, start, [
        { start: at, end: at, text: "" },
      ]);
      found.push(
        left(
          file,
          place?.start ?? start,
          `the script ${quote(name)} is left: ${reason}`,
        ),
      );
    }
  }
  return together([...found, ...elsewhere(file, ranges)]);
}

/** Tells of names of the package outside what is understood. */
function elsewhere(
  file: ProjectFile,
  ranges: readonly { readonly start: number; readonly end: number }[],
): Found[] {
  const mentions = [...file.text.matchAll(new RegExp(namesPackage, "g"))];
  return mentions
    .filter(({ index }) =>
      ranges.every(({ start, end }) => index < start || index >= end),
    )
    .map(({ index }) => {
      const found = left(
        file,
        index,
        "this is left: it is none of the scripts",
      );
      return { ...found, usesPackage: isCommand(file.text, index) };
    });
}

function left(file: ProjectFile, at: number, message: string): Found {
  const diagnostics = [told(file, "not-migrated", at, message)];
  return { edits: [], diagnostics, usesPackage: true };
}

/** What is done with openapi-typescript below the folder of a package.json. */
export interface Uses {
  /** Whether something uses it still. */
  readonly isUsed: boolean;
  /** Whether something uses Pathwright instead. */
  readonly isMigrated: boolean;
}

/** Has a package.json depend on Pathwright instead of openapi-typescript, or beside it where something uses that package still. */
export function migrateDependencies(
  file: ProjectFile,
  { isUsed, isMigrated }: Uses,
): Found {
  const manifest = manifestIn(file);
  if (manifest === null) return nothingFound;
  const named = sections.map((name) => manifest.keysOf(name));
  const isThere = named.some((keys) => keys.has("pathwright"));
  const found: Found[] = [];
  let isNamed = isThere;
  for (const keys of named) {
    const at = keys.get("openapi-typescript");
    if (at === undefined) continue;
    const change = isUsed && !isMigrated ? null : replacement(isUsed, isNamed);
    if (change !== null) {
      const edits = replaceDependency(file.text, keys, change, version);
      const diagnostics = [told(file, "migrated", at, messages[change])];
      found.push({ ...nothingFound, edits, diagnostics });
    }
    if (isUsed)
      found.push(
        left(file, at, "the dependency is left: what is left above needs it"),
      );
    isNamed = true;
  }
  return together([...found, ...peers(file, manifest)]);
}

function replacement(isUsed: boolean, isNamed: boolean): Replacement | null {
  if (isUsed) return isNamed ? null : "kept";
  return isNamed ? "removed" : "replaced";
}

const messages: Readonly<Record<Replacement, string>> = {
  replaced: "the dependency is pathwright now",
  removed: "the dependency is gone: pathwright is one already",
  kept: "pathwright is a dependency beside this one",
};

/** Whoever installs a package of peer dependencies decides about them. */
function peers(file: ProjectFile, manifest: Manifest): Found[] {
  const at = manifest.keysOf("peerDependencies").get("openapi-typescript");
  const message =
    "the peer dependency is left: it is what users of this package install";
  return at === undefined ? [] : [left(file, at, message)];
}

function dependencyRanges(
  text: string,
  manifest: Manifest,
): { start: number; end: number }[] {
  return [...sections, "peerDependencies"].flatMap((section) => {
    const start = manifest.keysOf(section).get("openapi-typescript");
    return start === undefined
      ? []
      : [{ start, end: endOfString(text, valueOf(text, start)) }];
  });
}

function manifestIn({ text, source }: ProjectFile): Manifest | null {
  const { tree } = source.parsed;
  if (tree === null || !/^\s*\{/.test(text) || !isObject(tree.value))
    return null;
  const { value } = tree;
  return {
    value,
    keysOf(section) {
      const members = isObject(value[section]) ? value[section] : {};
      const keys = Object.keys(members).map(
        (name) => [name, tree.offsetOf(pointerTo([section, name]))] as const,
      );
      return new Map(keys.sort(([, one], [, other]) => one - other));
    },
  };
}
