import { createClient } from "./expected/index.js";

export default async function calls(baseUrl: string): Promise<void> {
  const client = createClient({ baseUrl });
  const pets: unknown[] = await client.pets.list({ tree: { left: {} } });
  void pets;
  // Nothing is known of its body, so that the method sends none.
  const { owner, friend } = await client.pets.add();
  const known: string = owner;
  const anything: unknown = friend;
  void [known, anything];
}
