import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/** Bytes, minified and gzipped, of a program that makes one call of the client in `folder`; its packages included. */
export async function bundleSize(folder: string): Promise<number> {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        import { createClient } from "./index.js";
        const client = createClient({ accountId: "a" });
        console.log(await client.realtimeKit.livestreams.getMeetingActiveLivestreams("b", "c"));`,
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
