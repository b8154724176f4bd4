/*
 * What React Native's own JavaScript calls of its native half, as iOS has it, on Node: blobs, and requests that are answered
 * whole. It comes before React Native's code, and takes away what Node has and React Native has not.
 */
import { type ClientRequest, request } from "node:http";

/** Bytes that the native half holds, or a part of them. */
interface BlobData {
  readonly blobId: string;
  readonly offset: number;
  readonly size: number;
  readonly type?: string;
}

/** A request as JavaScript hands it over. */
interface Query {
  readonly method: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly responseType: "text" | "blob" | "base64";
  readonly data: {
    readonly string?: string;
    readonly base64?: string;
    readonly blob?: BlobData;
    readonly formData?: readonly FormPart[];
  };
}

interface FormPart {
  readonly string: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** What is in blobs, by their id. */
const held = new Map<string, Buffer>();
let blobs = 0;

function bytesOf({ blobId, offset, size }: BlobData): Buffer {
  const all = held.get(blobId) ?? Buffer.alloc(0);
  return all.subarray(offset, offset + size);
}

const BlobModule = {
  getConstants: () => ({ BLOB_URI_SCHEME: "blob", BLOB_URI_HOST: null }),
  addNetworkingHandler() {},
  createFromParts(
    parts: readonly (
      | { readonly type: "string"; readonly data: string }
      | { readonly type: "blob"; readonly data: BlobData }
    )[],
    id: string,
  ) {
    const chunks = parts.map((part) =>
      part.type === "string" ? Buffer.from(part.data) : bytesOf(part.data),
    );
    held.set(id, Buffer.concat(chunks));
  },
  release: (id: string) => held.delete(id),
};

const FileReaderModule = {
  readAsDataURL: (blob: BlobData) =>
    Promise.resolve(
      `data:${blob.type ?? ""};base64,${bytesOf(blob).toString("base64")}`,
    ),
  readAsText: (blob: BlobData) => Promise.resolve(bytesOf(blob).toString()),
};

const open = new Map<number, ClientRequest>();
let requests = 0;

function emit(event: string, ...values: readonly unknown[]): void {
  const { __rctDeviceEventEmitter: emitter } = globalThis as unknown as {
    __rctDeviceEventEmitter: { emit(event: string, values: unknown): void };
  };
  emitter.emit(event, values);
}

const Networking = {
  addListener() {},
  removeListeners() {},
  sendRequest(query: Query, callback: (id: number) => void) {
    const id = ++requests;
    callback(id);
    const { method, url, headers } = query;
    const [body, type] = writeBody(query);
    const own = { ...headers, ...(type && { "content-type": type }) };
    const sent = request(url, { method, headers: own });
    open.set(id, sent);
    const complete = (error: string | null): void => {
      if (open.delete(id)) emit("didCompleteNetworkResponse", id, error, false);
    };
    sent.on("error", ({ message }) => complete(message));
    sent.on("response", (response) => {
      const { statusCode, headers } = response;
      emit("didReceiveNetworkResponse", id, statusCode, headers, url);
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("error", ({ message }) => complete(message));
      response.on("end", () => {
        if (!open.has(id)) return;
        const media = headers["content-type"]?.split(";")[0] ?? "";
        const data = answer(query, Buffer.concat(chunks), media);
        emit("didReceiveNetworkData", id, data);
        complete(null);
      });
    });
    sent.end(body);
  },
  abortRequest(id: number) {
    const sent = open.get(id);
    open.delete(id);
    sent?.destroy();
  },
};

function writeBody({ data }: Query): [body?: Buffer, type?: string] {
  if (data.string !== undefined) return [Buffer.from(data.string)];
  if (data.base64 !== undefined) return [Buffer.from(data.base64, "base64")];
  if (data.blob) return [bytesOf(data.blob)];
  if (!data.formData) return [];
  const boundary = "native-boundary";
  const parts = data.formData.map(({ headers, string }) => {
    const fields = Object.entries(headers).map((pair) => pair.join(": "));
    return `--${boundary}\r\n${fields.join("\r\n")}\r\n\r\n${string}\r\n`;
  });
  return [
    Buffer.from(`${parts.join("")}--${boundary}--\r\n`),
    `multipart/form-data; boundary=${boundary}`,
  ];
}

function answer({ responseType }: Query, bytes: Buffer, type: string): unknown {
  if (responseType === "text") return bytes.toString();
  if (responseType === "base64") return bytes.toString("base64");
  const blobId = `native-${++blobs}`;
  held.set(blobId, bytes);
  return { blobId, offset: 0, size: bytes.length, type };
}

const modules: Readonly<Record<string, object>> = {
  BlobModule,
  FileReaderModule,
  Networking,
};

const globals = globalThis as Record<string, unknown>;
for (const name of Object.getOwnPropertyNames(globals))
  if (
    /^(fetch|Request|Response|Headers|FormData|File|FileReader|Blob|URL|URLSearchParams|Abort.*|WebSocket|EventSource|crypto|Crypto.*|structuredClone|TextDecoder|BroadcastChannel|MessageChannel|.*Stream|.*Stream(Default|BYOB).*|.*QueuingStrategy)$/.test(
      name,
    )
  )
    delete globals[name];
Object.assign(globals, {
  global: globalThis,
  __DEV__: false,
  nativeModuleProxy: modules,
});
