import { expect, test } from "vitest";
import { repeatedObjects } from "../../../generator/analyze/repeated-objects.ts";
import { Scope } from "../../../generator/analyze/names.ts";
import type {
  Member,
  Schema,
  SchemaTypes,
} from "../../../generator/model/schema.ts";
import {
  array,
  member,
  nullable,
  object,
  string,
} from "../../../generator/analyze/schemas/construct.ts";

const noTypes: SchemaTypes = {
  paths: [],
  webhooks: [],
  components: [],
  definitions: string,
  operations: [],
  references: [],
};

/** The names that objects of one file get, which has these members. */
function namesOf(
  members: Readonly<Record<string, Schema>>,
  taken: readonly string[] = [],
): (string | undefined)[] {
  const schema = object(
    Object.entries(members).map(([name, one]) => member(name, one)),
  );
  const root = { name: "Root", schema, documentation: null };
  const declarations = [{ ...root, constants: null, enumMembers: null }];
  const model = { declarations, resources: [], schemaTypes: noTypes };
  const names = repeatedObjects(model, new Scope(taken));
  return Object.values(members).map((one) => names.get(one));
}

/** An object with so many members, made anew each time; the first is called so. */
function made(count: number, first = "a"): Schema {
  const names = [first, ..."bcdefgh"].slice(0, count);
  return object(names.map((name) => member(name, string)));
}

test("objects that say the same have one name, after the member that has them most often", () => {
  expect(namesOf({ from: made(5), home: made(5) })).toEqual(["From", "From"]);
  const [home, list, owner] = [made(5), made(5), made(5)];
  expect(
    namesOf({
      from: made(5),
      home,
      inner: object([member("home", owner), member("homes", array(list))]),
    }),
  ).toEqual(["Home", "Home", undefined]);
});

test("objects that are smaller, alone or others are written in place", () => {
  expect(namesOf({ a: made(4), b: made(4) })).toEqual([undefined, undefined]);
  expect(namesOf({ a: made(5), b: made(6) })).toEqual([undefined, undefined]);
  expect(namesOf({ a: made(5), b: made(5, "x") })).toEqual([
    undefined,
    undefined,
  ]);
});

test("of objects whose members have the same names, those have one name that say the same", () => {
  const other = (): Schema =>
    object([..."abcde"].map((name) => member(name, array(string))));
  expect(
    namesOf({ from: made(5), one: other(), to: made(5), two: other() }),
  ).toEqual(["From", "One", "From", "One"]);
});

test("what is said of a member, and whether it may be left out, makes another object", () => {
  const changed = (change: object): Schema => {
    const one = made(5);
    if (one.kind !== "object") throw new Error("no object");
    const [first, ...others] = one.members;
    return { ...one, members: [{ ...first!, ...change }, ...others] };
  };
  for (const change of [
    { isOptional: true },
    { isReadonly: true },
    { marker: "read" },
    { schema: nullable(string) },
    { documentation: { title: "Said" } },
  ])
    expect(namesOf({ a: made(5), b: changed(change) })).toEqual([
      undefined,
      undefined,
    ]);
});

test("members of objects within count, and objects within repeated ones stay in place", () => {
  const outer = (): Schema => object([member("in", made(5))]);
  const [one, other] = [outer(), outer()];
  expect(namesOf({ one, other })).toEqual(["One", "One"]);
});

test("a name that is taken has a number behind it", () => {
  expect(namesOf({ home: made(5), work: made(5) }, ["Home"])).toEqual([
    "Home2",
    "Home2",
  ]);
});

test("what several operations take in their paths has one name, after the parameters; a single one has none", () => {
  const operation = (...names: readonly string[]): [Schema, Member] => {
    const path = object(names.map((name) => member(name, string)));
    const parameters = member("parameters", object([member("path", path)]));
    return [path, member("get", object([parameters]))];
  };
  const all = [
    operation("owner", "repo"),
    operation("owner", "repo"),
    operation("id"),
    operation("id"),
  ];
  const operations = all.map(([, one]) => one);
  const schemaTypes = { ...noTypes, operations };
  const model = { declarations: [], resources: [], schemaTypes };
  const names = repeatedObjects(model, new Scope());
  expect(all.map(([path]) => names.get(path))).toEqual([
    "OwnerRepoPath",
    "OwnerRepoPath",
    undefined,
    undefined,
  ]);
});
