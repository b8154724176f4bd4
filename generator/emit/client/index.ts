import type { ApiModel, Resource } from "../../model/api.ts";
import { allResources, resourceFile } from "../resources.ts";
import { headerComment } from "../typescript/header.ts";
import type { Printing } from "../typescript/printing.ts";
import type { View } from "../typescript/templates.ts";
import { modelsFile } from "../typescript/declared-types.ts";
import { type RuntimeKind, runtimeFiles } from "./runtime-files.ts";
import { sharedFacts } from "./shared-facts.ts";
import { clientView } from "./views/client.ts";
import { conversionsFile, conversionsView } from "./views/conversions.ts";
import { coreFile, coreView } from "./views/core.ts";
import { functionsView } from "./views/functions.ts";
import { indexView } from "./views/index.ts";
import { modelsView } from "./views/models.ts";
import { functionsFile } from "./views/operation.ts";
import { resourceView } from "./views/resource.ts";

/** What decides how the runtime of a client turns out. */
export interface ClientOptions {
  /** Whether it has its operations as functions too. */
  readonly hasFunctions: boolean;
  readonly kind: RuntimeKind;
  /** Whether the client shares its runtime with others. */
  readonly isShared: boolean;
}

/** What templates of one's own make further files of. */
interface ClientView extends View {
  readonly client: View;
  readonly resources: readonly View[];
}

/**
 * Returns the client's files by path: what users import, one file for each resource, the models, and, last of all, what is imported
 * of the runtime. `view` makes once more what they are printed from, which would fill the memory if it were kept.
 */
export function clientFiles(
  model: ApiModel,
  { kind, hasFunctions, isShared }: ClientOptions,
  { header, modules, print }: Printing,
): { files: Map<string, string>; view: () => ClientView } {
  const { objectNames } = model;
  const shared = sharedFacts(model);
  const client = (): View => clientView(model, shared, hasFunctions, modules);
  const viewOf = (resource: Resource): View =>
    resourceView(resource, shared, hasFunctions, objectNames, modules);
  const files = new Map([
    ["index.ts", print("index", indexView(model, hasFunctions, modules))],
    ["client.ts", print("client", client())],
  ]);
  if (hasFunctions)
    files.set(coreFile, print("core", coreView(model, shared, modules)));
  if (model.declarations.length > 0)
    files.set(modelsFile, print("models", modelsView(model, modules)));
  if (model.conversions.length > 0) {
    const view = conversionsView(model.conversions, modules);
    files.set(conversionsFile, print("conversions", view));
  }
  const resources = allResources(model.resources);
  for (const resource of resources) {
    files.set(resourceFile(resource), print("resource", viewOf(resource)));
    if (!hasFunctions || isBare(resource)) continue;
    const functions = functionsView(resource, shared, objectNames, modules);
    files.set(functionsFile(resource), print("functions", functions));
  }
  const runtimeHeader = isShared ? headerComment(null) : header;
  const runtime = runtimeFiles(model, kind, modules, runtimeHeader);
  return {
    files: new Map([...files, ...runtime]),
    view: () => ({ client: client(), resources: resources.map(viewOf) }),
  };
}

/** Whether a resource has only others below it. */
function isBare({ operations, oldNames }: Resource): boolean {
  return operations.length === 0 && oldNames.length === 0;
}
