import { afterEach, describe, expect, test } from "vitest";

import { findings, findingsIn, joined, lines, readTexts } from "./support.ts";

const own = Object.getOwnPropertyNames(Object.prototype).sort();

afterEach(() => {
  expect(Object.getOwnPropertyNames(Object.prototype).sort()).toEqual(own);
});

/** A Swagger document with an operation of these members. */
function operation(members: object, others: object = {}): object {
  return {
    swagger: "2.0",
    ...others,
    paths: { "/a/{id}": { post: { responses: {}, ...members } } },
  };
}

/** The operation that the first one of a document is upgraded to. */
function upgraded(document: object): Record<string, unknown> {
  const value = joined({ "api.json": document }) as {
    paths: Record<string, { post: Record<string, unknown> }>;
  };
  return value.paths["/a/{id}"]?.post ?? {};
}

describe("a Swagger document", () => {
  test.each(["'2.0'", "2.0", "2"])("is one by its version %s", (version) => {
    const { document, diagnostics } = readTexts({
      "api.yaml": lines(`swagger: ${version}`, "paths: {}"),
    });
    expect(diagnostics).toEqual([]);
    expect(document?.version).toBe("3.0");
  });

  test.each([["1.2"], [3], [{ toString: 1 }], [null]])(
    "of another version is none: %j",
    (swagger) => {
      const [finding] = findingsIn({ "api.json": { swagger } });
      expect(finding).toMatch(/^unknown-version api\.json:2:2 Swagger /);
    },
  );

  test.each([
    [{ host: "a.b" }, ["https://a.b"]],
    [{ host: "a.b", schemes: ["ws", "http"] }, ["http://a.b"]],
    [{ host: "a.b", basePath: "/v1", schemes: ["https"] }, ["https://a.b/v1"]],
    [{ basePath: "/v1" }, ["/v1"]],
  ])("with %j has the servers %j", (members, urls) => {
    const value = joined({ "api.json": operation({}, members) });
    const { servers } = value as { servers: { url: string }[] };
    expect(servers.map(({ url }) => url)).toEqual(urls);
  });

  test("has the scheme it came by where it names none", () => {
    const document = operation({}, { host: "a.b" });
    const value = joined({ "http://localhost/api.json": document });
    expect(value).toMatchObject({ servers: [{ url: "http://a.b" }] });
  });

  test("has bodies that are referred to, and path-level ones wherever they stand", () => {
    const parameters = {
      Body: { name: "b", in: "body", required: true, schema: {} },
      Alias: { $ref: "#/parameters/Body" },
    };
    const body = { required: true, content: { "application/json": {} } };
    for (const name of Object.keys(parameters)) {
      const $ref = `#/parameters/${name}`;
      const document = operation({ parameters: [{ $ref }] }, { parameters });
      expect(upgraded(document)["requestBody"]).toMatchObject(body);
      expect(upgraded(document)["parameters"]).toBeUndefined();
    }
    const late = {
      swagger: "2.0",
      paths: {
        "/a/{id}": { post: { responses: {} }, parameters: [parameters.Body] },
      },
    };
    expect(upgraded(late)["requestBody"]).toMatchObject(body);
  });

  test.each([
    [[{ type: "string" }], undefined, "application/x-www-form-urlencoded"],
    [[{ type: "file" }], undefined, "multipart/form-data"],
    [[{ type: "file" }], ["application/json"], "multipart/form-data"],
    [[{ type: "string" }], ["multipart/form-data"], "multipart/form-data"],
  ])("sends the form %j where it says %j as %s", (fields, consumes, type) => {
    const parameters = fields.map((field, index) => ({
      name: `f${index}`,
      in: "formData",
      ...field,
    }));
    const members = consumes === undefined ? {} : { consumes };
    const { requestBody } = upgraded(operation({ parameters, ...members }));
    expect(Object.keys((requestBody as { content: object }).content)).toEqual([
      type,
    ]);
  });

  test("sends JSON where its lists of media types are empty", () => {
    const body = { name: "b", in: "body", schema: {} };
    const answer = { description: "", schema: { title: "a" } };
    const members = { parameters: [body], responses: { 200: answer } };
    const none = { consumes: [], produces: [] };
    const all = { consumes: ["text/plain"], produces: ["text/plain"] };
    for (const document of [
      operation({ ...members, ...none }, all),
      operation({ ...members, ...none }),
      operation(members, none),
    ])
      expect(upgraded(document)).toMatchObject({
        requestBody: { content: { "application/json": {} } },
        responses: { 200: { content: { "application/json": {} } } },
      });
  });

  test("has no style for values between tabs", () => {
    const tsv = { name: "t", in: "query", type: "array", items: {} };
    const parameters = [{ ...tsv, collectionFormat: "tsv" }];
    expect(findingsIn({ "api.json": operation({ parameters }) })).toEqual([
      'unknown-style api.json:13:7 OpenAPI has no style for the `collectionFormat` "tsv"; the usual one is taken',
    ]);
  });

  test("answers with files as bytes, in the types of the operation before those of all", () => {
    const responses = { 200: { description: "", schema: { type: "file" } } };
    const schema = { type: "string", format: "binary" };
    const content = (document: object): unknown =>
      (upgraded(document)["responses"] as Record<string, { content: unknown }>)[
        "200"
      ]?.content;
    expect(content(operation({ responses }))).toEqual({
      "application/octet-stream": { schema },
    });
    const produces = ["image/png"];
    const all = { produces: ["application/json"] };
    expect(content(operation({ responses, produces }, all))).toEqual({
      "image/png": { schema },
    });
  });
});

