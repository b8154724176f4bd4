import * as theirs from "openapi-fetch";
import { expect, test } from "vitest";
import { defaultBodySerializer } from "../../../templates/runtime/transport-vendored.ts";

const form = new FormData();
const urlencoded = "application/x-www-form-urlencoded";

// What calls by path have where no operation of the document has a body.
const serializeTheirs = theirs.defaultBodySerializer as (
  body: unknown,
  headers: Headers,
) => unknown;

test.each<[string, unknown, HeadersInit | undefined]>([
  ["an object", { a: 1 }, undefined],
  ["a text", "a", undefined],
  ["null", null, undefined],
  ["0", 0, { "content-type": "application/json" }],
  ["a form", form, undefined],
  ["an object as a form", { a: "1 2", b: "&" }, { "content-type": urlencoded }],
])(
  "the vendored transport writes %s as openapi-fetch does",
  (_, body, init) => {
    const headers = new Headers(init);
    const written = defaultBodySerializer(body, headers);
    expect(written).toEqual(serializeTheirs(body, headers));
    if (body === form) expect(written).toBe(form);
  },
);
