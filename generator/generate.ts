import { normalize } from "node:path/posix";
import {
  analyze,
  type AnalyzeOptions,
  type KnownNames,
} from "./analyze/index.ts";
import type { Config } from "./config/index.ts";
import { formatFolders } from "./project/folders.ts";
import type { EmitOptions } from "./emit/index.ts";
import { allOperations, namesOf, oldNamesOf } from "./emit/resources.ts";
import type { ApiModel } from "./model/api.ts";
import type { Document } from "./model/document.ts";
import type { FoundImportExtension, ImportExtension } from "./model/project.ts";
import {
  type ManifestFacts,
  readNames,
  type SharedRuntime,
  unmatchedKeep,
  wayToRuntime,
} from "./output/index.ts";
import { type Diagnostic, diagnostic } from "./model/diagnostics.ts";
import { emitClient } from "./emit-client.ts";
import { inspectProject, type Project } from "./project/index.ts";
import { Sources, type SourceText } from "./read/index.ts";
import { Findings } from "./findings.ts";
import { version } from "./package.ts";
import { typesByPackage } from "./types-by-package.ts";

/** One document and what to make of it. */
export interface GenerateInput {
  /** The document's name, as diagnostics print it. */
  readonly file: string;
  /** The document itself: YAML or JSON. */
  readonly text: string;
  /** What the document refers to, and that refers to: other texts, by their names, relative ones as the document's own is. */
  readonly texts?: ReadonlyMap<string, string> | undefined;
  /** OpenAPI Overlays that change it before it is read, in this order; those that `config` names are not loaded. */
  readonly overlays?: readonly SourceText[] | undefined;
  readonly config?: Config | undefined;
  /** The folder that the files are meant for; the settings there apply, of Prettier and of TypeScript. Nothing is written there. */
  readonly output?: string | undefined;
}

/** What one document gives. */
export interface GenerateResult {
  /** File contents by path relative to the output folder; empty where an error stands among the diagnostics. */
  readonly files: ReadonlyMap<string, string>;
  /** The runtime folder of the configuration, and what the client needs there; `null` where the runtime is among the files. */
  readonly runtime: SharedRuntime | null;
  /** The errors first, then what is skipped, then the warnings, then the notes; each in the order of the document. */
  readonly diagnostics: readonly Diagnostic[];
  /** How many operations the client has. */
  readonly operations: number;
  /** The environment variables that the client will read. */
  readonly environment: readonly string[];
  /** How the project around the output folder is read to want imports to end; `null` where the configuration says. */
  readonly imports: FoundImportExtension | null;
  readonly manifest: ManifestFacts;
}

/**
 * Makes the files of a client from an OpenAPI document: reads it, analyzes it and emits. Pure but for what it looks up around the
 * output folder: Prettier and its settings, and what `tsconfig.json` says of imports. Without such a folder they end in `.js`. What
 * is wrong with the document is in `diagnostics`; an exception is a bug in Pathwright.
 */
export function generate(input: GenerateInput): Promise<GenerateResult> {
  const { texts, overlays, config, output } = input;
  return generateFrom(Sources.of(input, texts, overlays), config, { output });
}

/** Where files are meant for, and who is told of them. */
interface Destination {
  /** The folder that they are meant for. */
  readonly output?: string | undefined;
  /** What the project around that says, where it is known already. */
  readonly project?: Project;
  /** Is told each text that is made, before it is formatted. */
  readonly printed?: (text: string) => void;
}

/** The same of texts that were loaded. */
export async function generateFrom(
  sources: Sources,
  config: Config = {},
  { output, project: known, printed }: Destination = {},
): Promise<GenerateResult> {
  const findings = await Findings.of(sources, config);
  const { document } = findings;
  const options = await analyzeOptions(config, output);
  const model = await modelOf(document, options, config, findings);
  const isRefused = findings.areRefused;
  const types = await typesByPackage(isRefused ? null : document, config);
  const project = known ?? (await inspectProject(output, config));
  const way = await wayFrom(output, config);
  findings.add(types.diagnostics);
  // What a client needs of its project is nothing to one that is refused.
  findings.add(
    [...project.diagnostics, ...way.diagnostics].filter(
      ({ severity }) => !isRefused || severity === "error",
    ),
  );
  const importExtension =
    config.importExtension ?? project.imports?.extension ?? "js";
  const emitOptions = {
    ...chosenIn(config),
    document: sources.root.file,
    schemaTypes: types.text,
    importExtension,
    runtime: way.way,
    printed,
  };
  const emitted = await emitClient(model, emitOptions, config, findings);
  const folders = { output, runtime: config.runtime, way: way.way };
  // A model that cannot be printed cannot be counted either.
  const whole = emitted.size === 0 ? null : model;
  const { own, shared, ...formatted } = await formatFolders(emitted, folders);
  findings.add(formatted.diagnostics);
  const keep = (config.keep ?? []).map(plainPath);
  findings.add(unmatchedKeep(keep, own));
  return {
    files: own,
    runtime: sharedBy(config, shared, importExtension),
    diagnostics: findings.inOrder(),
    operations: whole === null ? 0 : allOperations(whole.resources).length,
    environment: whole === null ? [] : environmentOf(whole),
    imports: project.imports,
    manifest: { ...manifestOf(whole), keep },
  };
}

