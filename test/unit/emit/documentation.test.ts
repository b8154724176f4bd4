import { expect, test } from "vitest";
import { text } from "../../../generator/emit/typescript/code.ts";
import { schemaComment } from "../../../generator/emit/typescript/documentation.ts";

function comment(title: string, name: string): string | null {
  const documentation = {
    title,
    summary: null,
    description: "Who feeds it.",
    format: null,
    deprecated: false,
    default: undefined,
    examples: [],
    isConstant: false,
    notes: [],
  };
  const printed = schemaComment(documentation, name);
  return printed && text(printed);
}

test("a title stands in the comment where it says more than the name", () => {
  expect(comment("Keeper", "petOwner")).toBe(
    "/**\n * Keeper\n *\n * Who feeds it.\n */",
  );
  for (const title of ["petOwner", "Pet Owner", "pet_owner"])
    expect(comment(title, "petOwner")).toBe("/** Who feeds it. */");
});
