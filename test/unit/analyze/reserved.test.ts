import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { requestOptions } from "../../../templates/runtime/init.ts";
import {
  clientOptionNames,
  typeNames,
} from "../../../generator/analyze/reserved.ts";
import { cases, tree } from "../../golden/cases.ts";

test("whatever a generated file takes from the runtime is a reserved name", () => {
  // What conversions.ts declares has names of its own kind.
  const files = cases().flatMap(({ folder }) => [
    ...tree(`${folder}/expected`, (path) => path !== "conversions.ts"),
  ]);
  const taken = files.flatMap(([, text]) =>
    Array.from(
      text.matchAll(
        /^(?:im|ex)port (?:type )?\{([^}]*)\} from "[./]*\/(?:runtime\/[^"]*|client|schema)\.js";$/gm,
      ),
      ([, names = ""]) => names.match(/\b(?!type\b)[A-Z]\w*/g) ?? [],
    ).flat(),
  );
  expect(taken.length).toBeGreaterThan(100);
  expect(typeNames).toEqual(expect.arrayContaining([...new Set(taken)]));
});

test("whatever every client has as an option is a reserved name", () => {
  const file = new URL(
    "../../../templates/runtime/options.ts",
    import.meta.url,
  );
  const text = readFileSync(file, "utf8");
  const [, members = ""] =
    /interface BaseClientOptions [^]*?\{\n([^]*?)\n\}/.exec(text) ?? [];
  const names = Array.from(
    members.matchAll(/^ {2}(\w+)\?:/gm),
    ([, name]) => name,
  );
  expect(names).toContain("baseUrl");
  const given = [...names, ...requestOptions.split(" ")];
  expect(
    given.filter((name) => !clientOptionNames.includes(name ?? "")),
  ).toEqual([]);
});
