import { describe, expect, test } from "vitest";
import { rewriteLine } from "../../../generator/migrate/command-line.ts";
import { edited, reversed } from "../../../generator/edit/edits.ts";
import type { Surroundings } from "../../../generator/migrate/rewriting.ts";

const nowhere: Surroundings = {
  scripts: new Set(),
  redocly: () => Promise.resolve("nothing"),
};

async function rewritten(
  line: string,
  surroundings: Partial<Surroundings> = {},
): Promise<{ line: string; left: string[] }> {
  const { edits, left } = await rewriteLine(line, {
    ...nowhere,
    ...surroundings,
  });
  const result = edited(line, edits);
  expect(edited(result, reversed(line, edits))).toBe(line);
  return { line: result, left: left.map(({ reason }) => reason) };
}

const d = "--default-non-nullable";

describe("a command line that runs openapi-typescript", () => {
  test.each([
    [
      "openapi-typescript a.yaml -o b.ts",
      `pathwright types a.yaml -o b.ts ${d}`,
    ],
    [
      "openapi-typescript  a.yaml   --output b.ts ",
      `pathwright types  a.yaml   --output b.ts ${d} `,
    ],
    [
      "openapi-typescript -o b.ts a.yaml",
      `pathwright types -o b.ts a.yaml ${d}`,
    ],
    [
      "openapi-typescript a.yaml --output=b.ts",
      `pathwright types a.yaml --output=b.ts ${d}`,
    ],
    [
      "openapi-typescript a.yaml -o=b.ts",
      `pathwright types a.yaml -o b.ts ${d}`,
    ],
    ["openapi-typescript a.yaml > b.ts", `pathwright types a.yaml ${d} > b.ts`],
    [
      "openapi-typescript a.yaml 2>&1 >b.ts",
      `pathwright types a.yaml ${d} 2>&1 >b.ts`,
    ],
    ["openapi-typescript a.yaml", `pathwright types a.yaml ${d}`],
    [
      "openapi-typescript < a.yaml > b.ts",
      `pathwright types - ${d} < a.yaml > b.ts`,
    ],
    [
      "curl -s $URL | openapi-typescript -o b.ts",
      `curl -s $URL | pathwright types - -o b.ts ${d}`,
    ],
    [
      'openapi-typescript "my api.yaml" -o "src/b c.ts"',
      `pathwright types "my api.yaml" -o "src/b c.ts" ${d}`,
    ],
    [
      "openapi-typescript 'a.yaml' -o b.ts",
      `pathwright types 'a.yaml' -o b.ts ${d}`,
    ],
    [
      "openapi-typescript $API_URL -o b.ts",
      `pathwright types $API_URL -o b.ts ${d}`,
    ],
    [
      'openapi-typescript "${API_URL:-a.yaml}" -o b.ts',
      `pathwright types "\${API_URL:-a.yaml}" -o b.ts ${d}`,
    ],
    [
      "openapi-typescript .\\a.yaml -o .\\b.ts",
      `pathwright types .\\a.yaml -o .\\b.ts ${d}`,
    ],
    [
      "openapi-typescript https://x.example/a.json -o b.ts",
      `pathwright types https://x.example/a.json -o b.ts ${d}`,
    ],
    [
      "openapi-typescript http://localhost:3000/a.json -o b.ts",
      `pathwright types http://localhost:3000/a.json -o b.ts ${d}`,
    ],
    [
      "openapi-typescript http://api.internal:8080/a.json -o b.ts",
      `pathwright types http://api.internal:8080/a.json -o b.ts --allow-urls http://api.internal:8080 ${d}`,
    ],
    [
      "./node_modules/.bin/openapi-typescript a.yaml",
      `./node_modules/.bin/pathwright types a.yaml ${d}`,
    ],
  ])("%s", async (line, expected) => {
    expect(await rewritten(line)).toEqual({ line: expected, left: [] });
  });

  test.each([
    ["npx openapi-typescript a.yaml", `npx pathwright types a.yaml ${d}`],
    [
      "npx -y openapi-typescript@7.4.1 a.yaml",
      `npx -y pathwright types a.yaml ${d}`,
    ],
    [
      "npx --no-install openapi-typescript@latest a.yaml",
      `npx --no-install pathwright types a.yaml ${d}`,
    ],
    [
      "npm exec -- openapi-typescript a.yaml",
      `npm exec -- pathwright types a.yaml ${d}`,
    ],
    ["npm exec openapi-typescript a.yaml", null],
    [
      "pnpm exec openapi-typescript a.yaml",
      `pnpm exec pathwright types a.yaml ${d}`,
    ],
    [
      "pnpm dlx openapi-typescript a.yaml",
      `pnpm dlx pathwright types a.yaml ${d}`,
    ],
    [
      "pnpm --filter api exec openapi-typescript a.yaml",
      `pnpm --filter api exec pathwright types a.yaml ${d}`,
    ],
    ["pnpm openapi-typescript a.yaml", `pnpm pathwright types a.yaml ${d}`],
    ["yarn openapi-typescript a.yaml", `yarn pathwright types a.yaml ${d}`],
    [
      "yarn run openapi-typescript a.yaml",
      `yarn run pathwright types a.yaml ${d}`,
    ],
    [
      "yarn dlx -q openapi-typescript a.yaml",
      `yarn dlx -q pathwright types a.yaml ${d}`,
    ],
    ["bunx openapi-typescript a.yaml", `bunx pathwright types a.yaml ${d}`],
    [
      "bunx --bun openapi-typescript a.yaml",
      `bunx --bun pathwright types a.yaml ${d}`,
    ],
    ["bun x openapi-typescript a.yaml", `bun x pathwright types a.yaml ${d}`],
    [
      "NODE_ENV=test A='b c' openapi-typescript a.yaml",
      `NODE_ENV=test A='b c' pathwright types a.yaml ${d}`,
    ],
    [
      "cross-env NODE_ENV=test npx openapi-typescript a.yaml",
      `cross-env NODE_ENV=test npx pathwright types a.yaml ${d}`,
    ],
    [
      "dotenv -e .env -- openapi-typescript a.yaml",
      `dotenv -e .env -- pathwright types a.yaml ${d}`,
    ],
    ["onchange 'spec/**' -- npx openapi-typescript a.yaml", null],
    [
      "onchange 'spec/**' -- openapi-typescript a.yaml",
      `onchange 'spec/**' -- pathwright types a.yaml ${d}`,
    ],
    [
      "rimraf dist && openapi-typescript a.yaml -o b.ts && prettier --write b.ts; tsc || exit 1",
      `rimraf dist && pathwright types a.yaml -o b.ts ${d} && prettier --write b.ts; tsc || exit 1`,
    ],
    [
      "openapi-typescript a.yaml -o a.ts && openapi-typescript b.yaml -o b.ts",
      `pathwright types a.yaml -o a.ts ${d} && pathwright types b.yaml -o b.ts ${d}`,
    ],
    [
      "(cd api && openapi-typescript a.yaml -o a.ts)",
      `(cd api && pathwright types a.yaml -o a.ts ${d})`,
    ],
    [
      'concurrently "openapi-typescript a.yaml -o a.ts" "tsc -w"',
      `concurrently "pathwright types a.yaml -o a.ts ${d}" "tsc -w"`,
    ],
    [
      "nodemon --watch spec -x 'npx openapi-typescript a.yaml -o a.ts'",
      `nodemon --watch spec -x 'npx pathwright types a.yaml -o a.ts ${d}'`,
    ],
    [
      "sh -c 'openapi-typescript a.yaml -o a.ts && echo done'",
      `sh -c 'pathwright types a.yaml -o a.ts ${d} && echo done'`,
    ],
  ])("however it is run: %s", async (line, expected) => {
    const found = await rewritten(line);
    if (expected === null) {
      expect(found.line).toBe(line);
      expect(found.left).toHaveLength(1);
    } else expect(found).toEqual({ line: expected, left: [] });
  });

  test.each([
    ["--enum --immutable -t", `--enum --immutable -t ${d}`],
    ["--immutable=true --alphabetize true", `--immutable --alphabetize ${d}`],
    ["--enum=false --alphabetize", `--alphabetize ${d}`],
    ["--enum false --alphabetize", `--alphabetize ${d}`],
    ["--no-enum --alphabetize", `--alphabetize ${d}`],
    ["--exportType --arrayLength", `--export-type --array-length ${d}`],
    ["--default-non-nullable=false", "--no-default-non-nullable"],
    ["--default-non-nullable false", "--no-default-non-nullable"],
    ["--defaultNonNullable=false", "--no-default-non-nullable"],
    ["--no-default-non-nullable", "--no-default-non-nullable"],
    ["--default-non-nullable", d],
    ["--default-non-nullable true", d],
    [
      "--immutable-types --support-array-length",
      `--immutable --array-length ${d}`,
    ],
    [
      "--root-types --root-types-no-schema-prefix --make-paths-enum --check",
      `--root-types --root-types-no-schema-prefix --make-paths-enum --check ${d}`,
    ],
  ])("with flags as that package reads them: %s", async (flags, expected) => {
    const found = await rewritten(`openapi-typescript ${flags} a.yaml -o b.ts`);
    const [first = "", last = ""] =
      expected.endsWith(d) && !flags.includes("efault")
        ? [expected.slice(0, -d.length - 1), ` ${d}`]
        : [expected, ""];
    expect(found).toEqual({
      line: `pathwright types ${first} a.yaml -o b.ts${last}`,
      left: [],
    });
  });
});