/** The runtime folder of a configuration, and what a client needs there. */
function sharedBy(
  { runtime: folder }: Config,
  files: ReadonlyMap<string, string>,
  importExtension: ImportExtension,
): SharedRuntime | null {
  return folder === undefined ? null : { folder, files, importExtension };
}

/** What a configuration says of what is printed. */
function chosenIn({
  transport = "openapi-fetch",
  functions = false,
  apiList = false,
}: Config): Pick<EmitOptions, "transport" | "hasFunctions" | "hasApiList"> {
  return { transport, hasFunctions: functions, hasApiList: apiList };
}

/** A path as those of generated files are written. */
function plainPath(path: string): string {
  return normalize(`${path}/.`).replace(/\/$/, "");
}

/** The model of a document, as the configuration changes it; `null` where there is none. */
export async function modelOf(
  document: Document | null,
  options: AnalyzeOptions,
  { transformModel: transform }: Config,
  findings: Findings,
): Promise<ApiModel | null> {
  if (document === null) return null;
  const model = analyze(document, options, findings.report);
  if (transform === undefined || findings.areRefused) return model;
  const { transformModel } = await import("./transforms.ts");
  const changed = await transformModel(model, transform);
  findings.add(changed.diagnostics);
  return changed.model;
}

/** What `analyze` is told: the configuration, with its defaults, and what the output folder holds. */
export async function analyzeOptions(
  config: Config,
  output: string | undefined,
): Promise<AnalyzeOptions> {
  const known = await knownNames(output);
  return { naming: "auto", ...config, known };
}

/** The names that a client has, as they are known to the next one that takes its place. */
export function knownNamesOf(model: ApiModel): KnownNames {
  return {
    naming: model.naming,
    operations: namesOf(model.resources),
    oldNames: oldNamesOf(model.resources),
  };
}

function manifestOf(model: ApiModel | null): ManifestFacts {
  return {
    generator: version,
    naming: model?.naming ?? null,
    operations: namesOf(model?.resources ?? []),
    oldNames: oldNamesOf(model?.resources ?? []),
  };
}

/** Reads the names in the client that is in the output folder; none where it cannot be read, which writing will tell. */
async function knownNames(output: string | undefined): Promise<KnownNames> {
  const names = new Map<string, string>();
  const none = { naming: null, operations: names, oldNames: names };
  if (output === undefined) return none;
  const { naming, ...known } = await readNames(output).catch(() => none);
  const isStyle = naming === "rest" || naming === "operationId";
  return { naming: isStyle ? naming : null, ...known };
}

/** The way from the output folder to the runtime folder that is shared; `null` where none is, or it cannot be. */
async function wayFrom(
  output: string | undefined,
  { runtime }: Config,
): Promise<{ way: string | null; diagnostics: readonly Diagnostic[] }> {
  if (runtime === undefined) return { way: null, diagnostics: [] };
  if (output === undefined)
    return { way: null, diagnostics: [noOutputForRuntime] };
  const way = await wayToRuntime(output, runtime);
  return typeof way === "string"
    ? { way, diagnostics: [] }
    : { way: null, diagnostics: [way] };
}

const noOutputForRuntime: Diagnostic = diagnostic(
  "bad-configuration",
  '"runtime" is a folder beside the output folder, and none is named',
  null,
  'name it as "output"',
);

function environmentOf({ securitySchemes }: ApiModel): string[] {
  return [
    ...new Set(securitySchemes.flatMap(({ environment }) => environment ?? [])),
  ].sort();
}
