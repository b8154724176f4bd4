import { isDeepStrictEqual } from "node:util";
import type { Case, Given, Rule, Sent } from "./case.ts";
import type { Arrival, Observed } from "./server.ts";

export interface Verdict {
  readonly verdict: "right" | "ruled" | "wrong";
  /** The rule, or what is wrong. */
  readonly why: string;
}

/** Compares what came of a call below `base` with what must come of it. */
export function judge(
  expected: Case,
  rule: Rule | undefined,
  observed: Observed | undefined,
  base: string,
): Verdict {
  if (!observed) return { verdict: "wrong", why: "it has not come to its end" };
  const find = ({ sent, gives }: Case): string =>
    [
      ...findUnsent(sent, observed.arrivals),
      ...findUngiven(gives, observed.gave, base),
    ].join("; ");
  const wrong = find(expected);
  if (!rule) return { verdict: wrong ? "wrong" : "right", why: wrong };
  const wrongByRule = find({ ...expected, ...rule });
  if (wrongByRule) return { verdict: "wrong", why: wrongByRule };
  return wrong
    ? { verdict: "ruled", why: rule.why }
    : { verdict: "wrong", why: `it needs no rule any more (${rule.why})` };
}

/** What is not as it must be of the requests. */
function findUnsent(
  sent: readonly Sent[],
  arrivals: readonly Arrival[],
): string[] {
  const lines = (all: readonly { readonly line: string }[]): string =>
    all.map(({ line }) => line).join(", ") || "nothing";
  if (lines(sent) !== lines(arrivals))
    return [`sent ${lines(arrivals)}, not ${lines(sent)}`];
  return sent.flatMap((one, index) => {
    const arrival = arrivals[index];
    const waited = (arrival?.at ?? 0) - (arrivals[index - 1]?.at ?? 0);
    return arrival ? findWrong(one, arrival, waited) : [];
  });
}

function findWrong(
  { headers = {}, body = "", after = 0, isLeft = false }: Sent,
  arrival: Arrival,
  waited: number,
): string[] {
  const wrong: string[] = [];
  for (const [name, value] of Object.entries(headers)) {
    const is = arrival.headers[name] ?? null;
    if (is !== value) wrong.push(`${name} is ${is}, not ${value}`);
  }
  if (arrival.body !== body)
    wrong.push(`body is ${show(arrival.body)}, not ${show(body)}`);
  if (waited < after) wrong.push(`came after ${waited.toFixed(0)} ms`);
  if (isLeft && !arrival.wasLeft) wrong.push("its connection stayed open");
  return wrong.map((what) => `${arrival.line}: ${what}`);
}

function findUngiven(gives: Given, gave: unknown, base: string): string[] {
  const { message, ...rest } = Object(gave) as { message?: string };
  const own = message?.replaceAll(base, "{base}");
  const got = own === undefined ? rest : { ...rest, message: own };
  const wanted =
    "message" in gives && gives.message.endsWith("…")
      ? { ...gives, message: cut(own, gives.message) }
      : gives;
  if (isDeepStrictEqual(got, wanted)) return [];
  return [`gave ${show(got)}, not ${show(gives)}`];
}

/** The message itself where it begins as it must. */
function cut(message: string | undefined, start: string): string | undefined {
  return message?.startsWith(start.slice(0, -1)) ? message : start;
}

function show(value: unknown): string {
  return JSON.stringify(value).slice(0, 400);
}
