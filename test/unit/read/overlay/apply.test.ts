import { describe, expect, test } from "vitest";
import { read, Sources } from "../../../../generator/read/index.ts";
import { Budget } from "../../../../generator/read/overlay/budget.ts";
import { applyOverlays } from "../../../../generator/read/overlay/index.ts";
import { Source } from "../../../../generator/read/source.ts";

type Action = Readonly<Record<string, unknown>>;

/** An overlay of some actions. */
function overlay(actions: readonly Action[], version = "1.1.0"): Source {
  const info = { title: "More", version: "1" };
  const text = JSON.stringify({ overlay: version, info, actions }, null, 1);
  return new Source({ file: "more.overlay.json", text });
}

function source(document: unknown): Source {
  return new Source({ file: "api.json", text: JSON.stringify(document) });
}

/** What actions make of a document; what is wrong with them where they cannot be done. */
function applied(document: unknown, ...actions: Action[]): unknown {
  const { root, diagnostics } = applyOverlays(source(document), [
    overlay(actions),
  ]);
  return root === null || diagnostics.length > 0
    ? diagnostics.map(({ code, message }) => `${code} ${message}`)
    : root.parsed.tree?.value;
}

describe("the examples of the specification", () => {
  const server = { url: "https://a.example", description: "Dev" };
  const town = {
    openapi: "3.1.0",
    info: { title: "Town", version: "1.0.0" },
    servers: [server, { url: "https://b.example", description: "Prod" }],
    paths: {
      "/buildings": {
        get: {
          summary: "Buildings",
          responses: { 200: { description: "All" }, default: {}, 500: {} },
        },
      },
      "/locations": {
        get: {
          responses: {
            200: {
              schema: {
                properties: { a: { type: "string" }, b: { type: "number" } },
              },
            },
          },
        },
      },
    },
    components: {
      schemas: { Building: { properties: { building: { example: "house" } } } },
    },
  };
  const license = { name: "MIT" };
  const { responses } = town.paths["/buildings"].get;

  test.each<[string, Action[], object]>([
    [
      "add a license",
      [{ target: "$.info", update: { license } }],
      { info: { ...town.info, license } },
    ],
    [
      "update the root",
      [{ target: "$", update: { info: { "x-overlaid": true } } }],
      { info: { ...town.info, "x-overlaid": true } },
    ],
    [
      "remove a server",
      [{ target: "$.servers[?( @.description == 'Dev' )]", remove: true }],
      { servers: [town.servers[1]] },
    ],
    [
      "replace the servers",
      [
        { target: "$.servers", remove: true },
        { target: "$", update: { servers: [{ url: "http://c.local" }] } },
      ],
      { servers: [{ url: "http://c.local" }] },
    ],
    [
      "remove an example",
      [
        {
          target:
            "$.components.schemas.Building.properties['building'].example",
          remove: true,
        },
      ],
      {
        components: { schemas: { Building: { properties: { building: {} } } } },
      },
    ],
    [
      "description and summary",
      [
        {
          target: "$.paths['/buildings'].get",
          update: { description: "D", summary: "S" },
        },
      ],
      {
        paths: {
          ...town.paths,
          "/buildings": { get: { responses, description: "D", summary: "S" } },
        },
      },
    ],
    [
      "remove matching responses",
      [
        { target: "$.paths..responses['500']", remove: true },
        { target: "$.paths..responses['default']", remove: true },
      ],
      {
        paths: {
          ...town.paths,
          "/buildings": {
            get: { summary: "Buildings", responses: { 200: responses[200] } },
          },
        },
      },
    ],
    [
      "remove all string properties",
      [
        {
          target:
            "$.paths['/locations'].get.responses['200']..properties[?(@.type == 'string')]",
          remove: true,
        },
      ],
      {
        paths: {
          ...town.paths,
          "/locations": {
            get: {
              responses: {
                200: { schema: { properties: { b: { type: "number" } } } },
              },
            },
          },
        },
      },
    ],
  ])("%s", (_, actions, changed) => {
    expect(applied(town, ...actions)).toEqual({ ...town, ...changed });
  });

  const items = { get: { responses: { 200: { description: "OK" } } } };
  const paths = { "/items": items, "/some-items": { delete: items.get } };

  test("copy, and move", () => {
    const copy = {
      target: '$.paths["/some-items"]',
      copy: '$.paths["/items"]',
    };
    expect(applied({ paths }, copy)).toEqual({
      paths: { ...paths, "/some-items": { ...paths["/some-items"], ...items } },
    });
    expect(
      applied(
        { paths },
        { target: "$.paths", update: { "/new-items": {} } },
        { target: '$.paths["/new-items"]', copy: '$.paths["/items"]' },
        { target: '$.paths["/items"]', remove: true },
      ),
    ).toEqual({
      paths: { "/some-items": paths["/some-items"], "/new-items": items },
    });
  });

  test("traits, and lists", () => {
    const paged = { "x-oai-traits": ["paged"], parameters: [{ name: "id" }] };
    const added = [{ name: "top" }, { name: "skip" }];
    const other = { responses: {} };
    expect(
      applied(
        { paths: { "/a": { get: paged }, "/b": { get: other } } },
        {
          target: "$.paths[?(@.get['x-oai-traits'][?(@ == 'paged')])].get",
          update: { parameters: added },
        },
        { target: "$.paths.*.get.parameters", update: { name: "last" } },
        { target: "$.paths.*.get.parameters[?@.name == 'id']", remove: true },
      ),
    ).toEqual({
      paths: {
        "/a": { get: { ...paged, parameters: [...added, { name: "last" }] } },
        "/b": { get: other },
      },
    });
  });
});

