import type { ApiModel, Resource } from "../../../model/api.ts";
import {
  code,
  type Code,
  grouped,
  identifier,
  list,
  object,
  property,
} from "../../typescript/code.ts";
import { Imports } from "../../typescript/imports.ts";
import type { Modules } from "../../typescript/modules.ts";
import { allResources, resourceFile } from "../../resources.ts";
import { features } from "../runtime.ts";
import type { SharedFacts } from "../shared-facts.ts";
import type { View } from "../../typescript/templates.ts";
import { comment } from "./documentation.ts";
import { apiFacts, atServer, coreFile, ofAll, optionsView } from "./core.ts";

/** What `client.hbs` prints: the options, the client's type, the API's data and `createClient`. With functions, `core.ts` has what they need of it. */
export function clientView(
  model: ApiModel,
  shared: SharedFacts,
  hasFunctions: boolean,
  modules: Modules,
): View {
  const imports = new Imports("client.ts", modules);
  const parts = features(model).filter(
    ({ name }) => !(hasFunctions && ofAll.includes(name)),
  );
  const facts = hasFunctions
    ? [code`...${imports.value("facts", coreFile)}`]
    : apiFacts(model, shared, imports);
  if (hasFunctions) imports.type("ClientOptions", coreFile);
  const view = {
    documentation: comment(model.documentation),
    ownOptions: !hasFunctions,
    ...(hasFunctions ? {} : optionsView(model, imports)),
    pathClient: imports.type("PathClient", "runtime/path-client.ts"),
    createPathClient: imports.value(
      "createPathClient",
      "runtime/path-client.ts",
    ),
    coreOf: imports.value("coreOf", "runtime/core.ts"),
    ...pathBased(imports),
    paths: imports.type("paths", "schema.ts"),
    api: imports.type("Api", "runtime/api.ts"),
    facts: facts.map((fact) => ({ fact: code`${fact},` })),
    features: parts.map(({ name, file }) => ({
      feature: code`${imports.value(name, file)},`,
    })),
    ownApi: atServer(model, code`api`, imports),
    classes: code`resources: ${object(withOperations(model.resources).map(({ names }) => identifier(names.type)))},`,
    resources: model.resources.map((resource) =>
      resourceMember(resource, imports),
    ),
  };
  for (const resource of withOperations(model.resources))
    imports.value(resource.names.type, resourceFile(resource));
  return {
    ...view,
    imports: imports.declarations().map((declaration) => ({ declaration })),
  };
}

/** What makes the paths members. */
function pathBased(imports: Imports): View {
  const file = "runtime/path-based.ts";
  return {
    wrapAsPathBasedClient: imports.value("wrapAsPathBasedClient", file),
    pathBasedClient: imports.type("PathBasedClient", file),
  };
}

/** The resources that have operations of their own, from the top down. */
function withOperations(resources: readonly Resource[]): Resource[] {
  return allResources(resources).filter(
    ({ operations }) => operations.length > 0,
  );
}

function resourceMember(resource: Resource, imports: Imports): View {
  const type = imports.value(resource.names.type, resourceFile(resource));
  const member: Code = identifier(resource.names.member);
  return {
    documentation: comment(resource.documentation),
    declaration: code`readonly ${member}: ${type};`,
    value: code`${property(member, code`new ${type}${grouped(list("(", [code`core`], ")"))}`)},`,
  };
}
