import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { beforeAll, expect, inject, test } from "vitest";
import type { Config } from "../../../generator/config/index.ts";
import { generate } from "../../../generator/generate.ts";
import { compile } from "../corpus/compile.ts";

/** Inside this repository, where openapi-fetch is found. */
const folder = fileURLToPath(
  new URL("../../../.cache/assignable", import.meta.url),
);

const clients: Readonly<Record<string, Config>> = {
  "openapi-fetch": {},
  vendored: { transport: "vendored" },
  converting: { types: { "date-time": "Date", int64: "bigint" } },
};

/** What libraries over openapi-fetch do with a client, and the calls that must be refused as before. */
const accepted = `
import type { Client } from "openapi-fetch";
import { createClient } from "./api/index.js";
import type { paths } from "./api/schema.js";

const client = createClient();
export const theirs: Client<paths> = client;
declare function over<P extends {}>(client: Client<P>): Client<P>;

export async function calls(): Promise<string | undefined> {
  const { data, error } = await over<paths>(client).GET("/books/{book_id}", { params: { path: { book_id: "1" } } });
  if (error) throw error;
  // @ts-expect-error No such member.
  data.nope;
  // @ts-expect-error No such path.
  await client.GET("/nope");
  // @ts-expect-error No such method here.
  await client.DELETE("/books");
  // @ts-expect-error The parameters are required.
  await client.GET("/books/{book_id}");
  // @ts-expect-error The same with the method as argument.
  await client.request("get", "/books/{book_id}");
  // @ts-expect-error Another type of parameter.
  await client.GET("/books", { params: { query: { page: "1" } } });
  // @ts-expect-error More arguments than a call has.
  await client.GET("/books", {}, {}, {});
  // What the call gives is what it gave, not \`any\`.
  const own = await client.GET("/books/{book_id}", { params: { path: { book_id: "1" } } });
  const title: string | undefined = own.data?.title;
  // @ts-expect-error A string is no number.
  const year: number | undefined = own.data?.title;
  return title ?? String(year);
}
`;

const refused = `
import type { Client } from "openapi-fetch";
import { createClient } from "./api/index.js";
import type { paths } from "./api/schema.js";

// @ts-expect-error openapi-fetch's types take a Date apart.
export const theirs: Client<paths> = createClient();
`;

const incomplete = `
import { createClient } from "./api/index.js";
const client = createClient();
void client.PUT("/letters/{name}");
void client.GET("/books", { params: { query: { page: "1" } } });
`;

beforeAll(async () => {
  await rm(folder, { recursive: true, force: true });
  const document = new URL("../docs/bookshop.yaml", import.meta.url);
  const text = await readFile(document, "utf8");
  for (const [name, config] of Object.entries(clients)) {
    const { files } = await generate({ file: "bookshop.yaml", text, config });
    for (const [path, source] of files)
      await write(join(name, "api", path), source);
    await write(
      join(name, "use.ts"),
      config.types === undefined ? accepted : refused,
    );
  }
  await write("vendored/incomplete/use.ts", incomplete.replace("./", "../"));
});

// The slower compiler takes the client whose types are its own; it takes all in `npm run compile`, where the oldest has its turn.
const isWhole = inject("isWhole");
const compilers = [
  ["typescript-7", []],
  ["typescript", isWhole ? [] : ["openapi-fetch", "converting"]],
  ...(isWhole ? ([["typescript-5.4", []]] as const) : []),
] as const;

test.each(compilers)(
  "a client is assignable to openapi-fetch's unless it converts values: %s",
  (compiler, leftOut) => {
    const printed = compile(compiler, folder, undefined, [
      "vendored/incomplete",
      ...leftOut,
    ]);
    expect(printed).toBe("");
  },
);

test("a wrong call of a vendored client is refused in the words of the one signature that it has", () => {
  const printed = compile("typescript-7", join(folder, "vendored/incomplete"));
  expect(printed.match(/error .*/g)).toEqual([
    "error TS2554: Expected 2 arguments, but got 1.",
    "error TS2322: Type 'string' is not assignable to type 'number'.",
  ]);
});

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
}
