import { once } from "node:events";
import {
  createServer,
  type IncomingMessage,
  type ServerResponse,
} from "node:http";
import type { AddressInfo } from "node:net";
import { setTimeout as delay } from "node:timers/promises";
import type { Answer } from "./case.ts";

/** A request as it came. */
export interface Arrival {
  /** Method and target, without the call's own base. */
  readonly line: string;
  readonly headers: Readonly<Record<string, string>>;
  /** What forms may differ in is the same: their boundary, the case of a field's name, a line end behind all. */
  readonly body: string;
  /** Milliseconds since the server was started. */
  readonly at: number;
  /** Whether the client closed the connection before the answer's end. */
  wasLeft: boolean;
}

/** What became of one call: what it gave, and the requests that it sent. */
export interface Observed {
  readonly gave: unknown;
  readonly arrivals: readonly Arrival[];
}

/** A server on loopback, with a part of its own for each call on each platform. */
export interface CallServer {
  readonly url: string;
  /** What was observed of the call at `base` (`/platform/call`); `undefined` where it has not told how it ended. */
  observed(base: string): Observed | undefined;
  close(): void;
}

/** Milliseconds that a client has to close a connection after its call has ended. */
const grace = 2_000;

/** Starts a server that answers what comes below `/platform/call` with the answers of that call, the last again and again. */
export async function startServer(
  answersOf: (call: string) => readonly Answer[] | undefined,
): Promise<CallServer> {
  const arrivals = new Map<string, Arrival[]>();
  const outcomes = new Map<string, Observed>();
  let url = "";

  const take = async (
    incoming: IncomingMessage,
    outgoing: ServerResponse,
  ): Promise<void> => {
    const [, platform, name = "", ...rest] = (incoming.url ?? "").split("/");
    const base = `/${platform}/${name}`;
    const call = decodeURIComponent(name);
    const before = arrivals.get(base) ?? [];
    const body = await readBody(incoming);
    if (rest.join("/") === "outcome") {
      const answers = answersOf(call) ?? [];
      await leaving(before, answers);
      // As it is now: when the platform ends, every connection does.
      const seen = before.map((arrival) => ({ ...arrival }));
      outcomes.set(base, { gave: JSON.parse(body), arrivals: seen });
      outgoing.writeHead(204).end();
      return;
    }
    const arrival = record(incoming, `/${rest.join("/")}`, body);
    arrivals.set(base, [...before, arrival]);
    outgoing.once("close", () => {
      arrival.wasLeft = !outgoing.writableFinished;
    });
    const answers = answersOf(call) ?? [{ status: 500 }];
    const index = Math.min(before.length, answers.length - 1);
    await respond(outgoing, answers[index] ?? {}, `${url}${base}`);
  };

  const server = createServer((incoming, outgoing) => {
    // A connection that is closed in the middle shows in the call.
    void take(incoming, outgoing).catch(() => {});
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  url = `http://127.0.0.1:${port}`;
  return {
    url,
    observed: (base) => outcomes.get(base),
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

async function readBody(incoming: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of incoming as AsyncIterable<Buffer>)
    chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

function record(
  { method, headers, rawHeaders }: IncomingMessage,
  target: string,
  body: string,
): Arrival {
  const [, boundary] =
    /boundary="?([^";]+)/.exec(headers["content-type"] ?? "") ?? [];
  const hide = (text: string): string =>
    boundary
      ? text
          .replaceAll(boundary, "BOUNDARY")
          .replaceAll(/^content-disposition:/gm, "Content-Disposition:")
          .trimEnd()
      : text;
  const fields: Record<string, string> = {};
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = (rawHeaders[index] ?? "").toLowerCase();
    fields[name] = hide(rawHeaders[index + 1] ?? "");
  }
  return {
    line: `${method} ${target}`,
    headers: fields,
    body: hide(body),
    at: performance.now(),
    wasLeft: false,
  };
}

async function respond(
  outgoing: ServerResponse,
  { status = 200, headers = {}, body, parts = [], ending }: Answer,
  base: string,
): Promise<void> {
  if (ending === "silence") return;
  if (ending === "reset") {
    outgoing.destroy();
    return;
  }
  for (const [name, value] of Object.entries(headers))
    outgoing.setHeader(name, value.replace("{base}", base));
  outgoing.writeHead(status);
  if (!ending && !parts.length) {
    outgoing.end(body);
    return;
  }
  outgoing.flushHeaders();
  for (const part of parts) {
    outgoing.write(part);
    await delay(20);
  }
  if (ending === "break") outgoing.destroy();
  if (!ending) outgoing.end();
}

/** Waits for clients that are to leave an answer, as long as they may take. */
async function leaving(
  arrivals: readonly Arrival[],
  answers: readonly Answer[],
): Promise<void> {
  const isHeld = answers.some(
    ({ ending }) => ending === "silence" || ending === "hold",
  );
  const end = performance.now() + grace;
  while (
    isHeld &&
    performance.now() < end &&
    !arrivals.every(({ wasLeft }) => wasLeft)
  )
    await delay(10);
}
