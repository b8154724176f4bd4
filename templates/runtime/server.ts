import type { Api, ServerVariable } from "./api.ts";
import { RequestError } from "./errors.ts";
import { member } from "./text.ts";

/**
 * The API at its first server, whose variables have the values `given` or their defaults. A value that cannot stand
 * there rejects the calls that go there.
 */
export function withServer(api: Api, given: object = {}): Api {
  const { baseUrl: template = "", serverVariables = {} } = api;
  const write = (placeholder: string, name: string, offset: number): string => {
    const variable = member(serverVariables, name) as
      ServerVariable | undefined;
    const { default: usual = placeholder, enum: values } = variable ?? {};
    const value = String(member(given, name) ?? usual);
    const isKnown = values?.includes(value) ?? true;
    if (isKnown && fits(value, usual, template.slice(0, offset))) return value;
    throw new RequestError(
      `\`server\`: \`${name}\` must ${values ? `be one of ${values.join(", ")}` : "not leave its part of the URL"}`,
    );
  };
  return {
    ...api,
    get baseUrl() {
      return template.replace(/\{([^{}]*)\}/g, write);
    },
  };
}

/** Whether a value leaves the host to the document: one that ends a host's name stands in the path, or is like its default. */
function fits(value: string, usual: string, before: string): boolean {
  const end = /[/?#@\\]/;
  const inPath = /^(\/(?!\/)|[^/]*\/\/[^/]*\/)/;
  return !end.test(value) || inPath.test(before) || end.test(usual);
}
