import { createClient } from "./expected/index.js";

export default async function calls(baseUrl: string): Promise<void> {
  const client = createClient({ baseUrl });
  await client.servers.list();
  await client.servers.createOne();
  await client.servers.disks.list("s1");
  await client.servers.disks.diskSnapshots.create("s1", "d1");
  // What the configuration does not seat stays where the document has it.
  await client.compute.reboot("s1");
  await client.regions.listRegions();
  await client.GET("/v1/servers/{server_id}/disks", {
    params: { path: { server_id: "s1" } },
  });
}
