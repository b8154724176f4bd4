import { createClient } from "./expected/index.js";
import type { components } from "./expected/schema.js";

type Schemas = components["schemas"];

/** Whether two types are the same. */
type Same<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2
    ? true
    : false;

/** That two types are the same, or what is there does not compile. */
function same<A, B>(..._: Same<A, B> extends true ? [] : [never]): void {}

/** The member of a union that has a value in a property. */
type Having<T, Name extends PropertyKey, Value> =
  T extends Record<Name, infer V> ? ([Value] extends [V] ? T : never) : never;

same<Schemas["Animal"]["kind"], "cat" | "kitten" | "dog" | "bird" | "Fish">();
same<Schemas["Cat"]["kind"], "cat" | "kitten">();
same<Having<Schemas["Animal"], "kind", "kitten">, Schemas["Cat"]>();
same<Having<Schemas["Animal"], "kind", "dog">, Schemas["Dog"]>();
same<Having<Schemas["Animal"], "kind", "bird">, Schemas["Bird"]>();
same<Having<Schemas["Animal"], "kind", "Fish">, Schemas["Fish"]>();
same<NonNullable<Schemas["Meal"]>["type"], "hay" | "straw" | "grain">();
same<Schemas["Bed"]["of"], "straw" | "sand">();
same<Schemas["Person"]["role"], "vet" | "Surgeon" | "Visitor">();
same<Schemas["Anyone"]["role"], "Person" | "vet" | "Surgeon" | "Visitor">();
same<
  Having<Schemas["Anyone"], "role", "vet">,
  Having<Schemas["Vet"], "role", "vet">
>();
same<Schemas["Vet"]["role"], "vet" | "Surgeon">();
same<Schemas["Surgeon"]["name"], string>();
same<Schemas["Place"]["at"], "cage" | "yard">();
same<Schemas["Cage"]["size"], number>();
same<Schemas["Noise"]["level"], 1>();
same<Schemas["Alarm"]["level"], 2>();
same<Schemas["Sound"]["seconds"], number | undefined>();
same<Schemas["Thing"]["kind"], Schemas["Animal"]["kind"] | "Toy">();
same<[Schemas["Hybrid"]] extends [never] ? true : false, false>();

/** Narrowing tells the members apart. */
export function legs(thing: Schemas["Thing"]): number | undefined {
  switch (thing.kind) {
    case "cat":
    case "kitten":
      return thing.lives;
    case "dog":
      return thing.good === true ? 4 : 3;
    case "bird":
      return thing.wings + thing.song!.length;
    case "Fish":
      return thing.fins;
    case "Toy":
      return thing.squeaks === true ? 1 : 0;
    default:
      thing satisfies never;
      return undefined;
  }
}

/** The parent is whatever its heirs are. */
export const person: Schemas["Person"] = { role: "vet", name: "Ada" };
export const surgeon: Schemas["Surgeon"] = { role: "Surgeon", name: "Ada" };
// @ts-expect-error Nothing has this role.
export const nobody: Schemas["Anyone"] = { role: "Nobody", name: "Ada" };

/** One that no name is given. */
export const boat: Schemas["Vehicle"] = { wheels: "none", sails: 2 };

/** What a list holds names nothing. */
export const batch: Schemas["Batch"] = { content: [{}, "a"], size: 2 };
same<Having<Schemas["Box"], "kind", "box">, Schemas["Box"]>();
same<Schemas["Crate"]["kind"], string[]>();

/** A list among alternatives is told by what it is. */
export function labels(shelf: Schemas["Shelf"]): readonly string[] {
  if (Array.isArray(shelf)) return shelf;
  return shelf.kind === "box" ? [shelf.kind] : shelf.kind;
}

export default async function calls(baseUrl: string): Promise<void> {
  const client = createClient({ baseUrl });
  await client.animals.take({ body: { kind: "bird", wings: 2 } });
  await client.animals.putCat({ kind: "kitten", lives: 9 });
  await client.POST("/animals", { body: { kind: "dog", good: true } });
  // @ts-expect-error A dog has no lives to give.
  ({ kind: "dog", lives: 9 }) satisfies Schemas["Animal"];
}
