import { describe, expect, test } from "vitest";
import {
  endsInAction,
  isPlural,
  senseOf,
  singular,
} from "../../../../generator/analyze/naming/english.ts";

test.each([
  ["customers", "customer"],
  ["entries", "entry"],
  ["keys", "key"],
  ["addresses", "address"],
  ["boxes", "box"],
  ["batches", "batch"],
  ["statuses", "status"],
  ["purchases", "purchase"],
  ["databases", "database"],
  ["apis", "api"],
  ["uris", "uri"],
  ["ids", "id"],
  ["people", "person"],
  ["media", "media"],
])("%j are several of %j", (plural, one) => {
  expect(isPlural(plural)).toBe(true);
  expect(singular(plural)).toBe(one);
});

test.each(["status", "address", "settings", "analytics", "bus", "dns", "os"])(
  "%j is one thing",
  (word) => {
    expect(isPlural(word)).toBe(false);
    expect(singular(word)).toBe(word);
  },
);

describe("what words tell", () => {
  test.each([
    ["capture", "action"],
    ["mark paid", "action"],
    ["reactivate", "action"],
    ["unreject", "action"],
    ["order", "either"],
    ["report payment", "either"],
    ["report runs", "thing"],
    ["login links", "thing"],
    ["research", "either"],
    ["record", "either"],
    ["conversation", "thing"],
    ["", "thing"],
  ])("%j is an %s", (words, sense) => {
    expect(senseOf(words.split(" "))).toBe(sense);
  });

  test.each([
    ["playback start", true],
    ["record start", false],
    ["start", false],
    ["price quote", false],
  ])("that %j names a thing and then what is done is %j", (words, expected) => {
    expect(endsInAction(words.split(" "))).toBe(expected);
  });
});
