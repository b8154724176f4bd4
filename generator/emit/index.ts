import type { ApiModel } from "../model/api.ts";
import type { Document } from "../model/document.ts";
import { allResources } from "./resources.ts";
import { runtimeFiles, type Transport } from "./runtime.ts";
import type { SchemaTypes } from "./schema/printer.ts";
import { ownTemplates, type Render, type View } from "./templates.ts";
import { clientView } from "./views/client.ts";
import { conversionsFile, conversionsView } from "./views/conversions.ts";
import { indexView } from "./views/index.ts";
import { modelsView } from "./views/models.ts";
import { resourceFile, resourceView } from "./views/resource.ts";

/** Every file of the client, by its path in the output folder, as Prettier prints it with its defaults. */
export function emit(
  document: Document,
  model: ApiModel,
  transport: Transport,
  schemaTypes: SchemaTypes,
): Map<string, string> {
  const templates = ownTemplates();
  const print = (name: string, view: View): string =>
    (templates.get(name) as Render)(view);
  const header = print("header", {});
  const files = new Map([
    ["index.ts", print("index", indexView(model))],
    ["client.ts", print("client", clientView(model))],
    ["schema.ts", header + schemaTypes(document.root.value, model.formats)],
  ]);
  if (model.models.length > 0)
    files.set("models.ts", print("models", modelsView(model)));
  if (model.conversions.length > 0)
    files.set(
      conversionsFile,
      print("conversions", conversionsView(model.conversions)),
    );
  for (const resource of allResources(model.resources)) {
    files.set(
      resourceFile(resource),
      print("resource", resourceView(resource)),
    );
  }
  return new Map([...files, ...runtimeFiles(model, transport, header)]);
}
