import { describe, expect, test } from "vitest";
import { built, operations } from "./support.ts";

const responses = { "200": { description: "Done" } };

/** The members that lead to every operation, and the names of its types. */
function named(parts: object, options = {}): string[] {
  return operations(built(parts, options).model).map(
    ([resource, { names }]) =>
      `${resource.names.members.join(".")}.${names.method}`,
  );
}

function get(more: object = {}): object {
  return { get: { responses, ...more } };
}

describe("the resource of an operation", () => {
  test("is what the configuration says, before anything else", () => {
    const paths = {
      "/v1/pets": get({ tags: ["Animals"], operationId: "listPets" }),
      "/v1/pets/{id}": get({ tags: ["Animals"], operationId: "getPet" }),
    };
    const resources = {
      zoo: {
        subresources: { big_cats: { methods: { look_at: "get /v1/pets" } } },
      },
    };
    expect(named({ paths }, { resources })).toEqual([
      "zoo.bigCats.lookAt",
      "animals.getPet",
    ]);
  });

  test("is its first tag", () => {
    const paths = {
      "/v1/pets": get({ tags: ["Big Cats", "Pets"], operationId: "list" }),
    };
    expect(named({ paths })).toEqual(["bigCats.list"]);
  });

  test("is no tag that is a badge, nor what is no name", () => {
    const tags = [{ name: "Beta", kind: "badge" }];
    const paths = {
      "/v1/pets": get({ tags: ["Beta", "Cats"], operationId: "list" }),
      "/v1/dogs": get({ tags: ["Beta"], operationId: "dogs" }),
      "/v1/cows": get({ tags: [{ toString: 1 }], operationId: "cows" }),
    };
    expect(named({ tags, paths })).toEqual([
      "cats.list",
      "dogs.dogs",
      "cows.cows",
    ]);
  });

  test("stands below the tag's group, but for a group of its own name", () => {
    const paths = {
      "/a": get({ tags: ["Cats"], operationId: "a" }),
      "/b": get({ tags: ["pets"], operationId: "b" }),
    };
    const groups = [{ name: "Pets", tags: ["Cats", "pets"] }];
    expect(named({ paths, "x-tagGroups": groups })).toEqual([
      "pets.b",
      "pets.cats.a",
    ]);
  });

  test("stands below the tag's parents, and below the group of the topmost", () => {
    const paths = {
      "/a": get({ tags: ["Kittens"], operationId: "a" }),
      "/b": get({ tags: ["cats"], operationId: "b" }),
      "/c": get({ tags: ["Strays"], operationId: "c" }),
    };
    const tags = [
      { name: "Kittens", parent: "cats" },
      { name: "cats", parent: "Cats" },
      { name: "Cats" },
      { name: "Strays", parent: "Nowhere described" },
    ];
    const groups = [{ name: "Pets", tags: ["Cats"] }];
    expect(named({ paths, tags, "x-tagGroups": groups })).toEqual([
      "pets.cats.b",
      "pets.cats.kittens.a",
      "nowhereDescribed.strays.c",
    ]);
  });

  test("is found where tags stand below themselves, with a warning", () => {
    const paths = {
      "/a": get({ tags: ["a"], operationId: "first" }),
      "/b": get({ tags: ["own"], operationId: "second" }),
    };
    const tags = [
      { name: "a", parent: "b" },
      { name: "b", parent: "c" },
      { name: "c", parent: "a" },
      { name: "own", parent: "own" },
    ];
    expect(named({ paths, tags })).toEqual(["c.b.a.first", "own.second"]);
    expect(new Set(built({ paths, tags }).reported)).toEqual(
      new Set([
        ["circular-tags", "/tags/0"],
        ["circular-tags", "/tags/1"],
        ["circular-tags", "/tags/2"],
        ["circular-tags", "/tags/3"],
      ]),
    );
  });

  test("is the path's first segment that is neither a version nor a parameter", () => {
    const paths = {
      "/v1/{tenant}/food-brands/{id}": get(),
      "/v2.1/pets": get(),
      "/{only}": get(),
    };
    expect(named({ paths })).toEqual([
      "foodBrands.getById",
      "pets.get",
      "root.getByOnly",
    ]);
  });

  test("is the path's where a tag has no letters", () => {
    expect(named({ paths: { "/pets": get({ tags: ["+++"] }) } })).toEqual([
      "pets.get",
    ]);
  });

  test("is the same for tags that differ by their spelling alone", () => {
    const paths = {
      "/a": get({ tags: ["Big Cats"], operationId: "a" }),
      "/b": get({ tags: ["big_cats"], operationId: "b" }),
    };
    expect(named({ paths })).toEqual(["bigCats.a", "bigCats.b"]);
  });
});

