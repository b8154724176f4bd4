import { createClient } from "./expected/index.js";

export default async function calls(baseUrl: string): Promise<void> {
  const client = createClient({ baseUrl });
  const { letters, telegrams, parcels, forms } = client;
  await letters.optional();
  await letters.optional({ body: { to: "Ada" } });
  await letters.oneOf({ body: { parcel: 3 } });
  await letters.oneOf({ body: { to: "Ada", text: "Hello" } });
  await letters.list({ body: [{ to: "Ada" }, { to: "Grace" }] });
  await letters.list({ body: [] });
  await letters.certain({ body: { to: "Ada" } });
  await letters.open({ body: { to: "Ada", via: "Rome" } });
  await letters.nullable({ body: null });
  await letters.string({ body: "just text" });
  await letters.collision("l1", { to: "query", body: { to: "body" } });
  await letters.pathCollision("l1", { body: { id: "l2" } });
  await letters.bodyParameter({ body: "query", requestBody: [1, 2] });
  await telegrams.send({ body: "STOP" });
  await parcels.put({ body: new TextEncoder().encode("bytes") });
  await parcels.put({ body: new Blob(["blob"]) });
  await forms.submit({
    subject: "a & b",
    copies: 2,
    tags: ["x", "y z"],
    expand: ["v", "w"],
  });
  await forms.attach("f1", {
    file: new Blob(["contents"], { type: "text/plain" }),
  });
  await forms.attach("f1", {
    file: new File(["contents"], "a.txt"),
    title: "A",
  });

  // @ts-expect-error A body is required.
  void ((): unknown => letters.list());
  // @ts-expect-error The optional body is never flattened.
  void ((): unknown => letters.optional({ to: "Ada" }));

  await client.POST("/letters/list", { body: [{ to: "Ada" }] });
}
