import type { Api, ServerVariable } from "./api.ts";
import { RequestError } from "./errors.ts";
import { member } from "./text.ts";

/**
 * The API at its first server, whose variables have the values `given` or their defaults. A value that cannot stand
 * there rejects the calls that go there.
 */
export function withServer(api: Api, given: object = {}): Api {
  const { baseUrl: template = "", serverVariables = {} } = api;
  const find = (name: string) =>
    (member(serverVariables, name) ?? {}) as ServerVariable;
  const usual = (placeholder: string, name: string) =>
    find(name).default ?? placeholder;

  const write = (before: string, placeholder: string, after: string) => {
    const name = placeholder.slice(1, -1);
    const { default: own = "", enum: values } = find(name);
    const value = String(member(given, name) ?? usual(placeholder, name));
    const rest = after.replace(placeholders, usual);
    if (values?.includes(value) ?? fits(value, own, before, rest)) return value;
    throw new RequestError(
      `\`server\`: \`${name}\` must ${values ? `be one of ${values.join(", ")}` : "not lead to another host"}`,
    );
  };
  return {
    ...api,
    get baseUrl() {
      let written = "";
      let end = 0;
      for (const { 0: placeholder, index } of template.matchAll(placeholders)) {
        written += template.slice(end, index);
        end = index + placeholder.length;
        written += write(written, placeholder, template.slice(end));
      }
      return written + template.slice(end);
    },
  };
}

const placeholders = /\{([^{}]*)\}/g;

/**
 * Returns whether a value leaves the host to the document. In a host, it is a part of that, as its default is; a default
 * that is all of an address leaves that to the caller. Behind the host, which ends where the default has it end, that stays the same.
 */
function fits(
  value: string,
  usual: string,
  before: string,
  after: string,
): boolean {
  // What URL parsers drop, or take for a slash.
  const isClean = !/[\\\s]/.test(value);
  const host = hostOf(before + usual + after);
  const isInHost =
    before.length < host.length || (before === host && /[.:/]$/.test(before));
  if (!isInHost) return isClean && hostOf(before + value + after) === host;
  const end = before ? /[/?#@]/ : /[/?#@:]/;
  return end.test(usual) || (isClean && !end.test(value));
}

/** Returns what an address has in front of its path. */
function hostOf(address: string): string {
  return /^([^/?#]*:)?(\/\/[^/?#]*)?/.exec(address)?.[0] ?? "";
}