test("many files of Swagger are joined before they are upgraded", () => {
  const value = joined({
    "api.yaml": lines(
      "swagger: '2.0'",
      "paths: { /a: { $ref: a.yaml } }",
      "definitions: { Pet: { $ref: 'pet.json' } }",
    ),
    "a.yaml": lines(
      "get:",
      "  parameters: [{ $ref: 'shared.yaml#/parameters/Id' }]",
      "  responses: { 200: { description: '', schema: { $ref: 'pet.json#' } } }",
    ),
    "shared.yaml": "parameters: { Id: { name: id, in: query, type: string } }",
    "pet.json": { properties: { kind: { $ref: "kind.json" } } },
    "kind.json": { enum: ["cat"] },
  });
  expect(value).toMatchObject({
    paths: {
      "/a": {
        get: {
          parameters: [{ $ref: "#/components/parameters/Id" }],
          responses: {
            200: {
              content: {
                "application/json": {
                  schema: { $ref: "#/components/schemas/Pet" },
                },
              },
            },
          },
        },
      },
    },
    components: {
      schemas: {
        Pet: { properties: { kind: { $ref: "#/components/schemas/kind" } } },
        kind: { enum: ["cat"] },
      },
    },
  });
});

test("places are those of the old document", () => {
  const text = lines(
    "swagger: '2.0'", // 1
    "host: a.b",
    "paths:",
    "  /a:",
    "    parameters:",
    "      - { name: p, in: body, schema: { type: string } }",
    "    post:",
    "      parameters:", // 8
    "        - { name: b, in: body, schema: { properties: { x: {} } } }",
    "        - { name: q, in: query, type: string }",
    "      responses:",
    "        200: { description: '', headers: { X: { type: string } }, schema: { type: string } }",
    "    put:", // 13
    "      parameters:",
    "        - { name: f, in: formData, type: string }",
    "        - { name: g, in: formData, type: string }",
    "      responses: {}",
    "    get: { responses: {} }", // 18
    "definitions: { D: { type: string } }",
    "parameters: { P: { name: p, in: query, type: string } }",
    "responses: { R: { description: '', schema: { type: string } } }",
    "securityDefinitions: { S: { type: basic } }",
  );
  const { locate, diagnostics } = readTexts({ "api.yaml": text });
  expect(diagnostics).toEqual([]);
  const shown = (at: string): string => {
    const { line, text, caret } = locate(at);
    return `${line} ${text.slice(caret).split(/[:,]/)[0]}`;
  };
  const op = "/paths/~1a/post";
  const json = "content/application~1json";
  const form = "requestBody/content/application~1x-www-form-urlencoded";
  for (const [at, place] of [
    ["", "1 swagger"],
    ["/openapi", "1 swagger"],
    ["/servers/0/url", "2 host"],
    [`${op}/parameters/0`, "10 { name"],
    [`${op}/parameters/0/schema/type`, "10 type"],
    [`${op}/parameters/7`, "8 parameters"],
    [`${op}/requestBody`, "9 { name"],
    [`${op}/requestBody/${json}/schema/properties/x`, "9 x"],
    [`${op}/responses`, "11 responses"],
    [`${op}/responses/200`, "12 200"],
    [`${op}/responses/200/${json}/schema/type`, "12 type"],
    [`${op}/responses/200/headers/X/schema/type`, "12 type"],
    [`/paths/~1a/put/${form}/schema/properties/g`, "16 { name"],
    [`/paths/~1a/put/${form}/schema/properties/g/type`, "16 type"],
    [`/paths/~1a/get/requestBody/${json}/schema/type`, "6 type"],
    ["/paths/~1a/get/parameters/0", "18 get"],
    ["/paths", "3 paths"],
    ["/components/schemas/D/type", "19 type"],
    ["/components/parameters/P/schema/type", "20 type"],
    [`/components/responses/R/${json}/schema`, "21 schema"],
    ["/components/securitySchemes/S/scheme", "22 S"],
    ["/components/requestBodies/P", "20 P"],
    ["/components", "1 swagger"],
  ])
    expect([at, shown(at ?? "")]).toEqual([at, place]);
});

