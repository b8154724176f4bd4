import type { Rule } from "./case.ts";
import { cases } from "./cases/index.ts";

/** What comes otherwise on one platform, by the names of the calls. */
export type Rules = Readonly<Record<string, Rule>>;

export const bunRules: Rules = {
  "options of the platform": {
    why: "its Request says `include` of `credentials`, whatever it is made with",
    gives: { value: ["include", { revalidate: 5 }] },
  },
};

/** These calls leave their connection open. */
export const happyDomRules: Rules = {
  ...leftOpen(
    "its `fetch(request, init)` ignores `init`, and with it the signal",
    [
      "a timeout in each attempt",
      "an abort in the middle",
      "an abort with a reason of one's own",
    ],
  ),
  ...leftOpen("cancelling a body of its does not reach the connection", [
    "a stream that is left",
    "an abort between two items",
    "an abort while an item is waited for",
  ]),
};

function leftOpen(why: string, calls: readonly string[]): Rules {
  return Object.fromEntries(
    calls.map((call) => {
      const { sent = [] } = cases[call] ?? {};
      return [
        call,
        { why, sent: sent.map((one) => ({ ...one, isLeft: false })) },
      ];
    }),
  );
}

const whole = "its answers come whole, and have no `body`";

/** Whatever came is let go, and the call says why. */
const unreadable: Rule = {
  why: whole,
  gives: {
    error: "ParseError",
    message: "This platform's answers cannot be read as they come",
  },
};
const noLoop: Rule = { why: whole, gives: { value: ["ParseError"] } };

/** The answer never ends, so it never comes. */
const never: Rule = { why: whole, gives: { value: ["TimeoutError"] } };

const [dump] = cases["a stream that breaks off"]?.sent ?? [];

export const reactNativeRules: Rules = {
  "bytes as a stream": unreadable,
  "bytes as a stream, by path": unreadable,
  "a stream of events": noLoop,
  "a stream that ends in an error": noLoop,
  "a stream of lines": noLoop,
  "a stream that is left": never,
  "an abort between two items": never,
  "an abort while an item is waited for": never,
  "a stream that breaks off": {
    why: "its answers come whole: what breaks off never came, and is asked for again",
    sent: dump ? [dump, dump, dump] : [],
    gives: { value: ["ConnectionError"] },
  },
  "an answer that breaks off": {
    why: "its answers come whole: what breaks off never came",
    gives: {
      error: "ConnectionError",
      message: "No answer for GET {base}/notes/1",
    },
  },
  "an upload as it comes": {
    why: "it has no ReadableStream, and sends none",
    sent: [],
    gives: {
      error: "RequestError",
      message: "This platform sends no streams: give bytes",
    },
  },
  "an abort with a reason of one's own": {
    why: "its AbortSignal has no reason",
    gives: { error: "AbortError", message: "Aborted" },
  },
};
