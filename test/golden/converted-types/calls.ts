import { createClient } from "./expected/index.js";
import type {
  Author,
  Draft,
  Middleware,
  Moment,
  Note,
  Times,
} from "./expected/index.js";

const largest = 9223372036854775807n;

export default async function calls(baseUrl: string): Promise<void> {
  const client = createClient({ baseUrl });
  const written = new Date("2026-11-25T08:00:00.250Z");

  // In the query, as JSON in it, in a header, in a cookie, in the path.
  await client.notes.list({
    since: written,
    ids: [largest, -1n],
    after: largest,
    range: { from: written, least: -largest - 1n },
    "X-Seen": written,
    session: largest,
  });
  await client.notes.get(largest, written);
  await client.GET("/notes/{id}/{at}", {
    params: { path: { id: 7n, at: written } },
  });

  // In bodies of JSON, however deep; what looks like digits of one stays a string.
  const note: Note = {
    id: largest,
    written,
    edited: null,
    due: -5n,
    said: `${largest}n`,
    answers: [{ id: 2n, written, due: "never", answers: [] }],
    author: { name: "1n", first: { id: 3n, written } },
  };
  const created = await client.notes.create(note);
  await client.POST("/notes", { body: note });

  // In both kinds of forms.
  await client.notes.replace(1n, written, {
    body: { written, counts: [largest, 2n], place: { id: largest } },
  });
  await client.notes.replace(1n, written, {
    contentType: "multipart/form-data",
    body: { written, place: { id: largest } },
  });

  created.id satisfies bigint;
  created.written satisfies Date satisfies Moment;
  created.edited satisfies Date | null | undefined;
  created.seen satisfies Date | null | undefined;
  created.due satisfies Date | bigint | "never" | undefined;
  created.said satisfies Date | string | undefined;
  created.day satisfies string | undefined;
  created.state satisfies "open" | "2026-11-25T08:00:00Z" | undefined;
  created.answers?.[0]?.written satisfies Date | undefined;
  created.author satisfies Author | undefined;

  const either = await client.notes.get(1n, written);
  either satisfies Note | Draft;
  const { data, error } = await client.GET("/notes/{id}/{at}", {
    params: { path: { id: 7n, at: written } },
  });
  data satisfies Note | Draft | undefined;
  error?.retryAt satisfies Date | undefined;

  const result = await client.notes.create(note).result();
  if (!result.ok && result.status === 409)
    result.error.retryAt satisfies Date | undefined;
  if (result.ok) result.data.written satisfies Date;

  const times: Times =
    await client.times.listEveryTimeThatAnyOfTheClocksOfThisHouseHasEverShown();
  times.byName?.["noon"] satisfies Date | string | undefined;
  times.lists?.[0]?.[0] satisfies bigint | undefined;
  times.pair?.[1] satisfies Date | undefined;

  await read(baseUrl);
}

/** What comes is what the types say, digit for digit. */
async function read(baseUrl: string): Promise<void> {
  const text = `{"id": ${largest}, "written": "2026-11-25T09:00:00.250+01:00", "said": "2026-11-25T08:00:00Z"}`;
  const json = createClient({
    baseUrl,
    middleware: [answerWith("application/json", `{"notes": [${text}]}`)],
  });
  const listed = await json.notes.list();
  const { data } = await json.GET("/notes");
  const lines = createClient({
    baseUrl,
    middleware: [answerWith("application/x-ndjson", `${text}\n`)],
  });
  const streamed: Note[] = [];
  for await (const item of lines.notes.import()) streamed.push(item);
  for (const [note] of [listed.notes, data?.notes ?? [], streamed]) {
    const { id, written, said } = note ?? {};
    const seen = [id, written?.toISOString(), said].join();
    if (seen !== `${largest},2026-11-25T08:00:00.250Z,2026-11-25T08:00:00Z`)
      throw new Error(seen);
  }
}

function answerWith(type: string, text: string): Middleware {
  return {
    onRequest: () => new Response(text, { headers: { "content-type": type } }),
  };
}