describe("references", () => {
  const text = lines(
    "swagger: '2.0'",
    "produces: [a/b, c/d]",
    "consumes: [e/f, g/h]",
    "paths:",
    "  /a{i}:",
    "    parameters:",
    "      - { name: shared, in: body, schema: { title: body of the path } }",
    "      - { name: p, in: query, type: string, title: p }",
    "    post:",
    "      parameters:",
    "        - { name: b, in: body, schema: { title: b, properties: { x: { title: x } } } }",
    "        - { name: q, in: query, type: array, items: { title: items of q } }",
    "        - { $ref: '#/parameters/R' }",
    "      responses:",
    "        200:",
    "          headers: { X: { type: array, items: { title: items of X } } }",
    "          schema: { title: answer, allOf: [{ title: part }] }",
    "        400: { $ref: '#/responses/Bad' }",
    "    put: { responses: {} }",
    "  /form:",
    "    post:",
    "      consumes: [multipart/form-data]",
    "      parameters:",
    "        - { name: f, in: formData, type: array, items: { title: items of f } }",
    "      responses: {}",
    "  /again: { $ref: '#/paths/~1a{i}' }",
    "definitions:",
    "  a/b: { title: a/b, properties: { c%d: { title: c%d } }, allOf: [{ title: first }] }",
    "  Uses: { allOf: USES }",
    "parameters:",
    "  B: { name: b, in: body, schema: { title: B, properties: { x: { title: x of B } } } }",
    "  Also: { $ref: '#/parameters/B' }",
    "  R: { name: r, in: query, type: array, items: { title: items of R } }",
    "responses: { Bad: { schema: { title: bad, not: { title: not bad } } } }",
  );
  const post = "/paths/~1a{i}/post";

  test.each([
    [`${post}/responses/200/schema`, "answer"],
    [`${post}/responses/200/schema/allOf/0`, "part"],
    [`${post}/responses/200/headers/X/items`, "items of X"],
    [`${post}/responses/400/schema/not`, "not bad"],
    [`${post}/parameters/0/schema`, "b"],
    [`${post}/parameters/0/schema/properties/x`, "x"],
    [`${post}/parameters/1/items`, "items of q"],
    [`${post}/parameters/2/items`, "items of R"],
    ["/paths/~1a%7Bi%7D/parameters/0/schema", "body of the path"],
    ["/paths/~1again/post/parameters/1/items", "items of q"],
    ["/paths/~1again/post/responses/200/schema", "answer"],
    ["/paths/~1form/post/parameters/0/items", "items of f"],
    ["/parameters/B/schema", "B"],
    ["/parameters/Also/schema/properties/x", "x of B"],
    ["/parameters/R/items", "items of R"],
    ["/responses/Bad/schema", "bad"],
    ["/definitions/a~1b", "a/b"],
    ["/definitions/a%2Fb/allOf/0", "first"],
    ["/definitions/a~1b/properties/c%25d", "c%d"],
  ])("to #%s lead there in the upgraded document", (at, title) => {
    const { document, diagnostics } = readTexts({
      "api.yaml": text.replace("USES", `[{ $ref: '#${at}' }]`),
    });
    expect(diagnostics).toEqual([]);
    const uses = document?.node("/components/schemas/Uses/allOf/0");
    expect(uses?.string("title")).toBe(title);
  });

  test("beside which a path has a body are no obstacle", () => {
    const body = "{ name: b, in: body, schema: {} }";
    const { document, diagnostics } = readTexts({
      "api.yaml": lines(
        "swagger: '2.0'",
        "paths:",
        "  /a: { post: { operationId: p, responses: {} } }",
        `  /b: { parameters: [${body}], $ref: '#/paths/~1a' }`,
      ),
    });
    expect(diagnostics).toEqual([]);
    const path = document?.root.get("paths").get("/b");
    expect(path?.get("post").string("operationId")).toBe("p");
  });

  test("to what is no component lead there from lists of parameters as well", () => {
    const { document, diagnostics } = readTexts({
      "api.yaml": lines(
        "swagger: '2.0'",
        "paths:",
        "  /a:",
        "    post:",
        "      parameters:",
        "        - { name: b, in: body, schema: { title: b } }",
        "        - { name: q, in: query, type: string }",
        "      responses: {}",
        "  /b:",
        "    post:",
        "      parameters:",
        "        - { $ref: '#/paths/~1a/post/parameters/1' }",
        "        - { $ref: '#/paths/~1a/post/parameters/0' }",
        "      responses: {}",
      ),
    });
    expect(diagnostics).toEqual([]);
    const post = document?.node("/paths/~1b/post");
    const names = post?.get("parameters").items();
    expect(names?.map((one) => one.string("name"))).toEqual(["q"]);
    const content = post?.get("requestBody").get("content");
    const schema = content?.get("application/json").get("schema");
    expect(schema?.string("title")).toBe("b");
  });
});

