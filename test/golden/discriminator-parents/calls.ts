import { createClient } from "./expected/index.js";
import type {
  Building,
  Crop,
  Event,
  Feline,
  Machine,
  Mover,
  Owner,
  Pet,
  PetBase,
  PetInput,
  Tool,
  Visitor,
} from "./expected/index.js";
import type { components } from "./expected/schema.js";

/** A value of the discriminator tells the members of an heir, however many levels down. */
export function heard(pet: Pet): string | undefined {
  switch (pet.petType) {
    case "dog":
    case "puppy":
      return pet.bark;
    case "cat":
      return `${String(pet.purrs)} ${String(pet.lives)} ${pet.name}`;
    case "lizard":
      return `${String(pet.tail)} ${String(pet.scales)}`;
    default:
      pet satisfies never;
      return undefined;
  }
}

/** A parent by mapping, by name, by what it lists itself, and one that is any other. */
export function told(
  machine: Machine,
  building: Building,
  crop: Crop,
  tool: Tool,
): unknown {
  if (machine.type === "Machine") return machine.horsepower;
  if (machine.type === "Tractor")
    return [machine.bought?.getTime(), machine.trailer?.type];
  if (building.use === "other") return building.area;
  if (building.use === "barn") return building.hay;
  if (crop.kind === 1) return crop.ears;
  // @ts-expect-error What is mapped to the parent has no members of its heirs.
  if (crop.kind === 0) return crop.ears;
  return "blade" in tool ? tool.blade : tool.weight;
}

/** One discriminator below another. */
export function earned(event: Event): unknown {
  if (event.kind === "birth") return event.weight;
  event.kind satisfies "sale";
  return event.method === "cash" ? event.coins : event.issuer;
}

/** Where a parent stands, its heirs do: in a list, a map, a union, and where it may be null. */
export const owner: Owner = {
  name: "Ada",
  favourite: { petType: "dog", name: "Rex", bark: "loud", friends: [] },
  pets: { tom: { petType: "cat", name: "Tom", purrs: true, lives: 9 } },
  latest: { type: "Harvester", width: 3 },
};
export const nobody: Owner = { name: "Bob", favourite: null };
export const feline: Feline = { petType: "cat", name: "Tom", lives: 9 };
export const shared: PetBase = { petType: "any", name: "Tom" };
export const tool: Tool = { tool: "rake", weight: 2 };
export const pet: components["schemas"]["Pet"] = feline;

export const guest: Visitor = { age: "adult", badge: 7 };
export const mover: Mover = { type: "Machine", horsepower: 3 };
// @ts-expect-error Of the heirs only one is listed.
export const harvester: Mover = { type: "Harvester" };

// @ts-expect-error Nothing is mapped to this, and nothing has it as its name.
export const cow: Pet = { petType: "cow", name: "Bella" };
// @ts-expect-error The mapping has no room for the parent itself.
export const abstract: Pet = { petType: "Pet", name: "Bella" };
// @ts-expect-error An heir that others inherit has no value of its own.
export const reptile: Pet = { petType: "Reptile", name: "Rex", scales: 2 };
// @ts-expect-error A dog has to bark.
export const mute: Pet = { petType: "dog", name: "Rex" };
export const catWithBark: Pet = {
  petType: "cat",
  name: "Tom",
  // @ts-expect-error A cat does not.
  bark: "loud",
};
// @ts-expect-error The parent lists no such value.
export const silo: Building = { use: "silo" };
// @ts-expect-error The value that is sent is a number.
export const wheat: Crop = { kind: "1" };
// @ts-expect-error What only the server says is not sent.
export const sent: PetInput = { petType: "cat", name: "Tom", id: "1" };

export default async function calls(baseUrl: string): Promise<void> {
  const client = createClient({ baseUrl });
  const rex = { petType: "dog", name: "Rex", bark: "loud" } as const;
  const added = await client.pets.add({ body: rex });
  added satisfies Pet;
  await client.POST("/pets", {
    body: { petType: "lizard", name: "Liz", tail: true, scales: 40 },
  });
}