describe("an action", () => {
  test.each<[string, unknown, Action[], unknown]>([
    [
      "replaces what has no members",
      { a: 1, b: [1, 2] },
      [
        { target: "$.a", update: "x" },
        { target: "$.b[0]", update: null },
      ],
      { a: "x", b: [null, 2] },
    ],
    [
      "appends to a list, or joins two",
      { a: [1] },
      [
        { target: "$.a", update: { b: 1 } },
        { target: "$.a", update: [2, [3]] },
      ],
      { a: [1, { b: 1 }, 2, [3]] },
    ],
    [
      "removes several elements, and what is in one",
      { a: [0, [1, 2, 3], 4] },
      [{ target: "$..[0, 1, 2]", remove: true }],
      { a: [] },
    ],
    [
      "removes what lies in what is removed",
      { a: { a: { a: 1 }, b: 2 } },
      [{ target: "$..a", remove: true }],
      {},
    ],
    [
      "changes a place once that its target names twice",
      { a: [1] },
      [{ target: "$['a', 'a']", update: 2 }],
      { a: [1, 2] },
    ],
    [
      "does nothing without a change, or where nothing is to be removed",
      { a: 1 },
      [{ target: "$.a" }, { target: "$", remove: false }],
      { a: 1 },
    ],
    [
      "takes a name for a name",
      { a: {} },
      [{ target: "$.a", update: JSON.parse('{ "__proto__": { "b": 1 } }') }],
      JSON.parse('{ "a": { "__proto__": { "b": 1 } } }'),
    ],
    [
      "copies what it is a part of",
      { a: { b: {} } },
      [{ target: "$.a.b", copy: "$" }],
      { a: { b: { a: { b: {} } } } },
    ],
  ])("%s", (_, document, actions, result) => {
    expect(applied(document, ...actions)).toEqual(result);
  });

  test.each<[Action, string]>([
    [
      { target: "$.o", update: [] },
      "invalid-overlay a list cannot be put to what is an object",
    ],
    [
      { target: "$.s", update: {} },
      "invalid-overlay an object cannot be put to what is a single value",
    ],
    [
      { target: "$", update: { l: {} } },
      "invalid-overlay an object cannot be put to what is a list",
    ],
    [
      { target: "$.*", update: 1 },
      "invalid-overlay a single value cannot be put to what is an object",
    ],
    [
      { target: "$", remove: true },
      "invalid-overlay this removes the whole document",
    ],
    [
      { target: "$.o", copy: "$.*" },
      'invalid-overlay one value is copied, and "$.*" matches several values',
    ],
    [
      { target: "$.o", copy: "$.no" },
      'invalid-overlay one value is copied, and "$.no" matches nothing',
    ],
    [
      { target: "$.no", remove: true },
      'unmatched-target the target "$.no" matches nothing in the document',
    ],
  ])("that cannot be done is told: %j", (action, told) => {
    expect(applied({ o: {}, l: [], s: 1 }, action)).toEqual([told]);
  });

  test("leaves what an alias has elsewhere", () => {
    const text = "a: &a { b: 1, c: [1, 2] }\nd: *a\n";
    const yaml = new Source({ file: "api.yaml", text });
    const { root } = applyOverlays(yaml, [
      overlay([
        { target: "$.d", update: { b: 2 } },
        { target: "$.a.c[0]", remove: true },
      ]),
    ]);
    expect(root?.parsed.tree?.value).toEqual({
      a: { b: 1, c: [2] },
      d: { b: 2, c: [1, 2] },
    });
    expect(yaml.parsed.tree?.value).toMatchObject({ d: { b: 1 } });
  });

  test("that multiplies the document, or takes too long, is refused", () => {
    const doubling = Array.from({ length: 30 }, (_, index) => ({
      target: `$`,
      update: { [`x${index}`]: {} },
    }));
    const copies = doubling.map((_, index) => ({
      target: `$.x${index}`,
      copy: "$",
    }));
    expect(applied({ a: 1 }, ...doubling, ...copies.slice(0, 29))).toEqual([
      expect.stringMatching(/^too-large /),
    ]);
    const tooLong = ["too-large with this action overlays take too many steps"];
    const texts = Array.from({ length: 30 }, () => "b".repeat(40));
    const slow = "$[?search(@, 'a*a*a*a*c')]";
    expect(applied(texts, { target: slow, remove: true })).toEqual(tooLong);
  });

  test("that finds deep places again and again is refused", () => {
    const deep = Array.from({ length: 490 }).reduce((value) => ({ a: value }));
    const target = `$..[${"'a',".repeat(100)}'a']`;
    const given = [overlay([{ target, remove: true }])];
    const done = applyOverlays(source(deep), given, new Budget(100_000));
    expect(done.diagnostics).toMatchObject([{ code: "too-large" }]);
  });
});

