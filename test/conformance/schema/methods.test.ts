import { expect, test } from "vitest";
import { generate } from "../../../generator/generate.ts";
import { judgeSchema } from "./judge.ts";
import { memoryProgram } from "./program.ts";

const operation = {
  operationId: "listBooks",
  description: "Lists what is on the shelves.",
  responses: { 204: { description: "Fine" } },
};
const input = {
  file: "library.json",
  text: JSON.stringify({
    openapi: "3.1.0",
    info: { title: "Library", version: "1" },
    paths: { "/books": { get: operation } },
    webhooks: { lent: { post: { ...operation, operationId: "lent" } } },
  }),
};

/** What the judge says of a client after `change`. */
async function judged(change: (text: string) => string): Promise<string[]> {
  const config = { schemaTypes: "openapi-typescript" } as const;
  const [{ files: own }, { files: other }] = await Promise.all([
    generate(input),
    generate({ ...input, config }),
  ]);
  const theirs: [string, string] = ["theirs.ts", other.get("schema.ts") ?? ""];
  const ours = Array.from(own, ([path, text]): [string, string] => [
    path,
    change(text),
  ]);
  const { checker, file } = memoryProgram(new Map([...ours, theirs]));
  const resources = [...own.keys()].filter((path) => path.includes("/books"));
  return judgeSchema(
    checker,
    file("schema.ts"),
    file("theirs.ts"),
    resources.map(file),
  ).map(({ place, message }) => `${place} ${message}`);
}

test("the documentation of an operation may stand at its method", async () => {
  expect(await judged((text) => text)).toEqual([]);
});

test("it has to stand somewhere", async () => {
  const words = "Lists what is on the shelves.";
  const found = await judged((text) => text.replaceAll(words, "Lists books."));
  expect(found).toEqual([
    `paths["/books"].get says nothing of @description ${words.replace(".", "")}`,
    `webhooks.lent.post says nothing of @description ${words.replace(".", "")}`,
  ]);
});
