import { createClient } from "./expected/index.js";
import type { PutParams } from "./expected/index.js";

export default async function calls(baseUrl: string): Promise<void> {
  const client = createClient({ baseUrl });
  const { letters, cards, pictures, anything, taken, bundles } = client;
  await letters.put("7", { to: "Ada" });
  await letters.put("7", { contentType: "application/json", to: "Ada" });
  // What `exactOptionalPropertyTypes` refuses is nothing to send.
  const contentType = undefined as never;
  await letters.put("7", { contentType, to: "Ada", express: true });
  await letters.put("7", {
    contentType: "application/x-www-form-urlencoded",
    to: "Ada & Grace",
    lines: ["one", "two"],
  });
  await letters.put("7", {
    contentType: "multipart/form-data",
    scan: new Blob(["scanned"], { type: "image/png" }),
    express: false,
  });
  const text: PutParams = {
    contentType: "text/plain",
    body: "Dear Ada",
  };
  await letters.put("7", text);
  await letters.put("7", {
    contentType: "application/octet-stream",
    body: new TextEncoder().encode("bytes"),
  });
  await cards.send();
  await cards.send({ body: { to: "Ada" } });
  await cards.send({ contentType: "text/markdown", body: "*Ada*" });
  // A range: the media type is the Blob's, or what the call says.
  await pictures.send({ body: new Blob(["i"], { type: "image/png" }) });
  await pictures.send({
    contentType: "image/gif",
    body: new TextEncoder().encode("i"),
  });
  // Whatever it may be, an object is JSON; what else that is called is for the call to say.
  await anything.send({ to: "Ada" });
  const headers = { "content-type": "application/vnd.post+json" };
  await anything.send({ to: "Ada" }, { headers });
  await taken.send({ contentType: "a member" });
  await taken.send({ bodyContentType: "text/plain", body: "text" });

  // Of media types that are neither JSON nor forms nor text, bodies are bytes.
  await bundles.send({ body: new Blob(["--b--"]) });
  await bundles.send({
    contentType: "application/jsonl",
    body: new Blob(['{"to":"Ada"}\n{"to":"Grace"}\n']).stream(),
  });

  const wrong = { contentType: "text/plain", to: "Ada" } as const;
  // @ts-expect-error Text is no letter.
  void ((): unknown => letters.put("7", wrong));
  // @ts-expect-error Without a media type, the body is JSON.
  void ((): unknown => letters.put("7", { body: "Dear Ada" }));
  // @ts-expect-error The server gives `id`.
  void ((): unknown => letters.put("7", { to: "Ada", id: "1" }));

  await client.PUT("/letters/{box}", {
    params: { path: { box: "7" } },
    headers: { "content-type": "text/plain" },
    body: "Dear Ada",
  });
  await client.PUT("/letters/{box}", {
    params: { path: { box: "7" } },
    headers: { "content-type": "application/x-www-form-urlencoded" },
    body: { id: "1", to: "Ada" },
  });
}
