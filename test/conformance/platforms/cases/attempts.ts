import type { Cases, Sent } from "../case.ts";
import { busy, json, note, noteText, problem } from "./answers.ts";

const put: Sent = {
  line: "PUT /notes/1",
  headers: { "content-type": "application/json", accept: "application/json" },
  body: noteText,
};

const post: Sent = {
  line: "POST /notes",
  headers: { "content-type": "application/json" },
  body: noteText,
};

const keyed: Sent = { ...post, headers: { "idempotency-key": "key-1" } };

const changed: Sent = {
  ...put,
  headers: { "x-changed": "yes", "content-type": "text/json" },
};

const signed: Sent = { ...changed, line: "PUT /secrets/1?key=k" };

const secret = { ...put, line: "PUT /secrets/1?key=k%261" };

/** Calls that are sent more than once, or are not; or otherwise than they were composed. */
export const repeatedCases: Cases = {
  "a PUT that is retried": {
    answers: [busy, busy, json(note)],
    sent: [put, put, put],
    gives: { value: note },
  },
  "a POST that is not retried": {
    answers: [problem(500, "No")],
    sent: [post],
    gives: {
      error: "InternalServerError",
      message: "500 for POST {base}/notes: No",
    },
  },
  "a POST with a key that is retried": {
    answers: [busy, json(note, 201)],
    sent: [keyed, keyed],
    gives: { value: note },
  },
  "a wait that the server asks for": {
    answers: [
      json({ message: "Slower" }, 429, { "retry-after": "1" }),
      json(note),
    ],
    sent: [
      { line: "GET /notes/1" },
      // A timer may ring a little early.
      { line: "GET /notes/1", after: 980 },
    ],
    gives: { value: note },
  },
  "a 401 and a fresh token": {
    answers: [problem(401, "Stale"), json(note)],
    sent: ["stale", "fresh"].map((token) => ({
      line: "GET /secrets/1",
      headers: { authorization: `Bearer ${token}` },
    })),
    gives: { value: note },
  },
  "a PUT with a key in its query, retried": {
    answers: [busy, json(note)],
    sent: [secret, secret],
    gives: { value: note },
  },
  "a PUT whose connection breaks, retried": {
    answers: [{ ending: "reset" }, json(note)],
    sent: [put, put],
    gives: { value: note },
  },
  "another request of middleware, retried": {
    answers: [busy, json(note)],
    sent: [changed, changed],
    gives: { value: note },
  },
  "another request of middleware, with a key in its query": {
    answers: [busy, json(note)],
    sent: [signed, signed],
    gives: { value: note },
  },
};

const read: Sent = { line: "GET /notes/1" };
const left: Sent = { ...read, isLeft: true };
const aborted = { error: "AbortError", message: "…" };

/** Calls that end before their time. */
export const endedCases: Cases = {
  "a timeout in each attempt": {
    answers: [{ ending: "silence" }],
    sent: [left, left],
    gives: {
      error: "TimeoutError",
      message: "No answer in 300 ms for GET {base}/notes/1",
    },
  },
  "an abort before": { answers: [json(note)], sent: [], gives: aborted },
  "an abort in the middle": {
    answers: [{ ending: "silence" }],
    sent: [left],
    gives: aborted,
  },
  "an abort with a reason of one's own": {
    answers: [{ ending: "silence" }],
    sent: [left],
    gives: { error: "RangeError", message: "Enough" },
  },
  "an abort that a fetch of one argument hears": {
    answers: [{ ending: "silence" }],
    sent: [left],
    gives: aborted,
  },
  "an answer that breaks off": {
    answers: [
      {
        headers: { "content-type": "application/json", "content-length": "99" },
        parts: ['{"text":'],
        ending: "break",
      },
    ],
    sent: [read],
    gives: {
      error: "ConnectionError",
      message: "The answer broke off for GET {base}/notes/1…",
    },
  },
};

/** What callers hand on to the platform. */
export const platformCases: Cases = {
  "headers as the platform has them": {
    answers: [json(note)],
    sent: [{ ...read, headers: { "x-client": "a", "x-call": "b" } }],
    gives: { value: note },
  },
  "headers of a class of one's own": {
    answers: [json(note)],
    sent: [{ ...read, headers: { "x-client": "a" } }],
    gives: { value: note },
  },
  "options of the platform": {
    answers: [json(note)],
    sent: [read],
    gives: { value: ["omit", { revalidate: 5 }] },
  },
};
