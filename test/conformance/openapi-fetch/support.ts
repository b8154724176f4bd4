import createClient from "openapi-fetch";
import {
  json,
  scriptedFetch,
  testClient,
  type TestPaths,
  type Turn,
} from "../../unit/runtime/support.ts";
import { transports } from "../../unit/runtime/transports.ts";

/** One thing that users of openapi-fetch can count on. */
export interface Case {
  readonly name: string;
  /** The client's options; a `fetch` among them is called in place of the one that `answer` scripts. */
  readonly options?: object;
  /** What every request is answered with. Default: an empty object as JSON. */
  readonly answer?: Turn;
  /** Calls the client; what it gives is compared, beside what was sent. */
  act(client: TestPaths): Promise<unknown>;
}

/** What is decided otherwise than openapi-fetch has it, and why. */
export interface Decided {
  readonly name: string;
  readonly because: string;
}

const baseUrl = "https://api.example.com/v1";

/** Our clients by path, over both transports. */
export const makers: readonly {
  name: string;
  make: (options: object) => TestPaths;
}[] = transports.map(({ name, runtime }) => ({
  name,
  make: (options) =>
    testClient(
      runtime,
      { baseUrl, maxRetries: 0, ...options },
      { path: "/declared" },
    ).paths,
}));

/** openapi-fetch's own client. */
export const original = (options: object): TestPaths =>
  createClient({ baseUrl, ...options }) as unknown as TestPaths;

/** What a client sends in one case, and what comes of it: a value, or the words of an error. */
export async function observe(
  make: (options: object) => TestPaths,
  { options = {}, answer = json({}), act }: Case,
): Promise<object> {
  const { fetch, sent } = scriptedFetch(answer);
  const client = make({ fetch, ...options });
  const outcome = await act(client).then(
    (value) => ({ value: plain(value) }),
    (error: unknown) => ({ error: String(error) }),
  );
  return {
    sent: sent.map(({ method, url, headers, body }) => {
      const boundary = /boundary=(.*)/.exec(headers["content-type"] ?? "")?.[1];
      const text = JSON.stringify({ method, url, headers, body });
      return boundary ? text.replaceAll(boundary, "(boundary)") : text;
    }),
    ...outcome,
  };
}

/** A call's outcome without its Response, of which the status says enough. */
function plain(value: unknown): unknown {
  if (!(value instanceof Object && "response" in value)) return value;
  const { response, ...rest } = value as { response: Response };
  return { ...rest, status: response.status };
}
