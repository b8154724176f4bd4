import { describe, expect, test } from "vitest";
import type { Api, ServerVariable } from "../../../templates/runtime/api.ts";
import { withServer } from "../../../templates/runtime/server.ts";
import { RequestError } from "../../../templates/runtime/errors.ts";

function address(
  baseUrl: string,
  serverVariables: Record<string, ServerVariable>,
  given?: object,
): string | undefined {
  const api: Api = { baseUrl, serverVariables, resources: {} };
  return withServer(api, given).baseUrl;
}

const free: ServerVariable = {};

describe("the variables of a server", () => {
  const url = "https://{region}.a.example:{port}/{base}";
  const variables = {
    region: { default: "eu", enum: ["eu", "us"] },
    port: { default: "8443" },
    base: { default: "v1" },
  };

  test("have their defaults or what is given", () => {
    expect(address(url, variables)).toBe("https://eu.a.example:8443/v1");
    expect(
      address(url, variables, { region: "us", port: undefined, base: "" }),
    ).toBe("https://us.a.example:8443/");
    expect(address(url, variables, { port: 1, other: "x" })).toBe(
      "https://eu.a.example:1/v1",
    );
  });

  test("without either stay as they are", () => {
    const unknown = "https://{toString}.example/{base}";
    expect(address(unknown, { base: free })).toBe(unknown);
  });

  test("do not write what looks like a pattern of a replacement", () => {
    expect(address("https://a.example/{base}", {}, { base: "$&$1" })).toBe(
      "https://a.example/$&$1",
    );
  });

  test("take nothing that the document does not list", () => {
    const choose = () => address(url, variables, { region: "moon" });
    expect(choose).toThrow(RequestError);
    expect(choose).toThrow("`server`: `region` must be one of eu, us");
  });

  test.each(["evil.example/", "evil.example?", "evil.example#", "me@", "\\"])(
    "cannot lead to another host: %s",
    (region) => {
      for (const base of [
        "https://{region}.a.example/",
        "https://a.{region}",
        "//{region}.example",
        "{region}://a.example",
      ]) {
        const choose = () => address(base, { region: free }, { region });
        expect(choose, base).toThrow(RequestError);
      }
    },
  );

  const path: ServerVariable = { default: "/v1" };
  const none: ServerVariable = { default: "" };

  test.each([
    ["https://api.example.com{base}", path, ".evil.example"],
    ["https://api.example.com{base}", path, "@evil.example/"],
    ["https://api.example.com{base}", path, ":x@evil.example"],
    ["https://api.example.com{base}", none, ".evil.example"],
    ["https://api.example.com{base}", free, ".evil.example"],
    ["/{base}", { default: "acme" }, "/evil.example/x"],
    ["/{base}", { default: "acme" }, "\\evil.example"],
    ["/{base}", { default: "acme" }, "\t/evil.example"],
    ["/{base}/v1", none, "/evil.example"],
    ["{base}", path, "//evil.example"],
    ["{base}", path, "https://evil.example"],
    ["{base}://a.example", { default: "https" }, "https:evil.example"],
    ["https://a.example:{base}", { default: "443" }, "443@evil.example"],
    ["https://{base}.a.example", { default: "eu" }, "evil.example\t/"],
  ])("behind the host, or in it, stay there: %s", (url, base, given) => {
    const choose = () => address(url, { base }, { base: given });
    expect(choose).toThrow(RequestError);
    expect(choose).toThrow("`base` must not lead to another host");
  });

  test("cannot lead to another host together", () => {
    const choose = () =>
      address("{a}{b}", { a: path, b: path }, { a: "", b: "//evil.example" });
    expect(choose).toThrow("`b` must not lead to another host");
  });

  test.each([
    ["https://a.example:{part}/", { default: "" }, "8443"],
    ["https://api.{part}", { default: "example.com" }, "example.org:8443"],
    ["https://api.{part}", free, "example.org"],
    ["https://api{part}.example", { default: "" }, "-eu"],
    ["{part}://a.example", { default: "https" }, "http"],
    ["https://{part}", { default: "a.example/v1" }, "b.example/v2"],
  ])("may be a part of the host: %s", (url, part, given) => {
    expect(address(url, { part }, { part: given })).toBe(
      url.replace("{part}", given),
    );
  });

  test.each([
    ["in the path", "https://a.example/{base}", free, "v1/x"],
    ["in a path without a host", "/{base}", free, "v1/x"],
    [
      "where the default has such signs",
      "{base}",
      { default: "https://a.example" },
      "https://b.example/v2",
    ],
    ["behind the host", "https://a.example{base}", { default: "" }, "/v1/x"],
    ["or nothing", "https://a.example{base}", { default: "/v1" }, ""],
  ])("may have slashes %s", (_, url, base, given) => {
    expect(address(url, { base }, { base: given })).toBe(
      url.replace("{base}", given),
    );
  });
});
