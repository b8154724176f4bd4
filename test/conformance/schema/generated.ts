import { readFileSync } from "node:fs";
import { uncorrected } from "../../../generator/emit/schema/corrections.ts";
import { schemaTypes } from "../../../generator/emit/schema/index.ts";
import { generate } from "../../../generator/generate.ts";
import { type RealDocument, valueOf } from "../../corpus/documents.ts";

/** The file of the schema types. */
export const schemaFile = "schema.ts";

/** What a document gives with all corrections off: the schema types, and the files that they are declared in. */
export function ownTypes(document: RealDocument): ReadonlyMap<string, string> {
  return new Map([[schemaFile, schemaTypes(valueOf(document), uncorrected)]]);
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
