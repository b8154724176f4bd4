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
    ["'3.1'", "3.1"],
  ])("%s is OpenAPI %s", (declared, version) => {
    expect(documentOf(`openapi: ${declared}`).version).toBe(version);
  });

  test.each(["2.0.0", "3.2.0", "3.10.0", "4.0.0", "3.1.x", "3.1.0x", ""])(
    "%j is unknown",
    (declared) => {
      expect(findings(lines("info: {}", `openapi: "${declared}"`))).toEqual([
        `unknown-version 2:1 OpenAPI "${declared}" is not read: 3.0 and 3.1 are`,
      ]);
    },
  );

  test.each([
    ["2", "2.0"],
    ["3.2", "3.2"],
    ["3.14", "3.14"],
  ])("as the number %s is unknown", (declared, version) => {
    expect(findings(`openapi: ${declared}`)).toEqual([
      `unknown-version 1:1 OpenAPI "${version}" is not read: 3.0 and 3.1 are`,
    ]);
  });

  test.each(["null", "[3.1.0]", "{}", "true"])("is not %s", (declared) => {
    expect(findings(`{"openapi": ${declared}}`)).toEqual([
      'not-openapi 1:2 the field "openapi" must be a version, such as "3.1.0"',
    ]);
  });

  test("of Swagger must be upgraded", () => {
    expect(findings(lines("info: {}", "swagger: '2.0'"))).toEqual([
      "unknown-version 2:1 Swagger 2.0 is not read: upgrade the document to OpenAPI 3.0 or 3.1 first",
    ]);
  });
});

describe("no OpenAPI", () => {
  test.each(["null", "hello", "- openapi", "3", "[]"])("is %j", (text) => {
    expect(findings(text)).toEqual([
      "not-openapi 1:1 an OpenAPI document is an object",
    ]);
  });

  test("is an object without its field", () => {
    expect(findings(lines("# comment", "info: {}"))).toEqual([
      'not-openapi 2:1 this has no field "openapi"',
    ]);
  });
});
