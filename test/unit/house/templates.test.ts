import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { ofTypesAlone } from "../../../generator/own-templates.ts";

const at = (path: string): URL => new URL(`../../../${path}`, import.meta.url);
const page = readFileSync(at("docs/templates.md"), "utf8");

/** What the page says of each template: the members of its view, and what it includes. */
const documented = new Map(
  Array.from(
    page.matchAll(/^\| `([\w-]+)\.hbs`\s*\|[^|]*\|([^|]*)\|([^|]*)\|$/gm),
    ([, name = "", members = "", included = ""]) => [
      name,
      { members: named(members), included: named(included) },
    ],
  ),
);

function named(cell: string): string[] {
  return Array.from(cell.matchAll(/`([^`]+)`/g), ([, name = ""]) => name);
}

/** Templates that can be replaced: not those of \`pathwright types\`. */
const templates = readdirSync(at("templates/"))
  .filter((name) => name.endsWith(".hbs"))
  .map((name) => name.slice(0, -".hbs".length))
  .filter((name) => !ofTypesAlone.includes(name));

test("the page has every template", () => {
  expect([...documented.keys()].sort()).toEqual(templates.sort());
});

test.each(templates)("the page has the view of %s", (name) => {
  const text = readFileSync(at(`templates/${name}.hbs`), "utf8");
  const lists: string[] = [];
  const members = new Set<string>();
  const included = new Set<string>();
  for (const [, sign = "", word = ""] of text.matchAll(
    /\{\{(#if |#unless |#each |> |\/|)([\w.-]+)\}\}/g,
  )) {
    if (sign === "> ") included.add(word);
    else if (sign === "/" && word === "each") lists.pop();
    else if (sign !== "/" && word !== "else") {
      const member = `${lists.join("")}${word}`;
      if (sign === "#each ") lists.push(`${word}[].`);
      members.add(sign === "#each " ? `${member}[]` : member);
    }
  }
  const isList = (member: string): boolean => members.has(`${member}[]`);
  expect(documented.get(name)).toEqual({
    members: [...members].filter((member) => !isList(member)),
    included: [...included],
  });
});
