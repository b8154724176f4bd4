import { createClient } from "./expected/index.js";
import type { Client, ClientOptions } from "./expected/index.js";

export default async function calls(baseUrl: string): Promise<void> {
  const options: ClientOptions = { baseUrl };
  const client: Client = createClient(options);
  await client.GET("/not-in-the-document");
}
