import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import type { BuiltClient } from "../support/clients.ts";

/** The pinned documents of one operation each: the smallest, and one with a credential and a client parameter. */
export const documents = ["pets", "realtime-kit"] as const;

const calls = {
  pets: `createClient().pets.getPet("a")`,
  "realtime-kit": `createClient({ accountId: "a" }).realtimeKit.livestreams.getMeetingActiveLivestreams("b", "c")`,
};

/** Bytes, minified and gzipped, of a program that makes one call of a client; its packages included. */
export async function bundleSize(
  document: (typeof documents)[number],
  { folder }: BuiltClient,
): Promise<number> {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        import { createClient } from "./index.js";
        console.log(await ${calls[document]});`,
      resolveDir: folder,
    },
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    write: false,
    absWorkingDir: join(folder, ".."),
  });
  const [bundle] = outputFiles;
  if (bundle === undefined)
    throw new Error(`esbuild gave no bundle of ${folder}`);
  return gzipSync(bundle.contents, { level: 9 }).length;
}
