import { createClient } from "./expected/index.js";

export default async function calls(baseUrl: string): Promise<void> {
  const client = createClient({ baseUrl });
  const { customers, files } = client;
  const address = { city: "A & B", geo: { lat: 1.5 } };
  await customers.create();
  await customers.create({
    name: "Ada L.",
    address,
    metadata: { "a b": "c,d", e: "" },
    expand: ["x", "y.z"],
    plain: ["1", "2"],
    usual: ["3", "4"],
    csv: ["5,6", "7 8"],
    piped: ["9", "10"],
    merged: address,
    url: "https://a.example/?b=c&d#e",
    quoted: "text",
  });
  await files.upload({ file: new File(["one"], 'a"b.txt') });
  await files.upload({
    file: new File(["one"], "a.png", { type: "image/png" }),
    pages: [
      new Blob(["two"]),
      new TextEncoder().encode("three"),
      new File(["four"], "4.txt", { type: "text/plain" }),
    ],
    cover: "Zml2ZQ==",
    raw: new TextEncoder().encode("six"),
    attachment: new File(["seven"], "7.txt"),
    attachments: [new Blob(["eight"])],
    title: "Title",
    tags: ["x", "y"],
    meta: address,
    notes: [{ city: "C" }, {}],
    labels: { a: "b", c: "d" },
    language: "en",
  });
  // A part that is a stream makes a stream of the body.
  await files.upload({ file: new Blob(["streamed"]).stream(), title: "S" });
  // So does one that gives its bytes one by one, as a file's stream of Node does.
  await files.upload({ file: pieces(), cover: "Y292ZXI=" });
  await files.optional();
  await files.optional({
    body: { file: new Blob(["one"]), pages: [new Blob(["two"])], title: "T" },
  });
  await files.pair({ title: "query", body: { file: new Blob(["one"]) } });

  // @ts-expect-error A file is no text.
  void ((): unknown => files.upload({ file: "text" }));

  await client.POST("/customers", {
    body: { metadata: { a: "b" }, csv: ["1", "2"] },
  });
}

async function* pieces(): AsyncGenerator<Uint8Array> {
  yield new TextEncoder().encode("one");
  yield new TextEncoder().encode("two");
}
