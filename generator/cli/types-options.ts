import { type Command, Option } from "commander";
import type { TypesOptions } from "../generate-types.ts";

/** What openapi-typescript has flags for: each is `--` and its name in kebab-case. */
const flags: Readonly<Record<keyof TypesOptions, string>> = {
  enum: "TypeScript enums instead of unions; erasableSyntaxOnly refuses them",
  enumValues: "the values of enums as lists too",
  conditionalEnums:
    "with --enum: only those whose members have names or descriptions",
  dedupeEnums: "with --enum: one for all of the same members",
  exportType: "export types instead of interfaces",
  immutable: "readonly members and lists",
  additionalProperties:
    "objects may have other properties where the document does not say so",
  emptyObjectsUnknown: "objects without properties may have any",
  defaultNonNullable: "properties with a default are always received",
  propertiesRequiredByDefault:
    "all properties are there where the document has no required",
  arrayLength: "lists of as many elements as minItems and maxItems say",
  pathParamsAsTypes:
    "paths with parameters as template literals, for every path that they stand for",
  alphabetize: "members in the order of their names",
  excludeDeprecated: "leave out what is deprecated",
  rootTypes: "a name for each component: SchemaPet, ResponseNotFound",
  rootTypesNoSchemaPrefix: "with --root-types: schemas without the prefix",
  rootTypesKeepCasing: "with --root-types: schemas as the document writes them",
  makePathsEnum: "an enum of all paths; erasableSyntaxOnly refuses it",
  generatePathParams:
    "parameters for the placeholders of a path that has none; always so here",
  readWriteMarkers:
    "mark what is only received or sent ($Read, $Write), instead of leaving it out",
};

/** The flags by one letter. */
const letters: Partial<Record<keyof TypesOptions, string>> = {
  exportType: "-t, ",
};

/** Describes the options that decide which types a document has. */
export function describeTypes(command: Command): Command {
  for (const [name, description] of Object.entries(flags)) {
    const flag = name.replace(
      /[A-Z]/g,
      (capital) => `-${capital.toLowerCase()}`,
    );
    const letter = letters[name as keyof TypesOptions] ?? "";
    command.option(`${letter}--${flag}`, description);
  }
  // What openapi-typescript does unless told otherwise is left out in scripts, or denied.
  return command.addOption(new Option("--no-default-non-nullable").hideHelp());
}

/** Returns those of a command's options that decide which types a document has. */
export function typesOptions(
  options: Readonly<Record<string, unknown>>,
): TypesOptions {
  return Object.fromEntries(
    Object.keys(flags)
      .filter((name) => typeof options[name] === "boolean")
      .map((name) => [name, options[name]]),
  );
}