describe("collisions", () => {
  test("of methods: who comes later gets a suffix, and a warning", () => {
    const paths = {
      "/a": get({ tags: ["x"], operationId: "dup" }),
      "/b": get({ tags: ["x"], operationId: "Dup" }),
      "/c": get({ tags: ["x"], operationId: "DUP" }),
    };
    expect(named({ paths })).toEqual([
      "x.dup",
      "x.dupOperation",
      "x.dupOperation2",
    ]);
    expect(built({ paths }).reported).toEqual([
      ["name-collision", "/paths/~1b/get"],
      ["name-collision", "/paths/~1c/get"],
    ]);
  });

  test("of operationIds: the second goes without", () => {
    const paths = {
      "/pets": get({ operationId: "all" }),
      "/pets/{id}": {
        parameters: [
          {
            name: "id",
            in: "path",
            required: true,
            schema: { type: "string" },
          },
        ],
        ...get({ operationId: "all" }),
      },
    };
    const { model, reported } = built({ paths });
    expect(
      operations(model).map(([, { id, names }]) => [id, names.method]),
    ).toEqual([
      ["all", "all"],
      [null, "getById"],
    ]);
    expect(reported).toEqual([
      ["duplicate-operation-id", "/paths/~1pets~1{id}/get/operationId"],
    ]);
  });

  test("of types: the resource's name goes in front", () => {
    const paths = {
      "/a": get({ tags: ["cats"], operationId: "list" }),
      "/b": get({ tags: ["dogs"], operationId: "dogs/list" }),
      "/c": get({ tags: ["dogs"], operationId: "GetMeetingActiveLivestreams" }),
    };
    const components = {
      schemas: { GetMeetingActiveLivestreamsError: { type: "string" } },
    };
    const { model } = built({ paths, components });
    expect(operations(model).map(([, { names }]) => names.response)).toEqual([
      "ListResponse",
      "DogsListResponse",
      "DogsGetMeetingActiveLivestreamsResponse",
    ]);
  });

  test("of schemas with what the runtime exports: the suffix `Model`, and a warning", () => {
    const schemas = {
      ApiError: {},
      Response: {},
      Pet: {},
      pet: {},
      HTTPStatus: {},
    };
    const { model, reported } = built({ paths: {}, components: { schemas } });
    expect(model.declarations.map(({ name }) => name)).toEqual([
      "ApiErrorModel",
      "ResponseModel",
      "Pet",
      "PetModel",
      "HTTPStatus",
    ]);
    expect(reported.map(([code]) => code)).toEqual([
      "name-collision",
      "name-collision",
      "name-collision",
    ]);
  });

  test("of files, on disks that do not tell cases apart", () => {
    const paths = {
      "/a": get({ tags: ["Index"], operationId: "a" }),
      "/b": get({ tags: ["nul"], operationId: "b" }),
      "/c": get({ tags: ["COM1"], operationId: "c" }),
      "/d": get({ tags: ["LPT³"], operationId: "d" }),
      "/e": get({ tags: ["COM⁴"], operationId: "e" }),
    };
    const files = operations(built({ paths }).model).map(
      ([{ names }]) => names.file,
    );
    expect(files).toEqual([
      "index-resource",
      "nul-resource",
      "com1-resource",
      "lpt³-resource",
      "com⁴",
    ]);
  });

  test("of files, on disks that take names of 255 bytes", () => {
    const long = "猫".repeat(300);
    const paths = {
      "/a": get({ tags: [`${long}a`], operationId: "a" }),
      "/b": get({ tags: [`${long}b`], operationId: "b" }),
    };
    const files = operations(built({ paths }).model).map(
      ([{ names }]) => names.file,
    );
    expect(new Set(files).size).toBe(2);
    for (const file of files) expect(Buffer.byteLength(file)).toBeLessThan(240);
  });
});

describe("a tag that the document does not declare", () => {
  const declared = [{ name: "Livestreams" }, { name: "Recordings" }];
  const reported = (parts: object, options = {}) =>
    built(parts, options).reported.filter(([code]) => code === "unknown-tag");
  const tagged = (...tags: string[]) => get({ tags });

  test("is told at each place where it is nearly a declared one", () => {
    const paths = {
      "/a": tagged("Livestream"),
      "/b": tagged("Livestreams", "Recording"),
      "/c": tagged("Livestream"),
    };
    expect(reported({ tags: declared, paths })).toEqual([
      ["unknown-tag", "/paths/~1a/get/tags/0"],
      ["unknown-tag", "/paths/~1c/get/tags/0"],
    ]);
  });

  test("counts as declared in a group", () => {
    const groups = [{ name: "Kit", tags: ["Livestream"] }];
    const parts = { tags: declared, "x-tagGroups": groups };
    const paths = { "/a": tagged("Livestream") };
    expect(reported({ ...parts, paths })).toEqual([]);
  });

  test.each([
    ["near none", declared, { "/a": tagged("Meetings") }],
    [
      "of another spelling alone",
      declared,
      { "/a": tagged("livestreams", "Recordings") },
    ],
    [
      "declared in no document",
      [],
      { "/a": tagged("Livestream"), "/b": tagged("Livestreams") },
    ],
    [
      "one of many",
      declared,
      { "/a": tagged("Livestream"), "/b": tagged("Meetings") },
    ],
  ])("is no slip where it is %s", (_, tags, paths) => {
    expect(reported({ tags, paths })).toEqual([]);
  });

  test("names no resource where the configuration does", () => {
    const paths = { "/a": tagged("Livestream") };
    const resources = { livestreams: { methods: { list: "get /a" } } };
    expect(reported({ tags: declared, paths }, { resources })).toEqual([]);
  });
});
