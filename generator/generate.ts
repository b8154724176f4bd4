import { analyze } from "./analyze/index.ts";
import type { Config } from "./config/index.ts";
import { formatFor } from "./emit/format.ts";
import { emit } from "./emit/index.ts";
import { schemaPrinter } from "./emit/schema/printer.ts";
import type { ApiModel, Resource } from "./model/api.ts";
import type { FoundImportExtension } from "./model/project.ts";
import {
  type ManifestFacts,
  type SharedRuntime,
  wayToRuntime,
} from "./output/index.ts";
import {
  type Diagnostic,
  diagnostic,
  type Report,
  type Severity,
} from "./model/diagnostics.ts";
import { inspectProject } from "./project/index.ts";
import { read, Sources } from "./read/index.ts";
import { version } from "./version.ts";

/** One document and what to make of it. */
export interface GenerateInput {
  /** The document's name, as diagnostics print it. */
  readonly file: string;
  /** The document itself: YAML or JSON. */
  readonly text: string;
  /** What the document refers to, and that refers to: other texts, by their names, relative ones as the document's own is. */
  readonly texts?: ReadonlyMap<string, string> | undefined;
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
 * Makes the files of a client from an OpenAPI document: read, build, emit. Pure but for what it looks up around the output
 * folder: Prettier and its settings, and what `tsconfig.json` says of imports. Without such a folder they end in `.js`. What is wrong with the document is in `diagnostics`; an exception is a bug in Pathwright.
 */
export function generate(input: GenerateInput): Promise<GenerateResult> {
  const { texts, config, output } = input;
  return generateFrom(Sources.of(input, texts), config, output);
}

/** The same of texts that were loaded. */
export async function generateFrom(
  sources: Sources,
  { strict = false, ...config }: Config = {},
  output?: string,
): Promise<GenerateResult> {
  const { document, diagnostics: found, locate } = read(sources);
  const diagnostics = [...found];
  const report: Report = (code, message, at, help) => {
    diagnostics.push(diagnostic(code, message, locate(at), help));
  };
  const model = document === null ? null : analyze(document, config, report);
  const schemaTypes = await schemaPrinter(config.schemaTypes ?? "pathwright");
  if (schemaTypes === null) diagnostics.push(noOpenapiTypescript);
  const project = await inspectProject(output, config);
  const way = await wayFrom(output, config);
  diagnostics.push(...project.diagnostics, ...way.diagnostics);
  const isUsable = !diagnostics.some(({ severity }) =>
    strict ? severity !== "note" : severity === "error",
  );
  const importExtension =
    config.importExtension ?? project.imports?.extension ?? "js";
  const emitted =
    document === null || model === null || schemaTypes === null || !isUsable
      ? new Map<string, string>()
      : emit(document, model, {
          document: sources.root.file,
          transport: config.transport ?? "openapi-fetch",
          schemaTypes,
          importExtension,
          runtime: way.way,
        });
  const folders = { output, runtime: config.runtime, way: way.way };
  const { own, shared, ...formatted } = await format(emitted, folders);
  diagnostics.push(...formatted.diagnostics);
  const judged = strict ? diagnostics.map(asError) : diagnostics;
  return {
    files: own,
    runtime:
      config.runtime === undefined
        ? null
        : { folder: config.runtime, files: shared, importExtension },
    diagnostics: judged.sort(bySeverityAndPlace(sources.root.file)),
    operations: model === null ? 0 : countOperations(model.resources),
    environment: model === null ? [] : environmentOf(model),
    imports: project.imports,
    manifest: { generator: version, operations: namesOf(model) },
  };
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

/** Where files are meant for, as far as that is known, and the way from the client to the runtime that it shares. */
interface Folders {
  readonly output: string | undefined;
  readonly runtime: string | undefined;
  readonly way: string | null;
}

/** A client's own files and those of the runtime that it shares, by their path in either folder; none where they cannot be made. */
interface Parts {
  readonly own: ReadonlyMap<string, string>;
  readonly shared: ReadonlyMap<string, string>;
  readonly diagnostics: readonly Diagnostic[];
}

/** Parts and formats files, with the settings of the folder that they are meant for. */
async function format(
  files: ReadonlyMap<string, string>,
  { output, runtime, way }: Folders,
): Promise<Parts> {
  const [own, shared] = [new Map<string, string>(), new Map<string, string>()];
  for (const [path, text] of files)
    if (way !== null && path.startsWith(`${way}/`))
      shared.set(path.slice(way.length + 1), text);
    else own.set(path, text);
  if (output === undefined) return { own, shared, diagnostics: [] };
  const client = await formatFor(output, own);
  if (runtime === undefined || client.diagnostics.length > 0)
    return {
      own: client.files,
      shared: new Map(),
      diagnostics: client.diagnostics,
    };
  const beside = await formatFor(runtime, shared);
  return beside.diagnostics.length > 0
    ? { own: new Map(), shared: new Map(), diagnostics: beside.diagnostics }
    : { own: client.files, shared: beside.files, diagnostics: [] };
}

const noOutputForRuntime: Diagnostic = diagnostic(
  "bad-configuration",
  '"runtime" is a folder beside the output folder, and none is named',
  null,
  'name it as "output"',
);

const noOpenapiTypescript: Diagnostic = diagnostic(
  "bad-configuration",
  '"schemaTypes" asks for openapi-typescript, which is not installed beside Pathwright',
  null,
  'run "npm install --save-dev openapi-typescript@7 typescript@5"',
);

function asError(diagnostic: Diagnostic): Diagnostic {
  return diagnostic.severity === "note"
    ? diagnostic
    : { ...diagnostic, severity: "error" };
}

/** The names that callers use, by method and path. An operation with several has them in one line. */
function namesOf(model: ApiModel | null): Map<string, string> {
  const names = new Map<string, string>();
  const collect = ({ names: own, operations, resources }: Resource): void => {
    for (const { method, path, names: operation } of operations) {
      const key = `${method} ${path}`;
      const name = [...own.members, operation.method].join(".");
      const before = names.get(key);
      names.set(key, before === undefined ? name : `${before}, ${name}`);
    }
    resources.forEach(collect);
  };
  model?.resources.forEach(collect);
  return names;
}

const ranks: Readonly<Record<Severity, number>> = {
  error: 0,
  skipped: 1,
  warning: 2,
  note: 3,
};

/** Errors first; of each severity what is said of no text first, then what is said of the document, then of others. */
function bySeverityAndPlace(
  root: string,
): (one: Diagnostic, other: Diagnostic) => number {
  const file = ({ source }: Diagnostic): string =>
    source === null ? "" : source.file === root ? "\0" : source.file;
  return (one, other) =>
    ranks[one.severity] - ranks[other.severity] ||
    compare(file(one), file(other)) ||
    (one.source?.line ?? 0) - (other.source?.line ?? 0) ||
    (one.source?.column ?? 0) - (other.source?.column ?? 0) ||
    compare(one.code, other.code);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function countOperations(resources: readonly Resource[]): number {
  return resources.reduce(
    (sum, { operations, resources: below }) =>
      sum + operations.length + countOperations(below),
    0,
  );
}

function environmentOf({ securitySchemes }: ApiModel): string[] {
  return [
    ...new Set(securitySchemes.flatMap(({ environment }) => environment ?? [])),
  ].sort();
}
