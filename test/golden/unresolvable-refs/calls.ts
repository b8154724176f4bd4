import { createClient } from "./expected/index.js";

export default async function calls(baseUrl: string): Promise<void> {
  const client = createClient({ baseUrl });
  const pets: unknown[] = await client.pets.list({ colour: "red" });
  console.assert(pets);
  const added: unknown = await client.pets.add();
  console.assert(added);
  await client.pets.replace("one", { name: "Rex", owner: { name: "Ann" } });
}
