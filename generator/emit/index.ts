import type { ApiModel } from "../model/api.ts";
import type { Document } from "../model/document.ts";
import type { ImportExtension } from "../model/project.ts";
import { headerComment } from "./header.ts";
import { Modules } from "./modules.ts";
import { allResources } from "./resources.ts";
import type { Transport } from "./runtime.ts";
import { kindOf, runtimeFiles, sharedName } from "./runtime-files.ts";
import type { SchemaTypes } from "./schema/printer.ts";
import { ownTemplates, type Render, type View } from "./templates.ts";
import { clientView } from "./views/client.ts";
import { conversionsFile, conversionsView } from "./views/conversions.ts";
import { indexView } from "./views/index.ts";
import { modelsView } from "./views/models.ts";
import { resourceFile, resourceView } from "./views/resource.ts";

/** What decides how a client turns out, beside its model. */
export interface EmitOptions {
  /** The name of the document, as diagnostics print it. */
  readonly document: string;
  readonly transport: Transport;
  readonly schemaTypes: SchemaTypes;
  readonly importExtension: ImportExtension;
  /** The runtime folder that the client shares with others, relative to its own; `null` where it has its own. */
  readonly runtime: string | null;
}

/**
 * Every file of the client, by its path in the output folder, or from there to the shared runtime folder, as Prettier prints it
 * with its defaults.
 */
export function emit(
  source: Document,
  model: ApiModel,
  { document, transport, schemaTypes, importExtension, runtime }: EmitOptions,
): Map<string, string> {
  const kind = kindOf(model, transport);
  const nameOf = (path: string): string => sharedName(path, kind);
  const modules = new Modules(
    importExtension,
    runtime === null ? null : { folder: runtime, nameOf },
  );
  const templates = ownTemplates();
  const header = headerComment(document);
  const print = (name: string, view: View): string =>
    header + (templates.get(name) as Render)(view);
  const files = new Map([
    ["index.ts", print("index", indexView(model, modules))],
    ["client.ts", print("client", clientView(model, modules))],
    ["schema.ts", header + schemaTypes(source.root.value, model.formats)],
  ]);
  if (model.models.length > 0)
    files.set("models.ts", print("models", modelsView(model, modules)));
  if (model.conversions.length > 0)
    files.set(
      conversionsFile,
      print("conversions", conversionsView(model.conversions, modules)),
    );
  for (const resource of allResources(model.resources)) {
    files.set(
      resourceFile(resource),
      print("resource", resourceView(resource, modules)),
    );
  }
  return new Map([
    ...files,
    ...runtimeFiles(
      model,
      kind,
      modules,
      runtime === null ? header : headerComment(null),
    ),
  ]);
}
