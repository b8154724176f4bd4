import { readFileSync } from "node:fs";
import { pascalCase, Scope } from "../../../generator/analyze/names.ts";
import { typeNames } from "../../../generator/analyze/reserved.ts";
import {
  corrected,
  type Corrections,
} from "../../../generator/analyze/schemas/corrections.ts";
import { analyzeSchemas } from "../../../generator/analyze/schemas/index.ts";
import { text } from "../../../generator/emit/typescript/code.ts";
import { Imports } from "../../../generator/emit/typescript/imports.ts";
import { Modules } from "../../../generator/emit/typescript/modules.ts";
import {
  ownTemplates,
  type Render,
} from "../../../generator/emit/typescript/templates.ts";
import { modelsView } from "../../../generator/emit/client/views/models.ts";
import { schemaView } from "../../../generator/emit/schema-types/view.ts";
import { SchemaPrinter } from "../../../generator/emit/typescript/schema-printer.ts";
import type { Format } from "../../../generator/model/conversion.ts";

const templates = new URL("../../../templates/", import.meta.url);

/** The declarations and the schema types of a document's value, with some corrections only and with what TypeScript has for values of some formats. */
export function schemaTypes(
  document: unknown,
  corrections: Corrections = corrected,
  formats: readonly Format[] = [],
): string {
  const { models, schema } = schemaFiles(document, corrections, formats);
  return `${models}\n${schema}`;
}

/** What holds the schema types: their own file, that of the declarations, and what these and one another import of the runtime. */
export interface SchemaFiles {
  readonly models: string;
  readonly schema: string;
  readonly runtime: ReadonlyMap<string, string>;
}

/** The same as files. */
export function schemaFiles(
  document: unknown,
  corrections: Corrections = corrected,
  formats: readonly Format[] = [],
): SchemaFiles {
  const { declarations, schemaTypes } = analyzed(
    document,
    corrections,
    formats,
  );
  const modules = new Modules("ts");
  const own = ownTemplates();
  const print = (name: string): Render => own.get(name) as Render;
  const models = print("models")(
    modelsView({ declarations, objectNames: new Map() }, modules),
  );
  const schema = print("schema")(
    schemaView(
      { schemaTypes, resources: [], objectNames: new Map() },
      new Map(),
      modules,
    ),
  );
  const runtime = new Map<string, string>();
  const files = new Set(modules.imported("runtime/"));
  for (const file of files) {
    const text = readFileSync(new URL(file, templates), "utf8");
    runtime.set(file, text);
    for (const [, name = ""] of text.matchAll(/ from "\.\/([^"]+)";/g))
      files.add(`runtime/${name}`);
  }
  return { models, schema, runtime };
}

/** The type that the component schema `Given` of a document is declared as, on one line. */
export function givenType(
  document: unknown,
  corrections: Corrections = corrected,
  formats: readonly Format[] = [],
): string {
  const { declarations } = analyzed(document, corrections, formats);
  const given = declarations.find(({ name }) => name === "Given");
  if (given === undefined) return "";
  const printer = new SchemaPrinter(
    new Imports("models.ts", new Modules("ts")),
  );
  const type = text(printer.argument(given.schema));
  return onOneLine(type);
}

/** Code as it would stand on one line, with a semicolon behind each member of a type. */
export function onOneLine(code: string): string {
  return code
    .replaceAll(/\s+/g, " ")
    .replaceAll(/(?<![{;]) \}/g, "; }")
    .replaceAll(/([([<]) | (?=[)\]>])/g, "$1")
    .replaceAll(/,(?=[\]>])/g, "");
}

function analyzed(
  document: unknown,
  corrections: Corrections,
  formats: readonly Format[],
): ReturnType<typeof analyzeSchemas> {
  const types = new Scope(typeNames);
  const nameOf = (wanted: string): string =>
    types.take(
      /^[A-Z]\w*$/.test(wanted) ? wanted : pascalCase(wanted) || "Model",
    );
  const names = { component: nameOf, take: nameOf, value: nameOf };
  return analyzeSchemas(document, names, { corrections, formats });
}
