import type { ApiModel } from "../../../model/api.ts";
import {
  code,
  type Code,
  docComment,
  objectMember,
  propertyKey,
  string,
} from "../../typescript/code.ts";
import { serverVariables } from "../servers.ts";
import type { SharedFacts } from "../shared-facts.ts";
import type { View } from "../../typescript/templates.ts";
import { union } from "../../typescript/unions.ts";
import { comment } from "./documentation.ts";

/** The options of a client that say which server it calls; none where there is nothing to choose. */
export function serverOptions(model: ApiModel): View[] {
  const list = model.servers.map(
    ({ url, description }) =>
      `- \`${url}\`${description === null ? "" : `: ${description.replace(/\s+/g, " ")}`}`,
  );
  const baseUrl = {
    documentation: docComment([
      "Where the API lives; the first of the document's servers by default:",
      list.join("\n"),
    ]),
    declaration: code`baseUrl?: ${union([code`string`, code`URL`, code`undefined`])};`,
  };
  const server = {
    documentation: docComment([
      "Variables of the first server. They have no say where `baseUrl` is given, nor in operations that have servers of their own.",
    ]),
    declaration: code`server?: ${union([code`ServerVariables`, code`undefined`])};`,
  };
  return [
    ...(model.servers.length > 1 ? [baseUrl] : []),
    ...(serverVariables(model).length > 0 ? [server] : []),
  ];
}

/** The members of the type `ServerVariables`. */
export function variableMembers(model: ApiModel): View[] {
  return serverVariables(model).map((variable) => {
    const { name, documentation, values, default: usual } = variable;
    const types = values?.map(string) ?? [code`string`];
    const source = usual === null ? [] : [`Default: \`${usual}\`.`];
    return {
      documentation: comment(documentation, source),
      declaration: code`${propertyKey(name)}?: ${union([...types, code`undefined`])};`,
    };
  });
}

/** What the runtime is told of the first server. */
export function serverFacts(model: ApiModel, { server }: SharedFacts): Code[] {
  const variables = serverVariables(model);
  if (variables.length === 0) {
    const baseUrl = model.baseUrl ?? server;
    return baseUrl === null ? [] : [objectMember("baseUrl", baseUrl)];
  }
  const facts = variables.map(({ name, default: usual, values }) => [
    name,
    { default: usual ?? undefined, enum: values ?? undefined },
  ]);
  return [
    objectMember("baseUrl", model.servers[0]?.url),
    objectMember("serverVariables", Object.fromEntries(facts)),
  ];
}
