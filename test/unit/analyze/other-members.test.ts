import { expect, test } from "vitest";
import {
  member,
  object,
  string,
  unknown,
} from "../../../generator/analyze/schemas/construct.ts";
import { admitting } from "../../../generator/analyze/schemas/other-members.ts";
import type { Schema } from "../../../generator/model/schema.ts";

/** A schema that nobody may look at: there may be a whole document in it. */
const unseen = Object.defineProperty({}, "kind", {
  enumerable: true,
  get: () => expect.unreachable("it was looked at"),
}) as Schema;

test("what stands within members is not looked at, which each level of a document would do again", () => {
  const whole = object([member("whole", unseen)]);
  expect(admitting([whole], [string])).toBe(unknown);
  expect(admitting([whole], [object([])])).toBe(unknown);
});

test("members that are the same as others are admitted", () => {
  const other = object([member("name", string)]);
  expect(admitting([object([member("name", string)])], [other])).toBe(other);
});
