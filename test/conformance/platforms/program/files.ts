import type { Call } from "./calls.js";

const bytes = new TextEncoder().encode("picture");

/** Calls that send or are answered with bytes. */
export const fileCalls: Readonly<Record<string, Call>> = {
  "bytes as a Blob": (open) => open().files.getPicture("1"),
  "bytes as they are": (open) => open().files.getPicture("1").asBytes(),
  "an empty Blob": (open) => open().files.getPicture("1"),
  "bytes as a stream": async (open) =>
    readAll(await open().files.getPicture("1").asStream()),
  "bytes as a stream, by path": async (open) => {
    const { data } = await open().GET("/notes/{id}/picture", {
      params: { path: { id: "1" } },
      parseAs: "stream",
    });
    return data ? readAll(data as ReadableStream<Uint8Array>) : "no stream";
  },
  "an upload of a Blob": (open) =>
    open().files.putPicture("1", {
      body: new Blob(["picture"], { type: "image/png" }),
    }),
  "an upload of bytes, retried": (open) =>
    open().files.putPicture("1", { body: bytes }),
  "an upload of bytes of another realm": (open, foreign) =>
    open().files.putPicture("1", { body: foreign.bytes ?? bytes.buffer }),
  "an upload as it comes": (open) =>
    open().files.putPicture("1", { body: chunks() }),
  "a form with a Blob": (open) =>
    open().files.attach("1", {
      file: new Blob(["picture"], { type: "image/png" }),
      caption: "Ärger",
      place: { page: 3 },
    }),
  "a form with a File, retried": (open) =>
    open().files.attach("1", {
      file: new File(["picture"], "a.png", { type: "image/png" }),
    }),
  "a form with a file on disk": (open, foreign) =>
    open().files.attach("1", {
      file:
        foreign.file ??
        new File(["picture"], "picture.png", { type: "image/png" }),
    }),
  "a form with bytes": (open) => open().files.attach("1", { file: bytes }),
  "a form with a Buffer": (open) =>
    open().files.attach("1", { file: buffer() }),
  "a form with bytes of another realm": (open, foreign) =>
    open().files.attach("1", { file: foreign.bytes ?? bytes.buffer }),
  "a form of the platform": async (open) => {
    const form = new FormData();
    form.append("caption", "Ärger");
    const { response } = await open().POST("/notes/{id}/picture", {
      params: { path: { id: "1" } },
      body: form as never,
    });
    return response.status;
  },
};

/** Bytes as Node has them, where the platform has Node's. */
function buffer(): Uint8Array {
  const { Buffer } = globalThis as {
    Buffer?: { from(text: string): Uint8Array };
  };
  return Buffer?.from("picture") ?? bytes;
}

async function* chunks(): AsyncGenerator<Uint8Array> {
  for (const text of ["pic", "ture"]) {
    yield new TextEncoder().encode(text);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
}

async function readAll(stream: ReadableStream<Uint8Array>): Promise<string> {
  const reader = stream.getReader();
  const decoder = new TextDecoder();
  let text = "";
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    text += decoder.decode(value, { stream: true });
  }
}
