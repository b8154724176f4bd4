import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Config } from "../../../generator/config/index.ts";
import { generate } from "../../../generator/generate.ts";
import { memoryProgram } from "./program.ts";

/** What openapi-fetch's own client refuses, whoever printed the types. */
const refused = `
import createClient from "openapi-fetch";
import type { paths } from "./api/schema.js";

const client = createClient<paths>();
export async function calls(): Promise<void> {
  const params = { path: { book_id: "1" } };
  await client.GET("/books", { params: { query: { page: 1 } } });
  await client.GET("/books/{book_id}", { params });
  // @ts-expect-error No such query parameter.
  await client.GET("/books", { params: { query: { pages: 1 } } });
  // @ts-expect-error A query where there is none.
  await client.GET("/books/{book_id}", { params: { ...params, query: { page: 1 } } });
  // @ts-expect-error A header where there is none.
  await client.GET("/books", { params: { header: { trace: "1" } } });
  // @ts-expect-error The path's parameter is missing.
  await client.GET("/books/{book_id}", { params: { path: {} } });
  // @ts-expect-error No such path.
  await client.GET("/magazines");
  // @ts-expect-error No such method here.
  await client.DELETE("/books");
  // @ts-expect-error A body where there is none.
  await client.GET("/books", { body: { title: "Emma" } });
  // @ts-expect-error The body is missing.
  await client.POST("/books");
  // @ts-expect-error A required member of the body is missing.
  await client.POST("/books", { body: { genre: "novel" } });
  // @ts-expect-error Another type of member.
  await client.POST("/books", { body: { title: 1 } });
}
`;

/** What the libraries infer from our types and from openapi-typescript's. */
const inferred = `
import createClient from "openapi-fetch";
import type * as Helpers from "openapi-typescript-helpers";
import type { paths } from "./api/schema.js";
import type { paths as reference } from "./theirs/schema.js";

type Equal<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
declare function same<A, B>(...proof: Equal<A, B> extends true ? [] : [never]): void;
// @ts-expect-error These are not the same.
same<{ a?: string }, { a: string }>();
// @ts-expect-error Nor is any.
same<{ a: any }, { a: string }>();

const ours = createClient<paths>();
const theirs = createClient<reference>();
export async function calls(): Promise<void> {
  const params = { path: { book_id: "1" } };
  const book = [await ours.GET("/books/{book_id}", { params }), await theirs.GET("/books/{book_id}", { params })] as const;
  same<(typeof book)[0]["data"], (typeof book)[1]["data"]>();
  same<(typeof book)[0]["error"], (typeof book)[1]["error"]>();
  // @ts-expect-error The data is something.
  same<NonNullable<(typeof book)[0]["data"]>, never>();
  const books = [await ours.GET("/books"), await theirs.GET("/books")] as const;
  same<(typeof books)[0]["data"], (typeof books)[1]["data"]>();
  const body = { title: "Emma" };
  const created = [await ours.POST("/books", { body }), await theirs.POST("/books", { body })] as const;
  same<(typeof created)[0]["data"], (typeof created)[1]["data"]>();
}

same<Helpers.PathsWithMethod<paths, "get">, Helpers.PathsWithMethod<reference, "get">>();
same<Helpers.PathsWithMethod<paths, "put">, Helpers.PathsWithMethod<reference, "put">>();
type Books = [paths["/books"], reference["/books"]];
same<Helpers.SuccessResponseJSON<Books[0]["get"]>, Helpers.SuccessResponseJSON<Books[1]["get"]>>();
same<Helpers.RequestBodyJSON<Books[0]["post"]>, Helpers.RequestBodyJSON<Books[1]["post"]>>();
same<Helpers.OperationRequestBodyContent<Books[0]["post"]>, Helpers.OperationRequestBodyContent<Books[1]["post"]>>();
type Book = [paths["/books/{book_id}"]["get"], reference["/books/{book_id}"]["get"]];
same<Helpers.ErrorResponse<Book[0]["responses"]>, Helpers.ErrorResponse<Book[1]["responses"]>>();
same<Helpers.FirstErrorStatus<Book[0]["responses"]>, Helpers.FirstErrorStatus<Book[1]["responses"]>>();
// @ts-expect-error The answer is something.
same<Helpers.SuccessResponseJSON<Book[0]>, never>();
`;

const text = readFileSync(
  new URL("../docs/bookshop.yaml", import.meta.url),
  "utf8",
);
const [ours, theirs] = await Promise.all([
  bookshop({}),
  bookshop({ schemaTypes: "openapi-typescript" }),
]);
const program = memoryProgram(
  new Map([
    ...laid(
      "same",
      { api: ours, theirs },
      { "refused.ts": refused, "inferred.ts": inferred },
    ),
    ...laid("reference", { api: theirs }, { "refused.ts": refused }),
    ...laid(
      "without-never",
      { api: withoutNever(ours) },
      { "refused.ts": refused },
    ),
  ]),
);

describe("openapi-fetch and openapi-typescript-helpers with the schema types", () => {
  test("refuse and infer what they do with openapi-typescript's", () => {
    for (const path of [
      "same/refused.ts",
      "same/inferred.ts",
      "reference/refused.ts",
    ])
      expect(program.errors(path), path).toEqual([]);
  });

  test("would take a query that the operation has not, did the types not say never", () => {
    expect(program.errors("without-never/refused.ts")).toContain(
      "Unused '@ts-expect-error' directive.",
    );
  });
});

async function bookshop(config: Config): Promise<ReadonlyMap<string, string>> {
  const { files } = await generate({ file: "bookshop.yaml", text, config });
  return files;
}

/** Lays clients and what uses them into a folder. */
function laid(
  folder: string,
  clients: Readonly<Record<string, ReadonlyMap<string, string>>>,
  uses: Readonly<Record<string, string>>,
): [string, string][] {
  const files = Object.entries(clients).flatMap(([name, client]) =>
    Array.from(client, ([path, source]): [string, string] => [
      `${folder}/${name}/${path}`,
      source,
    ]),
  );
  const own = Object.entries(uses).map(([path, source]): [string, string] => [
    `${folder}/${path}`,
    source,
  ]);
  return [...files, ...own];
}

function withoutNever(
  files: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const schema = files.get("schema.ts") ?? "";
  return new Map([
    ...files,
    [
      "schema.ts",
      schema.replaceAll("query?: never;", "").replaceAll("header?: never;", ""),
    ],
  ]);
}
