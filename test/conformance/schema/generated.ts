import { readFileSync } from "node:fs";
import { analyze } from "../../../generator/analyze/index.ts";
import { uncorrected } from "../../../generator/analyze/schemas/corrections.ts";
import { emit } from "../../../generator/emit/index.ts";
import { generate } from "../../../generator/generate.ts";
import type { Document } from "../../../generator/model/document.ts";
import { read } from "../../../generator/read/index.ts";
import type { RealDocument } from "../corpus/documents.ts";

/** The file of the schema types. */
export const schemaFile = "schema.ts";

/** The client of a document with all corrections off: the schema types, and the files that they are declared in. */
export function ownTypes({
  name,
  file,
}: RealDocument): ReadonlyMap<string, string> {
  const { document } = read({ file: name, text: readFileSync(file, "utf8") });
  if (document === null) throw new Error("the document cannot be read");
  return clientOf(document, name);
}

/** The same of a document that is read. */
export function clientOf(
  document: Document,
  name: string,
): ReadonlyMap<string, string> {
  const model = analyze(document, {}, () => {}, uncorrected);
  return emit(model, {
    document: name,
    transport: "openapi-fetch",
    schemaTypes: null,
    importExtension: "ts",
    runtime: null,
  });
}

/** What openapi-typescript gives for a document; `null` where that package refuses it. Throws where Pathwright does. */
export async function packageTypes({
  name,
  file,
}: RealDocument): Promise<string | null> {
  const input = { file: name, text: readFileSync(file, "utf8") };
  try {
    const { files } = await generate({
      ...input,
      config: { schemaTypes: "openapi-typescript" },
    });
    return files.get(schemaFile) ?? null;
  } catch {
    // What throws without that package as well is no refusal of it.
    await generate(input);
    return null;
  }
}
