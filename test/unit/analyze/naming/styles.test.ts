import { describe, expect, test } from "vitest";
import { writerOf } from "../../../../generator/analyze/naming/machine-ids.ts";
import type { KnownNames } from "../../../../generator/analyze/index.ts";
import { built, operations } from "../support.ts";

const responses = { 204: { description: "Done" } };

/** An operation: its endpoint, its operationId and what else it has. */
type Given = readonly [endpoint: string, id: string | null, more?: object];

/** The names that operations get, in their order in the tree. */
function named(given: readonly Given[], options: object = {}): string[] {
  const paths: Record<string, Record<string, object>> = {};
  for (const [endpoint, operationId, more] of given) {
    const [method = "", path = ""] = endpoint.split(" ");
    const parameters = [...path.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => ({
      name,
      in: "path",
      required: true,
      schema: { type: "string" },
    }));
    const id = operationId === null ? {} : { operationId };
    const item = (paths[path] ??= {});
    item[method.toLowerCase()] = { parameters, responses, ...id, ...more };
  }
  const { model } = built({ paths }, { naming: "auto", ...options });
  return operations(model).map(
    ([{ names: resource }, { names }]) =>
      `${resource.members.join(".")}.${names.method}`,
  );
}

describe("operationIds as frameworks write them", () => {
  test.each([
    ["read_item_items__item_id__get", "get", "/items/{item_id}", "FastAPI"],
    ["getUsingGET_1", "get", "/users", "Springfox"],
    ["list_1", "get", "/users", "Springdoc"],
    ["d41d8cd98f00b204e9800998ecf8427e", "get", "/users", "L5-Swagger"],
    ["ApiUsersGet", "get", "/api/users", "its method and path"],
    ["UsersGET", "get", "/users", "its method and path"],
    ["UsersPOST2", "post", "/users", "its method and path"],
    [
      "GetCustomersCustomer",
      "get",
      "/v1/customers/{customer}",
      "its method and path",
    ],
    ["get_users_by_id", "get", "/users/{id}", "its method and path"],
    ["Users_GetAll", "get", "/users", null],
    ["UsersController_findAll", "get", "/users", null],
    ["users.index", "get", "/users", null],
    ["users_partial_update", "patch", "/users/{id}", null],
    ["listUsers", "get", "/users", null],
    ["repos/list-for-org", "get", "/orgs/{org}/repos", null],
    ["createPet", "post", "/pets", null],
  ])("%j at %s %s is written by %s", (id, method, path, writer) => {
    expect(writerOf(id, method, path)).toBe(writer);
  });
});

describe("auto", () => {
  const tags = ["cats"];

  test("goes by the path where machines wrote the operationIds, or nobody did", () => {
    expect(
      named([
        ["GET /cats/{cat_id}", "read_cat_cats__cat_id__get", { tags }],
        ["POST /cats", "PostCats"],
        ["POST /cats/{id}/feed", null],
      ]),
    ).toEqual(["cats.retrieve", "cats.create", "cats.feed"]);
  });

  test("goes by the operationIds where people wrote more than a third", () => {
    expect(
      named([
        ["GET /cats/{id}", "findCat", { tags }],
        ["POST /cats", "PostCats"],
      ]),
    ).toEqual(["cats.findCat", "cats.postCats"]);
  });

  test("keeps the style that the client has, and tells of it", () => {
    const paths = { "/cats": { get: { responses, operationId: "GetCats" } } };
    const none = new Map<string, string>();
    const known: KnownNames = {
      naming: "operationId",
      operations: none,
      oldNames: none,
    };
    const { model, reported } = built({ paths }, { naming: "auto", known });
    expect(model.naming).toBe("operationId");
    expect(reported).toEqual([["kept-naming", ""]]);
  });
});

test("a name that neighbours change is told where the client has another", () => {
  const operations = new Map([["GET /cats", "cats.all"]]);
  const paths = { "/cats": { get: { responses } } };
  const known = { naming: "rest", operations, oldNames: new Map() } as const;
  const { reported } = built({ paths }, { naming: "rest", known });
  expect(reported).toEqual([["renamed-operation", "/paths/~1cats/get"]]);
  // What the user changed is no news.
  const resources = { cats: { methods: { find: "get /cats" } } };
  const wanted = built({ paths }, { naming: "rest", known, resources });
  expect(wanted.reported).toEqual([]);
  const before = { ...known, naming: "operationId" } as const;
  const styled = built({ paths }, { naming: "rest", known: before });
  expect(styled.reported).toEqual([]);
});

