import { posix } from "node:path";
import { redoclyPurpose } from "../config/index.ts";
import type { Diagnostic } from "../model/diagnostics.ts";
import type { EditedFile } from "../output/index.ts";
import { sha256 } from "../sha256.ts";
import { Sources } from "../read/index.ts";
import { filesIn, readProjectFile } from "../project/files.ts";
import { type Edit, edited, moved, reversed } from "../edit/edits.ts";
import { migrateDependencies, migrateScripts } from "./manifest.ts";
import { lookAtLines, migrateCode } from "./mentions.ts";
import { type Found, type ProjectFile, together } from "./project-file.ts";
import type { Step } from "./record.ts";

/** What is to be edited in a project. */
export interface Plan {
  readonly files: readonly EditedFile[];
  /** What undoes that. */
  readonly steps: readonly Step[];
  /** What is changed and what is left, by file. */
  readonly diagnostics: readonly Diagnostic[];
}

/** A file that was looked at, with its byte order mark, and what was found. */
interface Looked {
  readonly file: ProjectFile;
  readonly mark: string;
  readonly found: Found;
}

/** What may call openapi-typescript: manifests, code, and files of lines that are commands. */
const callers =
  /(?:^|\/)(?:package\.json|Dockerfile[^/]*|Containerfile|Makefile|makefile|justfile|Justfile|[^/]+\.(?:[mc]?[jt]sx?|vue|svelte|astro|ya?ml|jsonc?|json5|toml|sh|bash|zsh|ps1|cmd|mk|husky))$|(?:^|\/)\.husky\/[^/]+$/;
/** What package managers write, and what is Pathwright's own. */
const others =
  /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|pnpm-lock\.yaml|\.pathwright-migration\.json|pathwright\.config\.\w+)$/;

const code = /\.[mc]?[jt]sx?$/;

/** Looks at the files of a project for what calls openapi-typescript. */
export async function planFor(root: string, shown: string): Promise<Plan> {
  const looked: Looked[] = [];
  const lists = (path: string): boolean =>
    callers.test(path) && !others.test(path);
  for (const path of await filesIn(root, { lists })) {
    const read = await readProjectFile(root, path);
    if (read === null) continue;
    const mark = read.startsWith("\uFEFF") ? "\uFEFF" : "";
    const text = read.slice(mark.length);
    const { root: source } = Sources.of({
      file: posix.join(shown, path),
      text,
    });
    const file = { path, text, source };
    looked.push({ file, mark, found: await lookAt(root, file) });
  }
  const whole = looked.map((one) => withDependencies(one, looked));
  const changed = whole.filter(({ found }) => found.edits.length > 0);
  return {
    files: changed.map(fileOf),
    steps: changed.map(stepOf),
    diagnostics: whole.flatMap(({ found }) => found.diagnostics),
  };
}

function lookAt(root: string, file: ProjectFile): Promise<Found> {
  const folder = posix.dirname(file.path);
  if (posix.basename(file.path) === "package.json")
    return migrateScripts(file, {
      redocly: (path) => purposeOf(root, folder, path),
    });
  if (code.test(file.path))
    return migrateCode(file, (path) => refersToFiles(root, path));
  return lookAtLines(file);
}

/** What a `redocly.yaml` of the project is for; `null` of one elsewhere. */
async function purposeOf(
  root: string,
  folder: string,
  path: string | null,
): ReturnType<typeof redoclyPurpose> {
  const at = posix.join(folder, path ?? ".");
  const isElsewhere = posix.isAbsolute(path ?? "") || /^\.\.(?:\/|$)/.test(at);
  return isElsewhere ? null : redoclyPurpose(root, at);
}

async function refersToFiles(root: string, path: string): Promise<boolean> {
  if (/^\.\.(?:\/|$)/.test(path)) return false;
  const text = await readProjectFile(root, path);
  return /\$ref["']?\s*:\s*["']?(?![#"'\s])/.test(text ?? "");
}

/** Adds what becomes of the dependencies of a package.json, by whether something below its folder needs the old one. */
function withDependencies(one: Looked, all: readonly Looked[]): Looked {
  const { file, found } = one;
  if (posix.basename(file.path) !== "package.json") return one;
  const folder = posix.dirname(file.path);
  const below = all.filter(
    ({ file: { path } }) => folder === "." || path.startsWith(`${folder}/`),
  );
  const dependencies = migrateDependencies(file, {
    isUsed: below.some((other) => other.found.usesPackage),
    isMigrated: below.some((other) => other.found.edits.length > 0),
  });
  return { ...one, found: together([found, dependencies]) };
}

function fileOf({ file: { path, text }, mark, found }: Looked): EditedFile {
  return {
    path,
    before: mark + text,
    after: mark + edited(text, found.edits),
  };
}

function stepOf({ file: { path, text }, mark, found }: Looked): Step {
  const back: readonly Edit[] = reversed(text, found.edits);
  return {
    path,
    hash: sha256(mark + edited(text, found.edits)),
    edits: moved(back, mark.length),
  };
}
