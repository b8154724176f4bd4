import { readFileSync } from "node:fs";
import { analyze } from "../../../generator/analyze/index.ts";
import { uncorrected } from "../../../generator/analyze/schemas/corrections.ts";
import { emit } from "../../../generator/emit/index.ts";
import type { Document } from "../../../generator/model/document.ts";
import { read } from "../../../generator/read/index.ts";
import type { RealDocument } from "../corpus/documents.ts";

/** The file of the schema types. */
export const schemaFile = "schema.ts";

/** Reads a document. */
export function documentOf({ name, file }: RealDocument): Document {
  const { document } = read({ file: name, text: readFileSync(file, "utf8") });
  if (document === null) throw new Error("the document cannot be read");
  return document;
}

/**
 * The client of a document with all corrections off: the schema types, and the files that they are declared in. Its runtime is in a
 * folder beside its own, one for all clients of a program.
 */
export function clientOf(
  document: Document,
  name: string,
): ReadonlyMap<string, string> {
  const model = analyze(document, {}, () => {}, uncorrected);
  return emit(model, {
    document: name,
    transport: "openapi-fetch",
    schemaTypes: null,
    hasFunctions: false,
    hasApiList: false,
    importExtension: "ts",
    runtime: "../runtime",
  });
}
