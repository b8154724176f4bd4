import { ApiError, createClient, StreamError } from "./expected/index.js";
import type {
  Answer,
  ApiEventStream,
  ApiStream,
  AskResponse,
  ChunkEvent,
  Client,
  EventStream,
  Middleware,
  Photon,
  ServerSentEvent,
  Star,
  WatchResponse,
  Word,
} from "./expected/index.js";

/** The server answers with JSON; this puts a stream in its place. */
function answerWith(type: string, body: string): Middleware {
  return {
    onResponse: () => new Response(body, { headers: { "content-type": type } }),
  };
}

export default async function calls(baseUrl: string): Promise<void> {
  const events = createClient({
    baseUrl,
    reconnect: false,
    middleware: [
      answerWith("text/event-stream", 'id: 7\ndata: {"id": "Vega"}\n\n'),
    ],
  });
  const watch = events.stars.watch("vega", {}, { reconnect: false });
  watch satisfies ApiEventStream<Photon, WatchResponse>;
  for await (const photon of watch) photon satisfies Photon;
  for await (const event of events.stars.watch("vega").events()) {
    event satisfies ServerSentEvent;
    if (event.id !== "7") throw new Error(event.id);
  }
  const light = await events.stars.watch("vega");
  light satisfies EventStream<Photon> | undefined;
  for await (const photon of light ?? []) photon.nm satisfies number;
  const result = await events.stars.watch("vega").result();
  if (result.status === 200) result.data satisfies EventStream<Photon>;
  for await (const word of events.questions.ask({ text: "Why?", stream: true }))
    word satisfies Word;
  const changes: string[] = [];
  for await (const { data } of events.catalogue.changes()) {
    data satisfies Star;
    changes.push(data.id);
  }
  if (changes.join() !== "Vega") throw new Error(changes.join());
  for await (const word of events.log.follow()) word satisfies Word;
  for await (const text of events.log.raw()) text satisfies string;

  const lines = createClient({
    baseUrl,
    middleware: [answerWith("application/x-ndjson", '{"id": "Vega"}\n')],
  });
  lines.catalogue.export() satisfies ApiStream<Star, unknown>;
  for await (const star of lines.catalogue.export()) star.id satisfies string;
  for await (const { name } of lines.catalogue.names())
    name satisfies string | undefined;
  for await (const photon of lines.catalogue.positions())
    photon satisfies Photon;
  for await (const text of lines.log.tail()) text satisfies string;
  for await (const photon of lines.log.days()) photon satisfies Photon;
  // @ts-expect-error Only events can be asked for again.
  await lines.catalogue.export({}, { reconnect: true }).asResponse();

  // What ends a loop, by what the document says of its items.
  const failing = [
    [
      "text/event-stream",
      'data: {"type": "error", "message": "full"}\n\n',
      (client: Client) => client.catalogue.search(),
    ],
    [
      "application/jsonl",
      '{"error": {"message": "full"}}\n',
      (client: Client) => client.catalogue.import(),
    ],
  ] as const;
  for (const [type, body, start] of failing) {
    const middleware = [answerWith(type, body)];
    let error: unknown;
    try {
      for await (const item of start(createClient({ baseUrl, middleware })))
        throw new Error(JSON.stringify(item));
    } catch (reason) {
      error = reason;
    }
    if (!(error instanceof StreamError)) throw error;
  }

  // Whole events: what comes is what their types say.
  const chat = createClient({
    baseUrl,
    middleware: [
      answerWith(
        "text/event-stream",
        [
          'event: word\ndata: {"word": "Vega", "text": "Lyra", "id": "α"}',
          "event: ping\nid: 7\ndata: 12",
          'event: done\ndata: {"text": "."}',
          "data: [DONE]",
          "",
        ].join("\n\n"),
      ),
    ],
  }).chat;
  const turns: unknown[] = [];
  for await (const turn of chat.turn()) {
    if (turn.event === "word") turns.push(turn.data.word satisfies string);
    else if (turn.event === "ping") turns.push(turn.data satisfies string);
    else turns.push(turn.data.text satisfies string, turn.id);
    // @ts-expect-error An event is not its data.
    void turn.word;
  }
  if (turns.join() !== "Vega,12,.,7") throw new Error(turns.join());
  for await (const chunk of chat.complete()) {
    chunk satisfies ChunkEvent;
    chunk.data.text satisfies string;
    break;
  }
  for await (const change of chat.changes()) {
    if (change.event === "star") change.data satisfies Star;
    else change.data satisfies string;
    break;
  }
  for await (const move of chat.moves()) {
    if (move.event === "word") move.data satisfies Word;
    else move.data satisfies Answer;
    move.id satisfies string | undefined;
    // @ts-expect-error The client gives the text of an id.
    move.id satisfies number | undefined;
    const given: unknown = move.data;
    if (JSON.stringify(given) !== '{"word":"Vega","text":"Lyra","id":"α"}')
      throw new Error(JSON.stringify(move));
    break;
  }
  for await (const record of chat.records()) {
    record.size satisfies number | undefined;
    break;
  }

  const json = createClient({ baseUrl });
  const answer = await json.questions.ask({ text: "Why?" });
  answer satisfies AskResponse;
  answer satisfies Answer;
  (await json.log.follow()) satisfies Answer;
  const { response } = await json.GET("/log", { parseAs: "stream" });
  await response.body?.cancel();
  ApiError satisfies abstract new (...fields: never) => Error;
}
