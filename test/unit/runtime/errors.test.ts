import { expect, test } from "vitest";

type Errors = typeof import("../../../templates/runtime/errors.ts");

/** The errors of two clients, each with a runtime of its own. */
const one = await import("../../../templates/runtime/errors.ts");
const other = (await import(
  "../../../templates/runtime/errors.ts?other" as string
)) as Errors;

const fields = {
  headers: new Headers(),
  body: undefined,
  method: "GET",
  url: "https://pets.example",
  operationId: null,
};

test("the errors of another client are recognised, each by its class and those above it", () => {
  expect(one.ApiError).not.toBe(other.ApiError);
  const notFound = other.apiError({ ...fields, status: 404 });
  expect(notFound).toBeInstanceOf(one.NotFoundError);
  expect(notFound).toBeInstanceOf(one.ApiError);
  expect(notFound).toBeInstanceOf(one.PathwrightError);
  expect(notFound).not.toBeInstanceOf(one.ConflictError);
  expect(notFound).not.toBeInstanceOf(one.RequestError);
  const teapot = other.apiError({ ...fields, status: 418 });
  expect(teapot).toBeInstanceOf(one.ApiError);
  expect(teapot).not.toBeInstanceOf(one.NotFoundError);
  expect(new other.TimeoutError()).toBeInstanceOf(one.TimeoutError);
  expect(new other.TimeoutError()).not.toBeInstanceOf(one.ConnectionError);
});

test("a subclass of the user's has its own instances, whatever its name", () => {
  class QuotaError extends one.ApiError {}
  const Twin = class QuotaError extends other.ApiError {};
  const quota = new QuotaError({ ...fields, status: 429 });
  expect(quota).toBeInstanceOf(QuotaError);
  expect(quota).toBeInstanceOf(one.ApiError);
  expect(quota).toBeInstanceOf(other.ApiError);
  expect(quota).not.toBeInstanceOf(Twin);
  expect(one.apiError({ ...fields, status: 429 })).not.toBeInstanceOf(
    QuotaError,
  );
  expect(quota.name).toBe("ApiError");
});

test("nothing else is taken for one", () => {
  const lookalike = { constructor: one.ApiError };
  for (const value of [null, undefined, "", {}, lookalike, new Error("no")])
    expect(value).not.toBeInstanceOf(one.PathwrightError);
  expect(new one.ParseError()).toBeInstanceOf(Error);
  expect(String(new one.ParseError("no JSON"))).toBe("ParseError: no JSON");
});
