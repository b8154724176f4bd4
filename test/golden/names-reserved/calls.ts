import { createClient } from "./expected/index.js";

export default async function calls(baseUrl: string): Promise<void> {
  const client = createClient({ baseUrl });
  const { things } = client;
  await things.delete();
  await things.default();
  await things.class();
  await things.new();
  await things.constructorOperation();
  await things.thenOperation();
  await things.proto();
  await things.createClient();
  await things.dup();
  await things.dupOperation();
  await things.twice();
  await things.getByIdTwice("one");
  await things._2faEnable();
  await things.取得する();
  await things.getSigns();
  await client.useResource.listUses();
  await client.thenResource.listThens();
  await client.error.listErrors();
  await client.client.listClients();
  await client.resource.listResources();
  await client.con.listCons();
  await client._2fa.listSecondFactors();
  // Neither a client nor a resource is taken for a promise.
  const awaited = await Promise.all([client, things]);
  if (awaited[0] !== client || awaited[1] !== things)
    throw new Error("A client is no promise.");
  await client.GET("/things/{id}/twice", { params: { path: { id: "one" } } });
}