describe("with a redocly.yaml", () => {
  const listing = { redocly: () => Promise.resolve("documents" as const) };
  const requesting = { redocly: () => Promise.resolve("requests" as const) };

  test.each([
    ["openapi-typescript", `pathwright types --redocly . ${d}`],
    [
      "openapi-typescript --immutable",
      `pathwright types --redocly . --immutable ${d}`,
    ],
    [
      "openapi-typescript --redocly redocly.yaml",
      `pathwright types --redocly redocly.yaml ${d}`,
    ],
    [
      "openapi-typescript -c api/redocly.yaml",
      `pathwright types -c api/redocly.yaml ${d}`,
    ],
    [
      "openapi-typescript -c=redocly.yaml",
      `pathwright types -c redocly.yaml ${d}`,
    ],
    // That package heeds neither the document nor the file, where a redocly.yaml lists some.
    ["openapi-typescript a.yaml -o b.ts", `pathwright types --redocly . ${d}`],
    ["openapi-typescript a.yaml -o b.ts -c .", `pathwright types -c . ${d}`],
  ])("that lists documents: %s", async (line, expected) => {
    expect(await rewritten(line, listing)).toEqual({
      line: expected,
      left: [],
    });
  });

  test.each([
    [
      "openapi-typescript a.yaml -o b.ts",
      `pathwright types a.yaml -o b.ts ${d}`,
    ],
    [
      "openapi-typescript a.yaml -c redocly.yaml -o b.ts",
      `pathwright types a.yaml -o b.ts ${d}`,
    ],
  ])(
    "that says how URLs are requested, and is not needed: %s",
    async (line, expected) => {
      expect(await rewritten(line, requesting)).toEqual({
        line: expected,
        left: [],
      });
    },
  );

  test.each([
    [
      "openapi-typescript https://x.example/a.json -o b.ts",
      requesting,
      /--header/,
    ],
    ["openapi-typescript $URL -c redocly.yaml -o b.ts", requesting, /--header/],
    ["cd api && openapi-typescript", {}, /not clear what the redocly\.yaml/],
    [
      "openapi-typescript a.yaml -c $CONFIG",
      {},
      /not clear what the redocly\.yaml/,
    ],
  ])("that leaves a doubt: %s", async (line, surroundings, reason) => {
    const found = await rewritten(line, surroundings);
    expect(found.line).toBe(line);
    expect(found.left).toEqual([expect.stringMatching(reason)]);
  });
});

