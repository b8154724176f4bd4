import type { Answer } from "../case.ts";

/** What `program/` sends as a note, and gets as one. */
export const note = { text: "Milk & Brötchen" };
export const noteText: string = JSON.stringify(note);

/** A header that asks for the next attempt at once. */
const atOnce = { "retry-after": "0" };

export function json(
  value: unknown,
  status = 200,
  headers: Readonly<Record<string, string>> = {},
): Answer {
  const type = { "content-type": "application/json" };
  const body = JSON.stringify(value);
  return { status, headers: { ...type, ...headers }, body };
}

export function problem(status: number, message: string): Answer {
  return json({ message }, status);
}

/** An answer that is to be asked for again. */
export const busy: Answer = json({ message: "Busy" }, 503, atOnce);
