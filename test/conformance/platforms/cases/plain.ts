import type { Cases } from "../case.ts";
import { json, note, noteText, problem } from "./answers.ts";

const sentNote = {
  headers: { "content-type": "application/json" },
  body: noteText,
};

/** Calls whose bodies are text. */
export const plainCases: Cases = {
  "a GET of JSON": {
    answers: [json(note)],
    sent: [
      {
        line: "GET /notes/a%2Fb",
        headers: { accept: "application/json", "content-type": null },
      },
    ],
    gives: { value: note },
  },
  "a query with a list": {
    answers: [json({ data: [] })],
    sent: [{ line: "GET /notes?words=a%20b&words=%C3%BC" }],
    gives: { value: { data: [] } },
  },
  "a POST of JSON": {
    answers: [json(note, 201)],
    sent: [{ line: "POST /notes", ...sentNote }],
    gives: { value: note },
  },
  "an answer without content": {
    answers: [{ status: 204 }],
    sent: [{ line: "DELETE /notes/1" }],
    gives: { value: "undefined" },
  },
  "a HEAD": {
    answers: [{ headers: { etag: '"1"', "content-type": "application/json" } }],
    sent: [{ line: "HEAD /notes/1" }],
    gives: { value: { tag: '"1"' } },
  },
  "a text": {
    answers: [
      { headers: { "content-type": "text/plain; charset=utf-8" }, body: "Süß" },
    ],
    sent: [{ line: "GET /notes/1/text", headers: { accept: "text/plain" } }],
    gives: { value: "Süß" },
  },
  "an empty text": {
    answers: [{ headers: { "content-type": "text/plain" }, body: "" }],
    sent: [{ line: "GET /notes/1/text" }],
    gives: { value: "" },
  },
  "a form": {
    answers: [{ status: 204 }],
    sent: [
      {
        line: "POST /sessions",
        headers: { "content-type": "application/x-www-form-urlencoded" },
        body: "user=Ada+%26+Co&scopes=read&scopes=write",
      },
    ],
    gives: { value: "undefined" },
  },
  "pages, three of them": {
    answers: [
      json({ data: [{ text: "a" }, { text: "b" }], next_cursor: "c=1" }),
      json({ data: [{ text: "c" }], next_cursor: "c2" }),
      json({ data: [{ text: "d" }], next_cursor: null }),
    ],
    sent: [
      { line: "GET /notes" },
      { line: "GET /notes?cursor=c%3D1" },
      { line: "GET /notes?cursor=c2" },
    ],
    gives: { value: ["a", "b", "c", "d"] },
  },
  "pages that name the next": {
    answers: [
      json({ data: [{ text: "a" }] }, 200, {
        link: '<{base}/drafts?after=1#top>; rel="next"',
      }),
      json({ data: [{ text: "b" }] }, 200, { link: '<?after=2>; rel="next"' }),
      json({ data: [{ text: "c" }] }),
    ],
    sent: [
      { line: "GET /drafts" },
      { line: "GET /drafts?after=1" },
      { line: "GET /drafts?after=2" },
    ],
    gives: { value: ["a", "b", "c"] },
  },
  "a call by path": {
    answers: [json(note)],
    sent: [{ line: "GET /notes/1", headers: { accept: "application/json" } }],
    gives: { value: { data: note } },
  },
  "a failure by path": {
    answers: [problem(404, "There is none")],
    sent: [{ line: "GET /notes/1" }],
    gives: { value: { error: { message: "There is none" } } },
  },
  "a 404": {
    answers: [problem(404, "There is none")],
    sent: [{ line: "GET /notes/none" }],
    gives: {
      error: "NotFoundError",
      message: "404 for GET {base}/notes/none: There is none",
    },
  },
  "a 422 with a typed body": {
    answers: [json({ message: "No", fields: ["text"] }, 422)],
    sent: [{ line: "POST /notes", ...sentNote }],
    gives: { value: ["text"] },
  },
};
