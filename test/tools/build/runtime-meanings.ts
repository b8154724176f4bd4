import { possibleTexts } from "../../../generator/emit/client/runtime-files.ts";
import { Modules } from "../../../generator/emit/typescript/modules.ts";
import { meaningOf } from "../../../generator/output/content.ts";
import { hash } from "../../../generator/output/disk.ts";

const texts = (["js", "ts", "none"] as const).flatMap((extension) => [
  ...possibleTexts(new Modules(extension)),
]);

/** The hashes of what the files of the runtime say that a client has to itself, by the hashes of their texts below the header. */
export const runtimeMeanings: Readonly<Record<string, string>> =
  Object.fromEntries(
    texts.map((text) => [hash(text), meaningOf("runtime.ts", text)]),
  );
