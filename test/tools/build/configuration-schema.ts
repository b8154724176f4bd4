import { type JsonSchema, toJsonSchema } from "@valibot/to-json-schema";
import type { RegexAction } from "valibot";
import { configuration } from "../../../generator/config/schema.ts";

/** Returns the JSON Schema of a configuration in JSON or YAML, for editors. What only code can say is left out. */
export function configurationSchema(): JsonSchema {
  const schema = toJsonSchema(configuration, {
    // What a function checks editors cannot.
    errorMode: "ignore",
    overrideSchema: ({ valibotSchema: { type } }) =>
      type === "function" ? { not: {} } : undefined,
    overrideAction: ({ valibotAction, jsonSchema }) =>
      valibotAction.type === "regex"
        ? { ...jsonSchema, pattern: patternOf(valibotAction) }
        : undefined,
  });
  return { title: "Configuration of Pathwright", ...withoutCode(schema) };
}

/** The pattern of a check, whose flags a JSON Schema implies. */
function patternOf(check: object): string {
  return (check as RegexAction<string, undefined>).requirement.source;
}

/** A schema without the members, and the alternatives, that nothing can be. */
function withoutCode<T>(value: T): T {
  if (Array.isArray(value))
    return value.filter(isPossible).map(withoutCode) as T;
  if (typeof value !== "object" || value === null) return value;
  const members = Object.entries(value as object)
    .filter(([, member]) => isPossible(member))
    .map(([name, member]) => [name, withoutCode(member)] as const);
  return Object.fromEntries(members) as T;
}

function isPossible(schema: unknown): boolean {
  return !(typeof schema === "object" && schema !== null && "not" in schema);
}