describe("an overlay that is none", () => {
  test.each<[unknown, string]>([
    [[], "1:1 this is no overlay: it has no `overlay`"],
    [{ openapi: "3.1.0" }, "1:1 this is no overlay: it has no `overlay`"],
    [{ overlay: "2.0.0" }, '1:2 the version "2.0.0" of overlays is not known'],
    [{ overlay: "1.0" }, '1:2 the version "1.0" of overlays is not known'],
    [{ overlay: "1.1.0", actions: [{ target: "$" }] }, "1:1 `info` is missing"],
    [
      { overlay: "1.1.0", info: { title: 1 }, actions: [{ target: "$" }] },
      "1:28 `title` must be a string; 1:20 `version` is missing",
    ],
  ])("%j", (value, told) => {
    const text = JSON.stringify(value);
    const { root, diagnostics } = applyOverlays(source({}), [
      new Source({ file: "o.json", text }),
    ]);
    expect(root).toBeNull();
    expect(
      diagnostics
        .map(
          ({ source, message }) =>
            `${source?.line}:${source?.column} ${message}`,
        )
        .join("; "),
    ).toBe(told);
  });

  test.each<[string, Action[], string]>([
    ["1.1.0", [], "`actions` must be a list of at least one action"],
    ["1.1.0", [{ update: 1 }], "`target` is missing"],
    ["1.1.0", [{ target: 1 }], "`target` must be a string"],
    [
      "1.1.0",
      [{ target: "$", remove: "yes" }],
      "`remove` must be true or false",
    ],
    ["1.1.0", [{ target: "$", copy: 1 }], "`copy` must be a string"],
    [
      "1.1.0",
      [{ target: "$", copy: "$.a", update: 1 }],
      "an action has either `update` or `copy`, and not both",
    ],
    ["1.0.0", [{ target: "$", copy: "$" }], 'an overlay has no "copy" here'],
    ["1.1.0", [{ target: "$", updat: 1 }], 'an overlay has no "updat" here'],
    [
      "1.1.0",
      [
        { target: "$", remove: true },
        { target: "$", remove: true },
      ],
      "this action stands here twice",
    ],
    [
      "1.1.0",
      [{ target: "info.title" }],
      '"info.title" is no JSONPath query: "info.title" is not expected',
    ],
  ])("%s with %j", (version, actions, told) => {
    const given = [overlay(actions, version)];
    const { root, diagnostics } = applyOverlays(source({}), given);
    expect(root).toBeNull();
    expect(diagnostics).toMatchObject([
      { code: "invalid-overlay", message: told },
    ]);
  });
});

