import { createClient } from "./expected/index.js";

export default async function calls(baseUrl: string): Promise<void> {
  const client = createClient({ baseUrl });
  const pets: Promise<unknown[]> = client.pets.list({ colour: "red" });
  await pets;
  const added: Promise<unknown> = client.pets.add();
  await added;
  await client.pets.replace("one", { name: "Rex", owner: { name: "Ann" } });
}
