import type { Config } from "./config/index.ts";
import { emit, type EmitOptions } from "./emit/index.ts";
import type { Findings } from "./findings.ts";
import type { ApiModel } from "./model/api.ts";

type Files = ReadonlyMap<string, string>;

const noFiles: Files = new Map();

/**
 * Returns the files of a client, by the templates of a configuration, with those of its own emitters; none where something is a reason
 * to write nothing.
 */
export async function emitClient(
  model: ApiModel | null,
  options: EmitOptions,
  config: Config,
  findings: Findings,
): Promise<Files> {
  if (model === null || findings.areRefused) return noFiles;
  const print =
    config.templates === undefined
      ? () => emit(model, options)
      : await printingBy(config.templates, model, options, findings);
  if (findings.areRefused) return noFiles;
  const files =
    config.transformModel === undefined
      ? print()
      : await printTransformed(print, findings);
  if (findings.areRefused) return noFiles;
  const own = await filesOfEmitters(model, options, config, files, findings);
  return findings.areRefused ? noFiles : new Map([...files, ...own]);
}

/** Returns what prints a client by the templates of a folder too. */
async function printingBy(
  folder: string,
  model: ApiModel,
  options: EmitOptions,
  findings: Findings,
): Promise<() => Files> {
  const { OwnTemplates } = await import("./own-templates.ts");
  const own = await OwnTemplates.in(folder);
  if ("severity" in own) {
    findings.add([own]);
    return () => noFiles;
  }
  findings.add(own.diagnostics);
  return () => {
    try {
      return emit(model, { ...options, more: own });
    } catch (error) {
      findings.add([own.faultOf(error)]);
      return noFiles;
    }
  };
}

/** Prints a model that a program has changed, which may be at fault for what cannot be printed. */
async function printTransformed(
  print: () => Files,
  findings: Findings,
): Promise<Files> {
  const { printTransformed } = await import("./transforms.ts");
  const { files, diagnostics } = printTransformed(print);
  findings.add(diagnostics);
  return files;
}

/** Returns what the emitters of a configuration make beside the files that there are. */
async function filesOfEmitters(
  model: ApiModel,
  { document, importExtension }: EmitOptions,
  { emitters = [] }: Config,
  files: Files,
  findings: Findings,
): Promise<Files> {
  if (emitters.length === 0) return noFiles;
  const { runOwnEmitters } = await import("./own-emitters.ts");
  const told = { document, importExtension };
  const own = await runOwnEmitters(emitters, model, told, files);
  findings.add(own.diagnostics);
  return own.files;
}
