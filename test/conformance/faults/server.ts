import { once } from "node:events";
import { type AddressInfo, createServer, type Socket } from "node:net";
import { answers, brokenJson, type Fault, fine } from "./answers.ts";
import { brokenBodies, brokenHeads } from "./breaks.ts";
import { Draw } from "./draw.ts";
import { Reply } from "./reply.ts";
import { type IncomingRequest, RequestReader } from "./requests.ts";

/** A request that arrived, and what became of it. */
export interface Arrival {
  readonly request: IncomingRequest;
  /** Whether the request came whole. */
  isComplete: boolean;
  readonly fault: string;
  readonly reply: Reply;
}

/** A server whose every answer is a fault. */
export interface FaultServer {
  readonly url: string;
  /** What arrived, by the number of its call. */
  readonly arrivals: ReadonlyMap<number, readonly Arrival[]>;
  /** How many connections are open. */
  connections(): number;
  /** The calls whose answers are still under way. */
  busy(): ReadonlySet<number>;
  close(): void;
}

/** Part of all connections that are reset as soon as they stand. */
const resetAtOnce = 0.01;
/** Part of all requests that are answered well. */
const fineAnswers = 0.2;
/** Part of all requests that are answered before their body has come. */
const earlyAnswers = 0.25;
/** Part of all calls whose every request is answered 429 or 503. */
const distress = 0.1;
/** Part of all calls whose every request meets the same fault. */
const storms = 0.15;

const all = Object.entries({
  ...answers,
  ...brokenJson,
  ...brokenHeads,
  ...brokenBodies,
});
const refusals = all.filter(([name]) =>
  ["too many requests", "service unavailable"].includes(name),
);

/** Draws what request `index` (from 0) of a call meets. */
function drawFault(
  seed: number,
  call: number,
  index: number,
): { name: string; fault: Fault; draw: Draw } {
  const weather = new Draw(seed, call).number();
  const isStorm = weather < distress + storms;
  const isDistress = weather < distress;
  const draw = new Draw(seed, call, isStorm && !isDistress ? 0 : index);
  const isFine = !isDistress && draw.chance(fineAnswers);
  const [name, fault] = isFine
    ? (["a fine answer", fine] as const)
    : draw.pick(isDistress ? refusals : all);
  return { name, fault, draw };
}

/**
 * Starts a server on loopback that meets each request with a fault: drawn from `seed`, the number of the call, which
 * stands in the request target, and how many of its requests came before.
 */
export async function startFaultServer(seed: number): Promise<FaultServer> {
  const arrivals = new Map<number, Arrival[]>();
  /** Open connections, and the last request on each. */
  const connections = new Map<Socket, Arrival | undefined>();
  let accepted = 0;

  /** Records a request; gives what answers it, or fails to. */
  const arrive = (request: IncomingRequest, socket: Socket) => {
    const call = Number(/^\/items\/(\d+)/.exec(request.target)?.[1]);
    const before = arrivals.get(call) ?? [];
    const { name, fault, draw } = drawFault(seed, call, before.length);
    const reply = new Reply(socket, call, request);
    const arrival = { request, isComplete: false, fault: name, reply };
    arrivals.set(call, [...before, arrival]);
    connections.set(socket, arrival);
    const isEarly = draw.chance(earlyAnswers);
    const respond = () => fault(reply, draw);
    if (isEarly) respond();
    return () => {
      arrival.isComplete = true;
      if (!isEarly) respond();
    };
  };

  const server = createServer({ allowHalfOpen: true }, (socket) => {
    connections.set(socket, undefined);
    socket.once("close", () => connections.delete(socket));
    // What becomes of a connection shows in the call.
    socket.on("error", () => {});
    socket.on("end", () => socket.end());
    if (new Draw(seed, accepted++).chance(resetAtOnce))
      return socket.resetAndDestroy();
    const reader = new RequestReader((request) => arrive(request, socket));
    socket.on("data", (bytes) => reader.feed(bytes));
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    arrivals,
    connections: () => connections.size,
    busy: () =>
      new Set(
        [...connections.values()].flatMap((arrival) =>
          arrival && !arrival.reply.isWhole ? arrival.reply.call : [],
        ),
      ),
    close: () => void server.close(),
  };
}
