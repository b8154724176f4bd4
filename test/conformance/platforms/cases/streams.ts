import type { Answer, Cases, Sent } from "../case.ts";

const events: Answer = { headers: { "content-type": "text/event-stream" } };
const lines: Answer = { headers: { "content-type": "application/jsonl" } };

const watch: Sent = {
  line: "GET /events",
  headers: { accept: "text/event-stream" },
};
const dump: Sent = {
  line: "GET /lines",
  headers: { accept: "application/jsonl" },
};

/** Two events, and no end. */
const held: Answer = {
  ...events,
  parts: [event("a"), event("b")],
  ending: "hold",
};

/** Calls that are answered item by item. */
export const streamCases: Cases = {
  "a stream of events": {
    answers: [
      {
        ...events,
        parts: [
          event("a"),
          ": busy\n\n",
          event("b").slice(0, 9),
          event("b").slice(9),
          event("ü"),
        ],
      },
    ],
    sent: [watch],
    gives: { value: ["a", "b", "ü"] },
  },
  "a stream that ends in an error": {
    answers: [
      {
        ...events,
        parts: [event("a"), 'event: error\ndata: {"message":"Full"}\n\n'],
      },
    ],
    sent: [watch],
    gives: { value: ["a", "StreamError"] },
  },
  "a stream of lines": {
    answers: [
      { ...lines, parts: ['{"text":"a"}\n{"te', 'xt":"b"}\n', '{"text":"c"}'] },
    ],
    sent: [dump],
    gives: { value: ["a", "b", "c"] },
  },
  "a stream that breaks off": {
    answers: [{ ...lines, parts: ['{"text":"a"}\n'], ending: "break" }],
    sent: [dump],
    gives: { value: ["a", "ConnectionError"] },
  },
  "a stream that is left": {
    answers: [held],
    sent: [{ ...watch, isLeft: true }],
    gives: { value: ["a"] },
  },
  "an abort between two items": {
    answers: [held],
    sent: [{ ...watch, isLeft: true }],
    gives: { value: ["a", "AbortError"] },
  },
  "an abort while an item is waited for": {
    answers: [held],
    sent: [{ ...watch, isLeft: true }],
    gives: { value: ["a", "b", "AbortError"] },
  },
};

function event(text: string): string {
  return `data: ${JSON.stringify({ text })}\n\n`;
}
