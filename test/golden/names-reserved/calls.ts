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
  await things.prototype();
  await things.core();
  await things.toStringOperation();
  await things.hasOwnPropertyOperation();
  await things.operations();
  await things.await();
  await client.above.thenResource.wait();
  await client.above.constructorResource.build();
  await client.above.proto.inherit();
  await client.args.get("c", "t", "k", "a", "h", "r", {
    client: "query",
    constructor: "query",
    this: "query",
  });
  // What an object inherits is not what a caller gave; to TypeScript it is, so the literal needs a type.
  await client.args.get("c", "t", "k", "a", "h", "r", {} as never);
  await client.useResource.listUses();
  await client.thenResource.listThens();
  await client.error.listErrors();
  await client.client.listClients();
  await client.resource.listResources();
  await client.con.listCons();
  await client._2fa.listSecondFactors();
  await client.options.get();
  const set = { constructorCredential: "token", toStringParam: "set" };
  await createClient({ baseUrl, ...set }).options.get();
  // Neither a client nor a resource is taken for a promise.
  const owners = [client, things, client.above, client.thenResource];
  const awaited: unknown[] = await Promise.all(owners);
  if (awaited.some((owner, index) => owner !== owners[index]))
    throw new Error("A client is no promise.");
  await client.GET("/things/{id}/twice", { params: { path: { id: "one" } } });
}
