import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { platformOptions } from "../../../templates/runtime/init.ts";
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

/** The members that an interface of the runtime declares itself. */
function members(file: string, name: string): string[] {
  const url = new URL(`../../../templates/runtime/${file}`, import.meta.url);
  const text = readFileSync(url, "utf8");
  const [, body = ""] =
    new RegExp(`interface ${name} [^]*?\\{\\n([^]*?)\\n\\}`).exec(text) ?? [];
  return Array.from(
    body.matchAll(/^ {2}(?:readonly )?(\w+)\?:/gm),
    ([, member = ""]) => member,
  );
}

test("whatever every client has as an option is a reserved name", () => {
  const names = members("options.ts", "BaseClientOptions");
  expect(names).toContain("baseUrl");
  expect(names.filter((name) => !clientOptionNames.includes(name))).toEqual([]);
});

test("whatever the runtime takes itself is not the platform's", () => {
  const names = [
    ...members("options.ts", "BaseClientOptions"),
    ...members("options.ts", "RequestOptions"),
    ...members("stream-options.ts", "StreamLimits"),
    ...members("reconnect.ts", "EventStreamOptions"),
    ...members("init.ts", "Init"),
  ];
  expect(names).toContain("reconnect");
  const given = Object.fromEntries(names.map((name) => [name, 1]));
  expect(Object.keys(platformOptions(given)).sort()).toEqual([
    "Request",
    "redirect",
  ]);
});
