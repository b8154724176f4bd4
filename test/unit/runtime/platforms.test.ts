import { cpSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, inject, test } from "vitest";
import { clientOptionNames } from "../../../generator/analyze/reserved.ts";
import { platformOptionNames } from "../../../generator/emit/client/views/core.ts";
import { compile } from "../../conformance/corpus/compile.ts";

const root = fileURLToPath(new URL("../../../", import.meta.url));
const folder = join(root, ".cache/platform-types");

beforeAll(() => {
  rmSync(folder, { recursive: true, force: true });
  cpSync(join(root, "templates/runtime"), folder, { recursive: true });
});

/** A project of some platform: what it has of types, and options of a client that only its `fetch` takes. */
interface Platform {
  readonly lib: readonly string[];
  readonly types: readonly string[];
  /** What it declares beside them. */
  readonly declares?: string;
  readonly options: string;
}

/** `npm run typecheck` does the same for Node's types of ES2022. */
const platforms: Readonly<Record<string, Platform>> = {
  "browsers, DOM without DOM.Iterable": {
    lib: ["ES2022", "DOM"],
    types: [],
    options: `credentials: "include", priority: "low"`,
  },
  "web workers": {
    lib: ["ES2022", "WebWorker"],
    types: [],
    options: `cache: "reload"`,
  },
  "Next.js": {
    lib: ["ES2022", "DOM"],
    types: [],
    declares: "interface RequestInit { next?: { revalidate: number } }",
    options: `cache: "force-cache", next: { revalidate: 60 }`,
  },
  "Deno, whose client is in one form of fetch": {
    lib: ["ES2022", "WebWorker"],
    types: [],
    declares:
      "function fetch(input: Request, init?: RequestInit & { client?: { close(): void } }): Promise<Response>;",
    options: "client: { close: () => {} }",
  },
  Node: {
    lib: ["ES2023"],
    types: ["node"],
    options: `referrer: "about:client"`,
  },
  Workers: {
    lib: ["ES2022"],
    types: ["@cloudflare/workers-types"],
    options: "cf: { cacheTtl: 60 }",
  },
  Bun: {
    lib: ["ESNext"],
    types: ["bun-types"],
    options: `proxy: "http://a.example", tls: { rejectUnauthorized: false }, unix: "/socket"`,
  },
};

/** Compiles the runtime, and a module that gives its options to a client and to a call. */
function check(
  compiler: string,
  { lib, types, declares = "", options }: Platform,
): string {
  const known = [...clientOptionNames, ...platformOptionNames];
  const module = `
    import type { BaseClientOptions, RequestOptions } from "./options.ts";
    declare global { ${declares} }
    export const client: BaseClientOptions = { ${options} };
    export const call: RequestOptions = { ${options} };
    // @ts-expect-error
    export const wrong: RequestOptions = { ${options}, prixy: 1 };
    export type Unknown = Exclude<keyof BaseClientOptions, ${known.map((name) => JSON.stringify(name)).join(" | ")}>;
    export const none: (name: Unknown) => never = (name) => name;
  `;
  writeFileSync(join(folder, "platform-options.ts"), module);
  return compile(compiler, folder, {
    module: "nodenext",
    moduleResolution: "nodenext",
    allowImportingTsExtensions: true,
    lib,
    types,
  });
}

describe("every file of the runtime compiles with the types of one platform alone, which has its own options", () => {
  test.each(Object.entries(platforms))("%s", (_, platform) => {
    expect(check("typescript-7", platform)).toBe("");
  });
});

// It takes its turn in `npm run compile`, where it is given whole clients too.
test.runIf(inject("isWhole"))(
  "every file of the runtime compiles with TypeScript 5.4, the oldest that is supported",
  () => {
    expect(check("typescript-5.4", platforms["Node"]!)).toBe("");
  },
);
