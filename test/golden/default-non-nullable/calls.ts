import { createClient } from "./expected/index.js";

export default async function calls(baseUrl: string): Promise<void> {
  const client = createClient({ baseUrl });
  const room = await client.rooms.add({ name: "Kitchen" });
  room.degrees satisfies number;
}