describe("operationIds", () => {
  const tags = ["cats"];

  test.each([
    ["CatsController_findAll", "cats.findAll"],
    ["catsController.findAll", "cats.findAll"],
    ["CatsControllerFindAll", "cats.findAll"],
    ["BigCatsController_findAllOnes", "cats.findAllOnes"],
    ["CatService_find", "cats.find"],
    ["CatResource.find", "cats.find"],
    ["CatsApi_find", "cats.find"],
    ["cats_handler_find", "cats.find"],
    ["cat.index", "cats.index"],
    ["big.cats.index", "cats.bigCatsIndex"],
    ["cats_partial_update", "cats.partialUpdate"],
    ["Controller_find", "cats.controllerFind"],
    ["getAPIs", "cats.getApis"],
    ["listVPCsOfCats", "cats.listVpcsOfCats"],
  ])("%j under the tag cats is %s", (id, name) => {
    expect(
      named([["GET /x", id, { tags }]], { naming: "operationId" }),
    ).toEqual([name]);
  });

  test("leave versions in the name where they alone tell two apart", () => {
    const given: Given[] = [
      ["POST /api/v1/events", null],
      ["POST /api/v2/events", null],
    ];
    expect(named(given, { naming: "operationId" })).toEqual([
      "events.post",
      "events.postV2",
    ]);
  });

  test("stand below a tag with dots", () => {
    expect(
      named([["GET /x", "find", { tags: ["beta.big.cats"] }]], {
        naming: "operationId",
      }),
    ).toEqual(["beta.big.cats.find"]);
  });
});

test("what a maker wrote for generators counts in every style", () => {
  const given: Given[] = [
    [
      "GET /a",
      "first",
      {
        "x-speakeasy-group": "big.cats",
        "x-speakeasy-name-override": "find_all",
      },
    ],
    [
      "GET /b",
      "second",
      {
        "x-fern-sdk-group-name": ["dogs", "small"],
        "x-fern-sdk-method-name": "get",
      },
    ],
    ["GET /c", "third", { "x-methodName": "fetchIt" }],
    ["GET /d", "fourth", { "x-speakeasy-group": 7 }],
    ["GET /e", "fifth", { "x-ds-service": "Birds", "x-ds-methodname": "all" }],
    ["GET /f", "sixth", { "x-sap-cloud-sdk-operation-name": "find" }],
  ];
  expect(named(given, { naming: "operationId" })).toEqual([
    "big.cats.findAll",
    "dogs.small.get",
    "c.fetchIt",
    "d.fourth",
    "birds.all",
    "f.find",
  ]);
});

test.each([
  ["x-speakeasy-name-override", "cat_id", "catId"],
  ["x-fern-parameter-name", "catId", "catId"],
  ["x-stainless-param", "cat", "cat"],
  ["x-ms-client-name", "theCat", "theCat"],
  ["x-ms-client-name", "*/", "id"],
  ["x-ms-client-name", 7, "id"],
])(
  "%s of a parameter in the path, %j, names the argument",
  (key, given, name) => {
    const schema = { type: "string" };
    const id = { name: "id", in: "path", required: true, schema, [key]: given };
    const get = { responses, parameters: [id] };
    const { model } = built({ paths: { "/cats/{id}": { get } } });
    const [argument] = operations(model).flatMap(([, one]) => one.parameters);
    expect(argument).toMatchObject({
      name: "id",
      place: { kind: "argument", name },
    });
  },
);

describe("Spring's operationIds", () => {
  const users = { tags: ["user-controller"] };
  const orders = { tags: ["order-controller"] };

  test("lose the number that another resource's has given them", () => {
    const given: Given[] = [
      ["GET /users", "list", users],
      ["GET /orders", "list_1", orders],
      ["GET /orders/{id}", "list_2", orders],
      ["GET /orders/{id}/lines", "find_1", orders],
    ];
    const names = named(given, { naming: "operationId" });
    expect(names).toEqual([
      "user.list",
      "order.list",
      "order.list2",
      "order.find1",
    ]);
  });

  test("keep it where the other one stands behind them", () => {
    const given: Given[] = [
      ["GET /orders", "list_1", orders],
      ["GET /users", "list", users],
    ];
    const names = named(given, { naming: "operationId" });
    expect(names).toEqual(["order.list1", "user.list"]);
  });
});

test("by paths, operationIds of people say more where a name says little, and where one is taken", () => {
  const given: Given[] = [
    ["GET /metrics", "list-metrics"],
    ["GET /metrics/{id}/breakdown", "list-breakdown-values"],
    ["GET /metrics/{id}/overall", "get-overall-metric-values"],
    ["GET /metrics/{id}/insights", "list-insights-of-all"],
    ["GET /metrics/{id}/histogram", "get_metrics_id_histogram"],
    ["PUT /metrics/{id}/breakdown-view", "set-breakdown-view-values"],
    ["GET /spaces/{id}", "findSpace"],
    ["GET /spaces/{id}/{key}", "findSpaceByKey"],
  ];
  expect(named(given, { naming: "rest" })).toEqual([
    "metrics.list",
    "metrics.listBreakdownValues",
    "metrics.getOverallValues",
    "metrics.listInsights",
    "metrics.retrieveHistogram",
    "metrics.updateBreakdownView",
    "spaces.retrieve",
    "spaces.findByKey",
  ]);
});
