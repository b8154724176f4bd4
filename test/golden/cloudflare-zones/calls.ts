import { createClient } from "./expected/index.js";
import type {
  ApiResponseCommonFailure,
  DnsRecordsDnsRecord,
  ZonesZone,
} from "./expected/index.js";

export default async function calls(baseUrl: string): Promise<void> {
  const zoneId = "023e105f4ecef8ad9ca31a8372d0c353";
  const client = createClient({
    baseUrl,
    apiToken: "token",
    accountId: "9a7806061c88ada191ed06f989cc3dac",
  });

  const zones = await client.zone.zonesGet({
    name: "example.com",
    "account.id": "acc",
    per_page: 50,
  });
  zones.result satisfies ZonesZone[] | undefined;
  await client.zone.zonesPost({ name: "example.com", account: { id: "acc" } });
  await client.zone.zones0Get(zoneId);
  const gone = await client.zone.zones0Delete(zoneId).result();
  if (gone.ok) gone.data.result satisfies { id: string } | null | undefined;
  else if (gone.status === 404) gone.error satisfies ApiResponseCommonFailure;

  const records = client.dns.dnsRecordsForAZone;
  await records.listDnsRecords(zoneId, {
    "name.contains": "www",
    tag_match: "any",
  });
  const record = await records.createDnsRecord(zoneId, {
    name: "example.com",
    ttl: 3600,
    type: "A",
    content: "198.51.100.4",
  });
  record.result satisfies DnsRecordsDnsRecord | undefined;

  await client.zoneCachePurge.zonePurge(zoneId, {
    body: { purge_everything: true },
  });

  const kv = client.workersKvNamespace;
  const value: Blob = await kv.readKeyValuePair("ns", "a key");
  void value;
  await kv.writeKeyValuePairWithMetadata("ns", "a key", {
    body: new TextEncoder().encode("value"),
    expiration_ttl: 60,
  });
  await kv.writeKeyValuePairWithMetadata("ns", "a key", {
    body: new Blob(["value"]),
    account_id: "another",
  });

  // Both halves of the older credentials, which stand first.
  const old = createClient({
    baseUrl,
    apiEmail: "ada@example.com",
    apiKey: "key",
    apiToken: "token",
  });
  await old.user.userDetails();
  await client.GET("/zones/{zone_id}", {
    params: { path: { zone_id: zoneId } },
  });
}
