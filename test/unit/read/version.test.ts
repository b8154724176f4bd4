import { describe, expect, test } from "vitest";

import { documentOf, findings, lines } from "./support.ts";

describe("a version", () => {
  test.each([
    ["3.0.0", "3.0"],
    ["3.0.4", "3.0"],
    ["3.0.0-rc1", "3.0"],
    ["3.1.1", "3.1"],
    ["3.0", "3.0"],
    ["3", "3.0"],
    ["3.1", "3.1"],
    ["3.2.0", "3.2"],
    ["3.2", "3.2"],
    ["'3.1'", "3.1"],
  ])("%s is OpenAPI %s", (declared, version) => {
    expect(documentOf(`openapi: ${declared}`).version).toBe(version);
  });

  test.each([
    "2.0.0",
    "3.3.0",
    "3.10.0",
    "3.20.0",
    "4.0.0",
    "3.1.x",
    "3.1.0x",
    "",
  ])("%j is unknown", (declared) => {
    expect(findings(lines("info: {}", `openapi: "${declared}"`))).toEqual([
      `unknown-version 2:1 OpenAPI "${declared}" is not read = write 3.0, 3.1 or 3.2, if the document is one`,
    ]);
  });

  test.each([
    ["2", "2.0"],
    ["3.3", "3.3"],
    ["3.14", "3.14"],
  ])("as the number %s is unknown", (declared, version) => {
    expect(findings(`openapi: ${declared}`)).toEqual([
      `unknown-version 1:1 OpenAPI "${version}" is not read = write 3.0, 3.1 or 3.2, if the document is one`,
    ]);
  });

  test.each(["null", "[3.1.0]", "{}", "true"])("is not %s", (declared) => {
    expect(findings(`{"openapi": ${declared}}`)).toEqual([
      expect.stringMatching(
        /^not-openapi 1:2 `openapi` must be a version, not (null|an? \w+) = write "openapi: 3\.1\.0"$/,
      ),
    ]);
  });
});

describe("no OpenAPI", () => {
  test.each(["null", "hello", "- openapi", "3", "[]"])("is %j", (text) => {
    expect(findings(text)).toEqual([
      expect.stringMatching(
        /^not-openapi 1:1 an OpenAPI document must be an object, not (null|an array|a \w+) = /,
      ),
    ]);
  });

  test("is an object without its field", () => {
    expect(findings(lines("# comment", "info: {}"))).toEqual([
      'not-openapi 2:1 the document does not say that it is OpenAPI = write its version: "openapi: 3.1.0"',
    ]);
  });
});