describe("a document with overlays", () => {
  const yaml = `openapi: 3.1.0
info: { title: Pets, version: "1" }
paths:
  /pets:
    get:
      responses: { "200": { description: OK, content: { application/json: { schema: { $ref: "#/components/schemas/Pet" } } } } }
components:
  schemas:
    Pet: { type: object }
    Cat: { type: object }
`;
  const texts = (actions: string, ...others: string[]): Sources =>
    Sources.of(
      { file: "api.yaml", text: yaml },
      new Map([["more.yaml", "type: string\n"]]),
      [
        `overlay: 1.1.0\ninfo: { title: More, version: "1" }\nactions:\n${actions}`,
        ...others,
      ].map((text, index) => ({ file: `${index}.overlay.yaml`, text })),
    );
  const found = (sources: Sources): string[] =>
    read(sources).diagnostics.map(
      ({ code, source }) =>
        `${code} ${source?.file}:${source?.line}:${source?.column}`,
    );

  test("has what comes of an overlay at its place there, and the rest at its own", () => {
    const { document, locate } = read(
      texts(
        `  - target: $.components.schemas
    update:
      Pet: { description: A pet }
      Dog:
        type: string
  - { target: $.components.schemas.Cat, remove: true }
  - target: $.components.schemas
    update: { Cat: { type: number } }
  - target: $.paths['/pets']
    update: { parameters: [{ name: a }, { name: b }, { name: c }] }
  - target: $.paths['/pets'].parameters[?@.name == 'a']
    remove: true
  - target: $.paths
    update: { "/copy": {} }
  - { target: "$.paths['/copy']", copy: "$.paths['/pets']" }
`,
      ),
    );
    const at = (pointer: string): string => {
      const { file, line, column } = locate(pointer);
      return `${file}:${line}:${column}`;
    };
    expect(document).not.toBeNull();
    expect(at("/components/schemas/Pet/type")).toBe("api.yaml:9:12");
    expect(at("/components/schemas/Pet/description")).toBe(
      "0.overlay.yaml:6:14",
    );
    expect(at("/components/schemas/Dog/type")).toBe("0.overlay.yaml:8:9");
    expect(at("/components/schemas/Cat/type")).toBe("0.overlay.yaml:11:22");
    expect(at("/paths/~1pets/parameters/0/name")).toBe("0.overlay.yaml:13:43");
    expect(at("/paths/~1pets/parameters/1/name")).toBe("0.overlay.yaml:13:56");
    expect(at("/paths/~1copy")).toBe("0.overlay.yaml:17:15");
    expect(at("/paths/~1copy/get/responses")).toBe("api.yaml:6:7");
    expect(at("/paths/~1copy/parameters/1/name")).toBe("0.overlay.yaml:13:56");
  });

  test("refers to what an overlay adds, and from there as from the document", () => {
    const added = texts(
      "  - target: $.components.schemas\n    update: { Pet: { properties: { a: { $ref: more.yaml }, b: { $ref: '#/components/schemas/Gone' } } } }\n",
    );
    expect(found(added)).toEqual(["unresolvable-ref 0.overlay.yaml:5:65"]);
  });

  test("is changed by one after the other", () => {
    const second =
      'overlay: 1.0.0\ninfo: { title: B, version: "1" }\nextends: ./other/api.yaml\nactions:\n  - { target: $.components.schemas.New, update: { title: B } }\n';
    const first =
      "  - { target: $.components.schemas, update: { New: { title: A } } }\n";
    const { document, diagnostics, locate } = read(texts(first, second));
    expect(diagnostics).toEqual([]);
    const title = "/components/schemas/New/title";
    expect(document?.node("/components/schemas/New").string("title")).toBe("B");
    expect(locate(title)).toMatchObject({ file: "1.overlay.yaml", line: 5 });
  });

  test.each([
    ["no YAML", "  - { target: $\n", ["syntax 0.overlay.yaml:4:5"]],
    [
      "a name twice",
      "  - { target: $, target: $.info, update: { x-a: 1 } }\n",
      ["duplicate-key 0.overlay.yaml:4:18"],
    ],
  ])("tells of an overlay with %s", (_, actions, told) => {
    expect(found(texts(actions))).toEqual(told);
  });

  test("tells that an overlay is for another", () => {
    const other =
      'overlay: 1.0.0\ninfo: { title: B, version: "1" }\nextends: https://a.example/other.yaml\nactions: [{ target: $ }]\n';
    expect(found(texts("  - { target: $ }\n", other))).toEqual([
      "other-document 1.overlay.yaml:3:1",
    ]);
  });
});

describe("x-env", () => {
  const scheme = { type: "http", scheme: "bearer" };
  const document = {
    openapi: "3.1.0",
    info: { title: "A", version: "1" },
    paths: {},
    components: { securitySchemes: { key: scheme } },
  };
  const isOwn = (file: string, overlay: string): boolean | undefined => {
    const text = JSON.stringify({
      overlay: "1.0.0",
      info: { title: "A", version: "1" },
      actions: [
        {
          target: "$.components.securitySchemes.key",
          update: { "x-env": "KEY" },
        },
      ],
    });
    const sources = Sources.of(
      { file, text: JSON.stringify(document) },
      new Map(),
      [{ file: overlay, text }],
    );
    const { document: whole } = read(sources);
    const node = whole?.node("/components/securitySchemes/key/x-env");
    return node && whole?.isOwn(node);
  };

  test("of an overlay counts where that is a local file, whatever it changes", () => {
    expect(isOwn("api.json", "more.json")).toBe(true);
    expect(isOwn("https://a.example/api.json", "more.json")).toBe(true);
    expect(isOwn("api.json", "https://a.example/more.json")).toBe(false);
  });
});