describe("what is wrong with a Swagger document", () => {
  test("is told in its own words, where it stands", () => {
    expect(
      findings(
        lines(
          "swagger: '2.0'",
          "paths:",
          "  /a: { get: { responses: { 200: { schema: { $ref: '#/definitions/Nan' } } } } }",
          "definitions: { None: { items: { $ref: '#/parameters/none' } } }",
        ),
      ),
    ).toEqual([
      'unresolvable-ref 3:46 `$ref` leads to "#/definitions/Nan", which does not exist; anything may be there = write the path of something that is in the document',
      'unresolvable-ref 4:33 `$ref` leads to "#/parameters/none", which does not exist: the document has no "parameters"; anything may be there = write the path of something that is in the document',
    ]);
  });

  test("is left out where it has no meaning", () => {
    const wrong = [null, 1, "a", true, [], {}, [null], [[]], { a: null }];
    const places: ((value: unknown) => object)[] = [
      (paths) => ({ paths }),
      (definitions) => ({ definitions }),
      (parameters) => ({ parameters }),
      (responses) => ({ responses }),
      (host) => ({ host }),
      (schemes) => ({ host: "a", schemes }),
      (consumes) => ({ consumes }),
      (produces) => ({ produces }),
      (securityDefinitions) => ({ securityDefinitions }),
      (item) => ({ paths: { "/a": item } }),
      (item) => ({ paths: { "x-a": item } }),
      (item) => ({ paths: { "/a": { "x-a": item } } }),
      (post) => ({ paths: { "/a": { post } } }),
      (parameters) => ({ paths: { "/a": { parameters } } }),
      (parameters) => operation({ parameters }),
      (parameter) => operation({ parameters: [parameter] }),
      (place) => operation({ parameters: [{ in: place, name: "a" }] }),
      (name) => operation({ parameters: [{ in: "formData", name }] }),
      (schema) => operation({ parameters: [{ in: "body", schema }] }),
      (items) =>
        operation({ parameters: [{ in: "query", type: "array", items }] }),
      (consumes) => operation({ consumes, parameters: [{ in: "body" }] }),
      (responses) => operation({ responses }),
      (response) => operation({ responses: { 200: response } }),
      (response) => operation({ responses: { "x-a": response } }),
      (headers) => operation({ responses: { 200: { headers } } }),
      (header) => operation({ responses: { 200: { headers: { a: header } } } }),
      (schema) => operation({ responses: { 200: { schema } } }),
      (examples) => operation({ responses: { 200: { examples } } }),
      (schema) => ({ definitions: { A: schema } }),
      (properties) => ({ definitions: { A: { properties } } }),
      (allOf) => ({ definitions: { A: { allOf, discriminator: allOf } } }),
      ($ref) => ({ definitions: { A: { $ref } }, parameters: { A: { $ref } } }),
      (example) =>
        operation({ parameters: [{ in: "body", "x-examples": example }] }),
      (scheme) => ({ securityDefinitions: { a: scheme } }),
      (flow) => ({ securityDefinitions: { a: { type: "oauth2", flow } } }),
      (components) => ({ components }),
    ];
    let documents = 0;
    for (const place of places)
      for (const value of wrong) {
        const found = findingsIn({
          "api.json": { ...place(value), swagger: "2.0" },
        });
        for (const finding of found)
          expect(finding).toMatch(
            /^(unexpected-type|unresolvable-ref|external-ref) /,
          );
        documents++;
      }
    expect(documents).toBe(places.length * wrong.length);
  });

  test("is told with what was expected", () => {
    expect(
      findingsIn({
        "api.json": { swagger: "2.0", consumes: "application/json" },
      }),
    ).toEqual([
      "unexpected-type api.json:3:2 this must be a list in Swagger 2.0; it is left out",
    ]);
  });
});

