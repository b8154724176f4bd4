import { describe, expect, test } from "vitest";
import {
  type ConfigEdit,
  editConfig,
} from "../../../generator/config/index.ts";

const list: ConfigEdit = [
  ["resources", "pets", "methods", "list"],
  "get /pets",
];
const feed: ConfigEdit = [
  ["resources", "pets", "subresources", "toys", "methods", "throw"],
  "post /pets/{id}/toys: all # of them",
];

/** The configuration `name`, with texts put below its `resources`. */
function edited(name: string, text: string, ...edits: ConfigEdit[]): unknown {
  return editConfig(name, text, edits);
}

describe("a configuration in YAML", () => {
  test("that is empty, or has no resources, gets them at its end", () => {
    const added = "resources:\n  pets:\n    methods:\n      list: get /pets\n";
    expect(edited("a.yaml", "", list)).toBe(added);
    const text = "# Ours\nspec:   'a.yaml'   # where\nallowFiles: [ a,b ]\n";
    expect(edited("a.yaml", text, list)).toBe(text + added);
    expect(edited("a.yml", "spec: a.yaml", list)).toBe(
      `spec: a.yaml\n${added}`,
    );
    expect(edited("a.yaml", "spec: a.yaml\r\n", list)).toBe(
      `spec: a.yaml\r\n${added.replaceAll("\n", "\r\n")}`,
    );
  });

  test("keeps its formatting and its remarks, within its resources too", () => {
    const text = `# Ours
spec:   'a.yaml'   # where

# The tree
resources:
    pets: # and love

        # What people have
        methods: {find: 'get /pets/{id}'}  # one
    zoo:
        methods:
            all:   get /zoo  # of them
        # no more

# Where it goes
output:  src/api # or not
`;
    const open: ConfigEdit = [
      ["resources", "zoo", "methods", "open"],
      "post /",
    ];
    const sold: ConfigEdit = [
      ["resources", "zoo", "subresources", "shop", "methods", "buy"],
      "post /b",
    ];
    expect(edited("a.yaml", text, list, feed, open, sold)).toBe(`# Ours
spec:   'a.yaml'   # where

# The tree
resources:
    pets: # and love

        # What people have
        methods: {find: 'get /pets/{id}', list: get /pets}  # one
        subresources:
            toys:
                methods:
                    throw: "post /pets/{id}/toys: all # of them"
    zoo:
        methods:
            all:   get /zoo  # of them
            open: post /
        subresources:
            shop:
                methods:
                    buy: post /b
        # no more

# Where it goes
output:  src/api # or not
`);
  });

  test("in braces gets them there, and one that begins and ends in marks between these", () => {
    const flow = "{ spec: a.yaml }\n";
    expect(edited("a.yaml", flow, list)).toBe(
      "{ spec: a.yaml, resources: { pets: { methods: { list: get /pets } } } }\n",
    );
    const started = "---\nspec: a.yaml\n...\n";
    expect(edited("a.yaml", started, list)).toBe(
      "---\nspec: a.yaml\nresources:\n  pets:\n    methods:\n      list: get /pets\n...\n",
    );
    const empty = "resources: {} # none yet\n";
    expect(edited("a.yaml", empty, list)).toBe(
      "resources: { pets: { methods: { list: get /pets } } } # none yet\n",
    );
  });

  test("is left alone where something else than an object stands on the way", () => {
    const alias = "pets: &pets { methods: {} }\nresources: { pets: *pets }\n";
    expect(edited("a.yaml", alias, list)).toBeNull();
    expect(edited("a.yaml", "resources: [a]\n", list)).toBeNull();
    expect(edited("a.yaml", "- a\n", list)).toBeNull();
    expect(edited("a.yaml", "a: {\n", list)).toBeNull();
  });
});

describe("a configuration in JSON", () => {
  test("gets its resources in its own indentation", () => {
    const text = '{\n\t"spec": "a.yaml",\n\t"allowFiles": ["a","b"]\n}\n';
    expect(edited("a.json", text, list)).toBe(
      '{\n\t"spec": "a.yaml",\n\t"allowFiles": ["a","b"],\n\t"resources": {\n\t\t"pets": {\n\t\t\t"methods": {\n\t\t\t\t"list": "get /pets"\n\t\t\t}\n\t\t}\n\t}\n}\n',
    );
    expect(edited("a.json", '{"spec":"a.yaml"}', list)).toBe(
      '{"spec":"a.yaml", "resources": { "pets": { "methods": { "list": "get /pets" } } }}',
    );
    expect(edited("a.json", "{}", list)).toBe(
      '{ "resources": { "pets": { "methods": { "list": "get /pets" } } } }',
    );
  });

  test("keeps what stands around them, and in them", () => {
    const text = `{
  "resources": {
    "pets": { "methods": { "find": "get /pets/{id}", "list": "get /v1/pets" } }
  },
  "allowFiles": ["a","b"]
}
`;
    expect(edited("a.json", text, list, feed)).toBe(`{
  "resources": {
    "pets": { "methods": { "find": "get /pets/{id}", "list": "get /pets" }, "subresources": { "toys": { "methods": { "throw": "post /pets/{id}/toys: all # of them" } } } }
  },
  "allowFiles": ["a","b"]
}
`);
  });

  test("gets lists, in the place of those that are there", () => {
    const excludes = (text: string): unknown =>
      edited("a.json", text, [
        ["files", "includes"],
        ["**", "!api"],
      ]);
    expect(excludes('{\n  "root": true\n}\n')).toBe(
      '{\n  "root": true,\n  "files": {\n    "includes": ["**", "!api"]\n  }\n}\n',
    );
    expect(excludes('{ "files": { "includes": ["**"], "max": 1 } }')).toBe(
      '{ "files": { "includes": ["**", "!api"], "max": 1 } }',
    );
  });

  test("is left alone where something else stands there", () => {
    expect(
      edited("a.json", '{ "resources": { "pets": [] } }', list),
    ).toBeNull();
    expect(edited("a.json", "[]", list)).toBeNull();
  });
});
