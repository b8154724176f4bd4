import { createClient } from "./expected/index.js";

export default async function calls(baseUrl: string): Promise<void> {
  const client = createClient({ baseUrl, token: "t" });
  await client.shops.listShops({ region: "north" });
  const { rows } = await client.shops.open();
  await client.animals.getAnimal(String(rows?.[0]?.value));
  await client.GET("/shared/one");
  // @ts-expect-error: what is left out is no path
  const { response } = await client.GET("/reports");
  // @ts-expect-error: nor a method
  await client.POST("/shared/one");
  // @ts-expect-error: nor an option
  createClient({ baseUrl, key: "k" });
  void response;
}
