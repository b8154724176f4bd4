import type { Answer, Cases, Sent } from "../case.ts";
import { busy } from "./answers.ts";

const picture: Answer = {
  headers: { "content-type": "image/png" },
  body: "picture",
};
const kept: Answer = { status: 204 };

const get: Sent = {
  line: "GET /notes/1/picture",
  headers: { accept: "image/png" },
};
const put: Sent = {
  line: "PUT /notes/1/picture",
  headers: { "content-type": "image/png" },
  body: "picture",
};

/** A form of these parts, each its header and its content. */
function form(...parts: readonly string[]): Sent {
  return {
    line: "POST /notes/1/picture",
    headers: { "content-type": "multipart/form-data; boundary=BOUNDARY" },
    body: [
      ...parts.map((part) => `--BOUNDARY\r\n${part}\r\n`),
      "--BOUNDARY--",
    ].join(""),
  };
}

function file(name: string, type: string): string {
  return `Content-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: ${type}\r\n\r\npicture`;
}

const caption = 'Content-Disposition: form-data; name="caption"\r\n\r\nÄrger';
const place =
  'Content-Disposition: form-data; name="place"\r\nContent-Type: application/json\r\n\r\n{"page":3}';
const bytesForm = form(file("blob", "application/octet-stream"));
const diskForm = form(file("picture.png", "image/png"));
const fileForm = form(file("a.png", "image/png"));

/** Calls that send or are answered with bytes. */
export const fileCases: Cases = {
  "bytes as a Blob": {
    answers: [picture],
    sent: [get],
    gives: { value: { type: "image/png", holds: "picture" } },
  },
  "bytes as they are": {
    answers: [picture],
    sent: [get],
    gives: { value: { bytes: "picture" } },
  },
  "an empty Blob": {
    answers: [{ ...picture, body: "" }],
    sent: [get],
    gives: { value: { type: "image/png", holds: "" } },
  },
  "bytes as a stream": {
    answers: [{ ...picture, parts: ["pic", "ture"] }],
    sent: [get],
    gives: { value: "picture" },
  },
  "bytes as a stream, by path": {
    answers: [{ ...picture, parts: ["pic", "ture"] }],
    sent: [get],
    gives: { value: "picture" },
  },
  "an upload of a Blob": {
    answers: [kept],
    sent: [put],
    gives: { value: "undefined" },
  },
  "an upload of bytes, retried": {
    answers: [busy, kept],
    sent: [put, put],
    gives: { value: "undefined" },
  },
  "an upload of bytes of another realm": {
    answers: [kept],
    sent: [put],
    gives: { value: "undefined" },
  },
  "an upload as it comes": {
    answers: [kept],
    sent: [{ ...put, headers: { ...put.headers, "content-length": null } }],
    gives: { value: "undefined" },
  },
  "a form with a Blob": {
    answers: [kept],
    sent: [form(file("blob", "image/png"), caption, place)],
    gives: { value: "undefined" },
  },
  "a form with a File, retried": {
    answers: [busy, kept],
    sent: [fileForm, fileForm],
    gives: { value: "undefined" },
  },
  "a form with a file on disk": {
    answers: [busy, kept],
    sent: [diskForm, diskForm],
    gives: { value: "undefined" },
  },
  "a form with bytes": {
    answers: [kept],
    sent: [bytesForm],
    gives: { value: "undefined" },
  },
  "a form with a Buffer": {
    answers: [kept],
    sent: [bytesForm],
    gives: { value: "undefined" },
  },
  "a form with bytes of another realm": {
    answers: [kept],
    sent: [bytesForm],
    gives: { value: "undefined" },
  },
  "a form of the platform": {
    answers: [kept],
    sent: [form(caption)],
    gives: { value: 204 },
  },
};
