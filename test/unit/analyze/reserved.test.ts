import { expect, test } from "vitest";
import { typeNames } from "../../../generator/analyze/reserved.ts";
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
