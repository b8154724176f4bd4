import { expect, test } from "vitest";
import { grouped } from "../../../generator/model/messages.ts";

test.each([0, 7, 999, 1_000, 12_345, 999_999, 5_000_000, 100_000_000])(
  "%i is grouped as English has it",
  (limit) => {
    expect(grouped(limit)).toBe(limit.toLocaleString("en"));
  },
);