test.each([
  ["openapi-typescript a.yaml -o b.ts --silent", /does not know "--silent"/],
  ["openapi-typescript a.yaml -o b.ts -ap", /does not know "-ap"/],
  ["openapi-typescript a.yaml --enum=maybe", /does not know "--enum=maybe"/],
  ["openapi-typescript a.yaml -o", /does not know "-o"/],
  ["openapi-typescript a.yaml -- b.yaml", /does not know "--"/],
  ["openapi-typescript a.yaml b.yaml", /more than one document/],
  ["openapi-typescript 'api/*.yaml' -o b", /by a pattern/],
  ["openapi-typescript file:///a.yaml -o b.ts", /URL/],
  ["openapi-typescript a.yaml -o `pwd`/b.ts", /words and quotes/],
  ['openapi-typescript "a.yaml', /words and quotes/],
  ["npm ls openapi-typescript", /not clear/],
  ["npm install -D openapi-typescript@7", /not clear/],
  [
    "npx -p openapi-typescript -p typescript openapi-typescript a.yaml",
    /not clear/,
  ],
  ["echo openapi-typescript a.yaml", /not clear/],
  ["echo -- openapi-typescript a.yaml", /not clear/],
  ['git commit -m "run openapi-typescript a.yaml"', /not clear/],
  ["turbo run types -- openapi-typescript", /not clear/],
])("is left where it is not sure: %s", async (line, reason) => {
  const found = await rewritten(line);
  expect(found.line).toBe(line);
  expect(found.left).toEqual([expect.stringMatching(reason)]);
});

test.each([
  "tsc && node dist/openapi-typescript.js",
  "openapi-typescript-codegen --input a.yaml",
  "npx @acme/openapi-typescript a.yaml",
  "npm i openapi-typescript-helpers",
  "npm run openapi-typescript",
])("is none: %s", async (line) => {
  expect(await rewritten(line)).toEqual({ line, left: [] });
});

test("a script of that name is no program", async () => {
  const scripts = new Set(["openapi-typescript"]);
  for (const line of ["yarn openapi-typescript", "pnpm run openapi-typescript"])
    expect(await rewritten(line, { scripts })).toEqual({ line, left: [] });
  expect(
    (await rewritten("npx openapi-typescript a.yaml", { scripts })).line,
  ).toContain("npx pathwright types");
});
