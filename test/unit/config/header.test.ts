import { validateHeaderName, validateHeaderValue } from "node:http";
import { expect, test } from "vitest";
import { headerIn } from "../../../generator/config/header.ts";

/** Whether Node itself would send a header. */
function isSent(name: string, value: string): boolean {
  try {
    validateHeaderName(name);
    validateHeaderValue(name, value);
    return true;
  } catch {
    return false;
  }
}

const characters = Array.from({ length: 0x180 }, (_, code) =>
  String.fromCharCode(code),
);

test("a header may have the characters that Node sends", () => {
  const named = characters.filter((one) => one !== ":");
  for (const one of named)
    expect(headerIn(`a${one}b: c`) !== null, JSON.stringify(one)).toBe(
      isSent(`a${one}b`, "c"),
    );
  for (const one of characters)
    expect(headerIn(`a: b${one}c`) !== null, JSON.stringify(one)).toBe(
      isSent("a", `b${one}c`),
    );
  expect(headerIn(": a")).toBeNull();
});
