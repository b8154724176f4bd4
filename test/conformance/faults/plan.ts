import type { NamedClient } from "./clients.ts";
import type { Draw } from "./draw.ts";

/** One operation of `api.yaml`. */
export interface CallTarget {
  readonly method: string;
  readonly path: string;
  /** The method of the resource. */
  readonly name: string;
  readonly body: "none" | "json" | "form" | "bytes";
}

const item = "/items/{number}";
const bytes = `${item}/content`;
const targets: readonly CallTarget[] = [
  { method: "GET", path: item, name: "read", body: "none" },
  { method: "HEAD", path: item, name: "look", body: "none" },
  { method: "DELETE", path: item, name: "remove", body: "none" },
  { method: "GET", path: `${item}/note`, name: "readNote", body: "none" },
  { method: "GET", path: bytes, name: "readContent", body: "none" },
  { method: "GET", path: `${item}/lines`, name: "readLines", body: "none" },
  { method: "GET", path: `${item}/pages`, name: "readPages", body: "none" },
  { method: "PUT", path: item, name: "replace", body: "json" },
  { method: "POST", path: item, name: "create", body: "json" },
  { method: "PATCH", path: item, name: "change", body: "json" },
  { method: "PUT", path: bytes, name: "replaceContent", body: "bytes" },
  { method: "POST", path: bytes, name: "createContent", body: "bytes" },
  { method: "PATCH", path: bytes, name: "changeContent", body: "bytes" },
  { method: "POST", path: `${item}/form`, name: "createForm", body: "form" },
];

/** How the caller ends a call. */
export type Ending =
  | { readonly by: "nobody" }
  | { readonly by: "shared signal" }
  | { readonly by: "abort"; readonly after: number; readonly reason: unknown }
  | { readonly by: "AbortSignal.timeout"; readonly after: number };

const takes = {
  "resource-shaped": [
    "await",
    "await",
    "await",
    "result",
    "withResponse",
    "all of them",
    "asResponse, read",
    "asResponse, cancel",
    "asResponse, leave unread",
    "leave alone",
  ],
  "path-typed": [
    "await",
    "await",
    "await",
    "text",
    "blob",
    "stream, read",
    "stream, cancel",
    "leave alone",
  ],
} as const;

/** What only the answers of some methods can be taken as. */
const ownTakes = {
  readContent: ["await", "asBytes", "asStream, read", "asStream, cancel"],
  readLines: ["iterate", "iterate", "iterate, break", "asResponse, cancel"],
  readPages: ["pages", "pages", "await"],
} as const;

/** What the caller does with a call. */
export type Take =
  | (typeof takes)["resource-shaped" | "path-typed"][number]
  | (typeof ownTakes)[keyof typeof ownTakes][number];

function takesOf({ name }: CallTarget, shape: Plan["shape"]): readonly Take[] {
  const own = shape === "resource-shaped" && name in ownTakes;
  return own ? ownTakes[name as keyof typeof ownTakes] : takes[shape];
}

/** What a stream does that is a body. */
export type Stream = "ends" | "fails" | "stalls";

/** One call, drawn. */
export interface Plan {
  readonly number: number;
  readonly client: NamedClient;
  readonly target: CallTarget;
  readonly shape: "resource-shaped" | "path-typed";
  /** What the body holds; `null` where there is none. */
  readonly content: string | null;
  /** `null`: the body is no stream. */
  readonly stream: Stream | null;
  readonly idempotencyKey: string | undefined;
  readonly maxRetries: number | undefined;
  readonly timeout: number | undefined;
  readonly ending: Ending;
  readonly take: Take;
}

/** Draws call `number`. Some end comes to each, from its timeout or from its caller. */
export function drawPlan(
  number: number,
  clients: readonly NamedClient[],
  draw: Draw,
): Plan {
  const target = draw.pick(targets);
  const shape = draw.pick(["resource-shaped", "path-typed"] as const);
  const ending = drawEnding(draw);
  const ends = ending.by === "abort" || ending.by === "AbortSignal.timeout";
  const isStream = target.body === "bytes" && draw.chance(0.6);
  return {
    number,
    client: draw.pick(clients),
    target,
    shape,
    content:
      target.body === "none"
        ? null
        : `call ${number} `.repeat(draw.pick([1, 1, 10, 20_000])),
    stream: isStream
      ? draw.pick(["ends", "ends", "ends", "fails", "stalls"] as const)
      : null,
    idempotencyKey: draw.chance(0.4) ? `key-${number}` : undefined,
    maxRetries: draw.pick([undefined, undefined, 0, 1, 3]),
    timeout: ends && draw.chance(0.3) ? undefined : draw.pick([100, 300, 800]),
    ending,
    take: draw.pick<Take>(takesOf(target, shape)),
  };
}

function drawEnding(draw: Draw): Ending {
  const after = draw.between(0, 600);
  const reason = draw.pick([undefined, "enough", 0, null, { enough: true }]);
  return draw.pick<Ending>([
    { by: "nobody" },
    { by: "nobody" },
    { by: "shared signal" },
    { by: "abort", after: draw.chance(0.1) ? 0 : after, reason },
    { by: "AbortSignal.timeout", after },
  ]);
}
