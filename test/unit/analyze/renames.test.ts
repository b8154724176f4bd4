import { describe, expect, test } from "vitest";
import type { AnalyzeOptions } from "../../../generator/analyze/index.ts";
import type { ApiModel, Resource } from "../../../generator/model/api.ts";
import { built } from "./support.ts";

const responses = { 204: { description: "Done" } };
const paths = {
  "/cats": {
    get: { responses, operationId: "listCats", tags: ["cats"] },
    post: { responses, operationId: "createCat", tags: ["cats"] },
  },
};

/** What a client is known to have, each a name by an endpoint, or an endpoint by an older name. */
function options(
  operations: Readonly<Record<string, string>>,
  oldNames: Readonly<Record<string, string>> = {},
  keepNames = true,
): AnalyzeOptions {
  const known = {
    naming: "operationId",
    operations: new Map(Object.entries(operations)),
    oldNames: new Map(Object.entries(oldNames)),
  } as const;
  return { naming: "operationId", keepNames, known };
}

/** The old names of a model, each with what it calls. */
function oldNames({ resources }: ApiModel): string[] {
  return resources.flatMap((resource) => below(resource));
}

function below({ names, oldNames, resources }: Resource): string[] {
  const own = oldNames.map(({ method, operation, resource }) => {
    const now = [...resource.members, operation.names.method].join(".");
    return `${[...names.members, method].join(".")} = ${now}`;
  });
  return [...own, ...resources.flatMap(below)];
}

describe("names that are kept", () => {
  test("stand beside the new ones, in the same resource, in another, and in one that is gone", () => {
    const known = options({
      "GET /cats": "cats.all, big.old.cats.find",
      "POST /cats": "cats.createCat",
    });
    const { model, reported } = built({ paths }, known);
    expect(oldNames(model)).toEqual([
      "cats.all = cats.listCats",
      "big.old.cats.find = cats.listCats",
    ]);
    expect(reported).toEqual([]);
  });

  test("are none where nothing has changed, or nobody asks for them", () => {
    const same = options({ "GET /cats": "cats.listCats" });
    expect(oldNames(built({ paths }, same).model)).toEqual([]);
    const unasked = options({ "GET /cats": "cats.all" }, {}, false);
    expect(oldNames(built({ paths }, unasked).model)).toEqual([]);
  });

  test("stay until they are taken out of the manifest, or their operation is gone", () => {
    const known = options(
      { "GET /cats": "cats.listCats" },
      { "cats.all": "GET /cats", "dogs.all": "GET /dogs" },
      false,
    );
    expect(oldNames(built({ paths }, known).model)).toEqual([
      "cats.all = cats.listCats",
    ]);
  });

  test("are a name again where an operation takes up its old one", () => {
    const known = options(
      { "GET /cats": "cats.all" },
      { "cats.listCats": "GET /cats" },
    );
    const { model, reported } = built({ paths }, known);
    expect(oldNames(model)).toEqual(["cats.all = cats.listCats"]);
    expect(reported).toEqual([]);
  });

  test.each([
    "cats.createCat",
    "cats.listCats.find",
    "GET.find",
    "cats.then",
    "cats._core",
    "cats.a b",
    "cats.*/",
    "cats",
    "",
  ])("cannot be %j, which is told", (before) => {
    const known = options(
      {},
      { [before]: "GET /cats", "cats.all": "GET /cats" },
    );
    const { model, reported } = built({ paths }, known);
    expect(oldNames(model)).toEqual(["cats.all = cats.listCats"]);
    expect(reported).toEqual([["renamed-operation", "/paths/~1cats/get"]]);
  });
});
