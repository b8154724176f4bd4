import { brokenJson, redirect } from "./answers.ts";
import { brokenBodies, brokenHeads } from "./breaks.ts";
import { MiddlewareFault, standIn } from "./middleware.ts";
import type { Seen } from "./make.ts";
import type { Plan } from "./plan.ts";
import type { Arrival } from "./server.ts";

/** How a call ended. */
export type Outcome =
  | { readonly kind: "answer"; readonly seen: Seen }
  | { readonly kind: "error"; readonly error: unknown }
  | { readonly kind: "late" }
  | { readonly kind: "unobserved" };

/** One call, from its plan to its end. */
export interface Case {
  readonly plan: Plan;
  readonly signal: AbortSignal | undefined;
  readonly outcome: Outcome;
}

/** What is wrong with how a call ended: a sentence each. */
export function judgeOutcome(
  { plan, signal, outcome }: Case,
  arrivals: readonly Arrival[],
  isTyped: (error: unknown) => boolean,
): string[] {
  if (outcome.kind === "late") return ["has not settled"];
  if (outcome.kind === "unobserved") return [];
  if (outcome.kind === "error") {
    const { error } = outcome;
    const isOwn = signal?.aborted && error === signal.reason;
    return isOwn || error instanceof MiddlewareFault || isTyped(error)
      ? []
      : [`rejected with ${String(error)}, which is no error of the client`];
  }
  const { status, data } = outcome.seen;
  if (status === standIn) return [];
  const wrong: string[] = [];
  // On a busy machine, a request may arrive after its attempt has ended, and behind the next one.
  if (!arrivals.some((one) => canGive(one, plan, outcome.seen)))
    wrong.push(`gave ${status}, which nothing that it met can give`);
  const from = (data as { call?: unknown } | null | undefined)?.call;
  // -1 stands in an answer that nobody asked for.
  if (typeof from === "number" && from !== plan.number && from !== -1)
    wrong.push(`was given the answer of call ${from}`);
  return wrong;
}

/** Whether what a request met can be what the caller saw. */
function canGive(
  { fault, reply }: Arrival,
  plan: Plan,
  { status, isRead }: Seen,
): boolean {
  if (fault in brokenHeads || reply.answered?.status !== status) return false;
  const isBroken =
    (isRead && fault in brokenBodies) ||
    (isParsed(plan) && fault in brokenJson);
  return plan.target.method === "HEAD" || !isBroken;
}

/** Whether a success has to be JSON. */
function isParsed({ shape, target, take }: Plan): boolean {
  return shape === "path-typed"
    ? take === "await"
    : !/^as[A-Z]/.test(take) && target.body !== "none";
}

/** How often a request was sent, and what is wrong with that. */
export interface Sent {
  /** Sends beyond the first, but for redirects. */
  readonly retries: number;
  /** Sends of a POST or PATCH without a key that the server had asked for. */
  readonly repeats: number;
  readonly wrong: readonly string[];
}

/** What is wrong with what arrived for a call; each page is asked for by itself, those after the first without a key. */
export function judgeArrivals(plan: Plan, arrivals: readonly Arrival[]): Sent {
  const isNext = ({ request }: Arrival) => request.target.endsWith("?page=2");
  const first = judgeAttempts(
    plan,
    arrivals.filter((one) => !isNext(one)),
  );
  const next = judgeAttempts(
    { ...plan, idempotencyKey: undefined },
    arrivals.filter(isNext),
  );
  return {
    retries: first.retries + next.retries,
    repeats: first.repeats + next.repeats,
    wrong: [...first.wrong, ...next.wrong],
  };
}

function judgeAttempts(plan: Plan, arrivals: readonly Arrival[]): Sent {
  const { target, stream, idempotencyKey: key, maxRetries = 2 } = plan;
  const wrong: string[] = [];
  // A redirect is followed by `fetch`.
  const attempts = arrivals.filter(
    (_, index) => arrivals[index - 1]?.fault !== redirect,
  );
  const isRefused = arrivals.some(
    ({ reply }) => reply.answered?.status === 401,
  );
  const refreshes = isRefused && plan.client.refreshes ? 1 : 0;
  if (attempts.length > maxRetries + 1 + refreshes)
    wrong.push(`was sent ${attempts.length} times`);

  const isUnsafe = /^(POST|PATCH)$/.test(target.method) && !key;
  let repeats = 0;
  let refreshed = 0;
  for (const attempt of isUnsafe ? attempts.slice(1) : []) {
    const before = arrivals[arrivals.indexOf(attempt) - 1]?.reply.answered;
    if (before?.status === 401 && refreshed++ < refreshes) continue;
    if (before?.status === 429 || (before?.status === 503 && before.saysWhen))
      repeats++;
    else wrong.push(`was sent again after ${before?.status ?? "no answer"}`);
  }

  for (const { request } of arrivals) {
    const sent = request.headers.get("idempotency-key");
    if (sent !== key) wrong.push(`carried the key ${sent} in place of ${key}`);
  }
  if (stream && arrivals.filter(({ request }) => request.hasBody).length > 1)
    wrong.push("sent its stream twice");
  wrong.push(...judgeBodies(plan, arrivals));
  return { retries: Math.max(attempts.length - 1, 0), repeats, wrong };
}

/** Every request that came whole has the whole body, but for those whose method a redirect has changed. */
function judgeBodies(
  { target, content }: Plan,
  arrivals: readonly Arrival[],
): string[] {
  return arrivals.flatMap(({ request, isComplete }) =>
    content === null ||
    !isComplete ||
    request.method !== target.method ||
    request.body.includes(content)
      ? []
      : [`sent ${request.body.length} bytes of another body`],
  );
}
