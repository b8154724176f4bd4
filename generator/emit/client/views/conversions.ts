import type { Operation } from "../../../model/api.ts";
import type { Conversion } from "../../../model/conversion.ts";
import {
  assignment,
  code,
  Code,
  continued,
  identifier,
  json,
} from "../../typescript/code.ts";
import { Imports } from "../../typescript/imports.ts";
import type { Modules } from "../../typescript/modules.ts";
import { isNarrower } from "../answers.ts";
import type { View } from "../../typescript/templates.ts";

/** The file of the conversions that several operations share, relative to the output folder. */
export const conversionsFile = "conversions.ts";

/** What `conversions.hbs` prints: a constant for each conversion that has a name. */
export function conversionsView(
  conversions: readonly Conversion[],
  modules: Modules,
): View {
  const imports = new Imports(conversionsFile, modules);
  const type = imports.type("Conversion", "runtime/conversion.ts");
  const refer = (name: string): Code =>
    continued(code`() =>`, identifier(name));
  return {
    conversions: conversions.map((conversion) => ({
      declaration: assignment(
        code`export const ${identifier(conversion.name ?? "")}: ${type}`,
        json(facts(conversion, refer), true),
      ),
    })),
    imports: imports.declarations().map((declaration) => ({ declaration })),
  };
}

/** The type of an operation's data, where anything in its answers is converted with what says so. */
export function convertingType(
  type: Code,
  { responses, stream }: Operation,
  imports: Imports,
): Code {
  const isConverting = [
    ...responses,
    ...(stream === null ? [] : [stream]),
  ].some(({ conversion }) => conversion !== null);
  return isConverting
    ? continued(
        code`${type} &`,
        imports.type("Converting", "runtime/conversion.ts"),
      )
    : type;
}

/** What is converted in the answers of an operation, in the shape of the runtime's `Converting`. */
export function convertingData(
  { responses, stream }: Operation,
  imports: Imports,
): object {
  const refer = (name: string): Code => imports.value(name, conversionsFile);
  const converted = responses.filter(({ conversion }) => conversion !== null);
  const answers = responses
    .filter((one) => converted.includes(one) || isNarrower(one, converted))
    .map(({ status, conversion }) => [status, data(conversion, refer)]);
  const item = data(stream?.conversion ?? null, refer);
  return {
    answers: answers.length === 0 ? undefined : Object.fromEntries(answers),
    item: item ?? undefined,
  };
}

type Refer = (name: string) => Code;

/** A conversion as `json` prints it: by its name where it has one. */
function data(conversion: Conversion | null, refer: Refer): unknown {
  return conversion === null || conversion.name === null
    ? conversion && facts(conversion, refer)
    : refer(conversion.name);
}

/** Of members that every object has, TypeScript expects something else, and would take a format for any string. */
function literal(fact: unknown): Code | null {
  return fact === null || fact instanceof Code
    ? fact
    : code`${json(fact)} as const`;
}

function facts(conversion: Conversion, refer: Refer): unknown {
  const { formats, others, items } = conversion;
  const members = Array.from(conversion.members, ([name, member]) => {
    const fact = data(member, refer);
    return [name, name in Object.prototype ? literal(fact) : fact];
  });
  const first = conversion.first.map((one) => data(one, refer));
  const parts = {
    members: members.length === 0 ? undefined : Object.fromEntries(members),
    others: data(others, refer) ?? undefined,
    first: first.length === 0 ? undefined : first,
    items: data(items, refer) ?? undefined,
  };
  const isWhole = Object.values(parts).every((part) => part === undefined);
  if (isWhole && formats.length === 1) return formats[0];
  return { formats: formats.length === 0 ? undefined : formats, ...parts };
}
