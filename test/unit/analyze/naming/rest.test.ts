import { describe, expect, test } from "vitest";
import { built, operations } from "../support.ts";

const object = { type: "object", properties: { id: { type: "string" } } };
const list = { type: "array", items: object };

/** An operation by its method and path, and what it answers. */
type Given = string | readonly [endpoint: string, answer: object];

function answering(schema: object): object {
  const content = { "application/json": { schema } };
  return { responses: { 200: { description: "Done", content } } };
}

/** The names that operations get, by endpoint, each as it was given. */
function named(
  given: readonly Given[],
  options: object = {},
): Record<string, string> {
  const paths: Record<string, Record<string, object>> = {};
  for (const one of given) {
    const [endpoint, answer] =
      typeof one === "string" ? [one, null] : [one[0], one[1]];
    const [method = "", path = ""] = endpoint.split(" ");
    const parameters = [...path.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => ({
      name,
      in: "path",
      required: true,
      schema: { type: "string" },
    }));
    const item = (paths[path] ??= {});
    item[method.toLowerCase()] = {
      parameters,
      ...(answer === null
        ? { responses: { 204: { description: "Done" } } }
        : answering(answer)),
    };
  }
  const { model } = built({ paths }, { naming: "rest", ...options });
  return Object.fromEntries(
    operations(model).map(([{ names: resource }, { method, path, names }]) => [
      `${method} ${path}`,
      `${resource.members.join(".")}.${names.method}`,
    ]),
  );
}

/** Expects the names of operations, each written behind its endpoint. */
function expectNames(
  names: Readonly<Record<string, string>>,
  options?: object,
): void {
  expect(named(Object.keys(names), options)).toEqual(names);
}

describe("the standard methods", () => {
  test("are those of a collection and its items", () => {
    expectNames({
      "GET /v1/customers": "customers.list",
      "POST /v1/customers": "customers.create",
      "DELETE /v1/customers": "customers.deleteAll",
      "GET /v1/customers/{id}": "customers.retrieve",
      "PUT /v1/customers/{id}": "customers.replace",
      "PATCH /v1/customers/{id}": "customers.update",
      "DELETE /v1/customers/{id}": "customers.delete",
      "GET /v1/customers/{id}/sources": "customers.sources.list",
      "POST /v1/customers/{id}/sources": "customers.sources.create",
      "POST /v1/customers/{id}/sources/{id2}": "customers.sources.update",
    });
  });

  test("are those of a single thing", () => {
    expectNames({
      "GET /balance": "balance.retrieve",
      "GET /users/{id}/profile": "users.profile.retrieve",
      "PUT /users/{id}/profile": "users.profile.update",
      "DELETE /users/{id}/profile": "users.profile.delete",
      "GET /settings": "settings.retrieve",
      "PATCH /settings": "settings.update",
      "GET /users": "users.list",
    });
  });

  test("are told by the answer where the document tells lists from things", () => {
    const given: Given[] = [
      ["GET /pets", list],
      ["GET /pets/{id}", object],
      ["GET /quota", list],
      ["GET /news", object],
      ["GET /limits", object],
    ];
    expect(named(given)).toEqual({
      "GET /pets": "pets.list",
      "GET /pets/{id}": "pets.retrieve",
      "GET /quota": "quota.list",
      "GET /news": "news.retrieve",
      "GET /limits": "limits.retrieve",
    });
    const alike = given.map((one): Given => [String(one[0]), object]);
    expect(named(alike)["GET /limits"]).toBe("limits.list");
  });
});

describe("what is done", () => {
  test("is a method of what it is done to", () => {
    expectNames({
      "GET /charges": "charges.list",
      "GET /charges/search": "charges.search",
      "POST /charges/{id}/capture": "charges.capture",
      "POST /charges/{id}/mark_paid": "charges.markPaid",
      "POST /operations/{id}:cancel": "operations.cancel",
      "POST /calls/{id}/actions/hangup": "calls.actions.hangup",
      "POST /calls/{id}/actions/playback_start": "calls.actions.startPlayback",
      "POST /chat.postMessage": "chat.postMessage",
      "GET /ping": "ping.ping",
    });
  });

  test("is told from what is made", () => {
    expectNames({
      "GET /accounts": "accounts.list",
      "POST /accounts/{id}/login_links": "accounts.createLoginLink",
      "POST /accounts/{id}/token": "accounts.createToken",
      "POST /oauth/token": "oauth.token",
      "POST /audio/transcriptions": "audio.transcriptions.create",
    });
  });

  test("goes by the method that does it where there are several", () => {
    expectNames({
      "GET /topics/{id}": "topics.retrieve",
      "PUT /topics/{id}/follow": "topics.follow",
      "DELETE /topics/{id}/follow": "topics.deleteFollow",
    });
  });
});

