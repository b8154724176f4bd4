import { expect, test, vi } from "vitest";
import { sampled } from "../../../generator/analyze/sampled.ts";
import { string } from "../../../generator/analyze/schemas/construct.ts";

test("a sample is found once, when it is asked for", () => {
  const find = vi.fn(() => undefined);
  const type = sampled(string, find);
  expect(find).not.toHaveBeenCalled();
  expect({ ...type }).toEqual({ schema: string, sample: undefined });
  expect(type.sample).toBeUndefined();
  expect(find).toHaveBeenCalledTimes(1);
});

test("who changes the model may give another", () => {
  const type: { sample: unknown } = sampled(string, () => "a");
  type.sample = "b";
  expect(type.sample).toBe("b");
});
