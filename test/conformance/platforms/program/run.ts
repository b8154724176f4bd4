import { calls, type Foreign, openAt } from "./calls.js";

/** Milliseconds that a call may take. */
const patience = 15_000;

/** Makes every call against its own part of the server at `url`, one after the other, and tells that what each gave. */
export async function run(url: string, foreign: Foreign = {}): Promise<void> {
  for (const [name, call] of Object.entries(calls)) {
    const base = `${url}/${encodeURIComponent(name)}`;
    const outcome = await inTime(
      settle(async () => call(openAt(base), foreign)),
    );
    await fetch(`${base}/outcome`, {
      method: "POST",
      body: JSON.stringify(outcome),
    });
  }
}

async function settle(call: () => Promise<unknown>): Promise<unknown> {
  try {
    return { value: await describe(await call()) };
  } catch (error) {
    const { name, message } = error as Error;
    return { error: name, message };
  }
}

function inTime(outcome: Promise<unknown>): Promise<unknown> {
  return new Promise((resolve) => {
    const timer = setTimeout(
      () => resolve({ error: "None", message: "It did not end in time" }),
      patience,
    );
    void outcome.then((one) => {
      clearTimeout(timer);
      resolve(one);
    });
  });
}

/** A value as JSON shows it: what a Blob holds, and bytes by their name. */
async function describe(value: unknown): Promise<unknown> {
  if (value === undefined) return "undefined";
  if (ArrayBuffer.isView(value))
    return { bytes: String.fromCharCode(...(value as Uint8Array)) };
  const { size, type } = Object(value) as Partial<Blob>;
  if (size === undefined || type === undefined) return value;
  return { type, holds: await readBlob(value as Blob) };
}

/** React Native's have no `text`. */
function readBlob(blob: Blob): Promise<string> {
  return (blob.text as unknown) ? blob.text() : new Response(blob).text();
}
