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

/** The same of functions, and the file that has them. */
const functionCalls = {
  "realtime-kit": {
    name: "getMeetingActiveLivestreams",
    file: "realtime-kit/livestreams",
    call: `getMeetingActiveLivestreams(createCore({ accountId: "a" }), "b", "c")`,
  },
  github: { name: "get", file: "repos", call: `get(createCore(), "a", "b")` },
};

/** Bytes, minified and gzipped, of a program that makes one call of a client; its packages included. */
export function bundleSize(
  document: (typeof documents)[number],
  client: BuiltClient,
): Promise<number> {
  return sizeOf(
    `import { createClient } from "./index.js";
     console.log(await ${calls[document]});`,
    client,
  );
}

/** The same of a program that calls one function. */
export function functionSize(
  document: keyof typeof functionCalls,
  client: BuiltClient,
): Promise<number> {
  const { name, file, call } = functionCalls[document];
  return sizeOf(
    `import { createCore } from "./core.js";
     import { ${name} } from "./functions/${file}.js";
     console.log(await ${call});`,
    client,
  );
}

async function sizeOf(
  contents: string,
  { folder }: BuiltClient,
): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: folder },
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
