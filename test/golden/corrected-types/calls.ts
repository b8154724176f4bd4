import { createClient } from "./expected/index.js";
import type { components, paths } from "./expected/schema.js";

type Schemas = components["schemas"];

/** Whether two types are the same. */
type Same<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2
    ? true
    : false;

/** That two types are the same, or what is there does not compile. */
function same<A, B>(..._: Same<A, B> extends true ? [] : [never]): void {}

same<Schemas["OnlyNull"], null>();
same<Schemas["Nothing"], never>();
same<Schemas["Free"], Record<string, unknown>>();
same<Schemas["Closed"], Record<string, never>>();
same<Schemas["Undeclared"]["a"], unknown>();
same<Schemas["Point"]["note"], string>();
same<Schemas["Mark"]["note"], string>();
same<Schemas["Mark"]["height"], number | undefined>();
same<Schemas["Position"], [number, number, ...string[]]>();
same<Schemas["Grid"], number[][]>();
same<NonNullable<Schemas["Base"]["twin"]>, Schemas["Position"]>();
same<NonNullable<Schemas["Base"]["area"]>, string>();
same<
  paths["/areas/{area}/points"]["get"]["parameters"]["path"]["area"],
  string
>();

({ a: 1, b: "b" }) satisfies Schemas["Undeclared"];
// @ts-expect-error a is required, though nothing declares it.
({ b: "b" }) satisfies Schemas["Undeclared"];
({ id: "1", note: "n", source: null }) satisfies Schemas["Point"];
// @ts-expect-error source is required, though nothing declares it.
({ id: "1", note: "n" }) satisfies Schemas["Point"];
// @ts-expect-error note is required beside Base.
({ id: "1", source: 1 }) satisfies Schemas["Point"];
({ id: "1", note: "n", height: 8848 }) satisfies Schemas["Mark"];
// @ts-expect-error note is required beside the reference to Base.
({ id: "1", height: 8848 }) satisfies Schemas["Mark"];
({ at: [1, 2, "east"] }) satisfies Schemas["NewPoint"];
// @ts-expect-error What follows the first items is text.
({ at: [1, 2, 3] }) satisfies Schemas["NewPoint"];
[1] satisfies Schemas["Line"];
// @ts-expect-error There are two at most.
[1, 2, 3] satisfies Schemas["Line"];
({ near: "a" }) satisfies Schemas["Filter"];
// @ts-expect-error One of them is required.
({}) satisfies Schemas["Filter"];
({ name: "n", one: 1 }) satisfies Schemas["Counted"];
// @ts-expect-error Others are numbers.
({ name: 1, one: 1 }) satisfies Schemas["Counted"];
({ a: ["b", { c: "d" }] }) satisfies Schemas["Tree"];
({ a: "a" }) satisfies Schemas["Several"];
null satisfies Schemas["Several"];
// @ts-expect-error An object has a.
({}) satisfies Schemas["Several"];

export default async function calls(baseUrl: string): Promise<void> {
  const client = createClient({ baseUrl });
  const listed = await client.points.list("north", {
    filter: { near: "here" },
  });
  listed satisfies Schemas["Point"][];
  await client.points.create("north", { at: [1, 2, "east"] });
  await client.GET("/areas/{area}/points", {
    params: { path: { area: "north" } },
  });
}