describe("a name with one operation", () => {
  test("makes no resource", () => {
    expectNames({
      "GET /profiles/{id}": "profiles.retrieve",
      "GET /profiles/{id}/phone_numbers": "profiles.listPhoneNumbers",
      "GET /profiles/{id}/status": "profiles.retrieveStatus",
      "DELETE /profiles/{id}/discount": "profiles.deleteDiscount",
      "GET /networks/{id}/network_links": "networks.listLinks",
      "GET /networks/{id}": "networks.retrieve",
    });
  });

  test("makes one where the same name stands elsewhere too", () => {
    expectNames({
      "GET /numbers/voice": "numbers.voice.list",
      "GET /numbers/{id}/voice": "numbers.voice.retrieve",
      "GET /numbers/{id}": "numbers.retrieve",
    });
  });
});

describe("a selector", () => {
  test("is no resource but where it is all there is", () => {
    expectNames({
      "PUT /customers/{id}": "customers.update",
      "PUT /customers/external_customer_id/{id}":
        "customers.updateByExternalId",
      "GET /customers/{id}/credits": "customers.credits.list",
      "GET /customers/external_customer_id/{id}/credits":
        "customers.credits.listByExternalId",
      "GET /prices/{id}": "prices.retrieve",
      "PUT /prices/external_price_id/{id}": "prices.externalPriceId.update",
      "GET /prices/external_price_id/{id}": "prices.externalPriceId.retrieve",
      "GET /alerts/{id}": "alerts.retrieve",
      "POST /alerts/customer_id/{id}": "alerts.createForCustomer",
    });
  });
});

describe("what all paths have in common", () => {
  test("is left out", () => {
    expectNames({
      "GET /company/api/v2/pets": "pets.list",
      "GET /company/api/v2/dogs": "dogs.list",
    });
    expectNames({
      "GET /api/v1/pets.json": "pets.list",
      "GET /api/v1/pets/{id}.json": "pets.retrieve",
    });
  });

  test("leaves a path of one name alone", () => {
    expectNames({ "GET /api": "api.retrieve", "GET /": "root.retrieve" });
  });

  test("is a client parameter, too", () => {
    expectNames(
      {
        "GET /accounts/{account_id}/streams": "streams.list",
        "GET /accounts/{account_id}": "accounts.retrieve",
      },
      { clientParams: ["account_id"] },
    );
  });
});

describe("versions", () => {
  test("stay where two operations would be one", () => {
    expectNames({
      "GET /api/v1/events": "events.list",
      "GET /api/v1/events/{id}": "events.retrieve",
      "GET /api/v2/events": "v2.events.list",
      "GET /api/v2/users": "users.list",
    });
  });
});

describe("names that are taken", () => {
  test("are told apart by the path", () => {
    expectNames({
      "POST /prices/{id}/evaluate": "prices.evaluate",
      "POST /prices/evaluate": "prices.evaluateAll",
      "GET /files/{from}/{to}": "files.retrieve",
      "GET /files/{from}": "files.retrieveByFrom",
    });
  });

  test("never begin with an underscore in the place of a digit", () => {
    expectNames({
      "GET /10dlc/brands/{id}": "api10dlc.brands.retrieve",
      "GET /10dlc/brands": "api10dlc.brands.list",
      "GET /pets": "pets.list",
    });
  });
});

test("a list of which the item holds a page is part of it", () => {
  const page = {
    type: "object",
    properties: {
      data: { type: "array", items: object },
      has_more: { type: "boolean" },
    },
  };
  const customer = { type: "object", properties: { tax_ids: page } };
  expect(
    named([
      ["GET /customers/{id}", customer],
      ["GET /customers/{id}/tax_ids", page],
      "POST /customers/{id}/tax_ids",
      "DELETE /customers/{id}/tax_ids/{tax}",
    ]),
  ).toEqual({
    "GET /customers/{id}": "customers.retrieve",
    "GET /customers/{id}/tax_ids": "customers.listTaxIds",
    "POST /customers/{id}/tax_ids": "customers.createTaxId",
    "DELETE /customers/{id}/tax_ids/{tax}": "customers.deleteTaxId",
  });
});

test("a number or a UUID behind a name is an item, before all names a version", () => {
  expect(
    named([
      "GET /2/folders",
      "GET /2/folders/0/items",
      "POST /2/folders/{id}/items",
      "GET /2/users/0b9d3c1e-0000-4000-8000-00000000abcd/keys",
      "POST /2/users/{id}/keys",
    ]),
  ).toEqual({
    "GET /2/folders": "folders.list",
    "GET /2/folders/0/items": "folders.items.list",
    "POST /2/folders/{id}/items": "folders.items.create",
    "GET /2/users/0b9d3c1e-0000-4000-8000-00000000abcd/keys": "users.keys.list",
    "POST /2/users/{id}/keys": "users.keys.create",
  });
});

test.each([".{format}", "{extension}", ".json"])(
  "endings that most paths have, as %s, are left out",
  (ending) => {
    const given = [
      `GET /users${ending}`,
      `GET /users/{id}${ending}`,
      `POST /users/{id}/block${ending}`,
      "GET /{a}/{b}",
    ];
    expect(Object.values(named(given))).toEqual([
      "users.list",
      "users.retrieve",
      "users.block",
      "root.retrieve",
    ]);
  },
);