describe("names that are those of prototypes", () => {
  test("stay names", () => {
    const text = lines(
      "swagger: '2.0'",
      "consumes: [__proto__]",
      "produces: [__proto__, constructor]",
      "paths:",
      "  /a:",
      "    post:",
      "      parameters:",
      "        - { name: __proto__, in: formData, type: string, required: true }",
      "        - { $ref: '#/parameters/__proto__' }",
      "      responses:",
      "        200:",
      "          schema: { $ref: '#/definitions/__proto__' }",
      "          headers: { __proto__: { type: string } }",
      "          examples: { __proto__: { polluted: 1 }, constructor: 2, other: 3 }",
      "        __proto__: { examples: { a: 1 } }",
      "definitions:",
      "  __proto__: { properties: { __proto__: { type: string }, constructor: { type: string } } }",
      "  A: { discriminator: __proto__, x-discriminator-value: __proto__ }",
      "parameters:",
      "  __proto__: { name: __proto__, in: query, type: string }",
      "  toString: { name: b, in: body, schema: {}, x-examples: { __proto__: { a: 1 } } }",
      "responses: { __proto__: { description: a, examples: { __proto__: 1 } } }",
      "securityDefinitions: { __proto__: { type: oauth2, flow: __proto__ } }",
    );
    const { document, diagnostics } = readTexts({ "api.yaml": text });
    expect(diagnostics).toEqual([]);
    const schemas = document?.root.get("components").get("schemas");
    expect(schemas?.entries().map(([name]) => name)).toEqual([
      "__proto__",
      "A",
    ]);
    const answer = document?.root.get("paths").get("/a").get("post");
    const schema = answer
      ?.get("responses")
      .get("200")
      .get("content")
      .get("__proto__")
      .get("schema");
    expect(schema?.component).toBe("__proto__");
    expect(
      schema
        ?.get("properties")
        .entries()
        .map(([name]) => name),
    ).toEqual(["__proto__", "constructor"]);
    expect(answer?.get("parameters").items()[0]?.string("name")).toBe(
      "__proto__",
    );
  });
});

describe("limits", () => {
  const schema = {
    properties: Object.fromEntries(
      Array.from({ length: 5_000 }, (_, index) => [`p${index}`, {}]),
    ),
  };
  const types = Array.from({ length: 1_000 }, (_, index) => `a/b${index}`);

  test("hold for schemas times media types", () => {
    expect(
      findingsIn({
        "api.json": {
          swagger: "2.0",
          produces: types,
          definitions: { A: schema },
        },
      }),
    ).toEqual([
      "too-large api.json:1:1 with each schema for each of 1000 media types, this holds more than 5,000,000 values",
    ]);
  });

  test("hold for headers, whose number the upgrader squares", () => {
    const headers = Object.fromEntries(
      types.concat("X").map((name) => [name, { type: "string" }]),
    );
    const [finding] = findingsIn({
      "api.json": operation({ responses: { 200: { headers } } }),
    });
    expect(finding).toMatch(/^too-large .* more than 1,000 headers$/);
  });

  test("hold for aliases", () => {
    const bomb = Array.from(
      { length: 8 },
      (_, index) =>
        `  a${index}: &a${index} [${Array(10)
          .fill(index === 0 ? "{}" : `*a${index - 1}`)
          .join(", ")}]`,
    );
    const [finding] = findings(
      lines("swagger: '2.0'", "definitions:", ...bomb),
    );
    expect(finding).toMatch(/^too-large /);
  });
});
