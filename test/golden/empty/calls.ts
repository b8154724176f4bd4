import {
  createClient,
  createPathBasedClient,
  createQuerySerializer,
} from "./expected/index.js";
import type { Client, ClientOptions } from "./expected/index.js";

export default async function calls(baseUrl: string): Promise<void> {
  const options: ClientOptions = { baseUrl };
  const client: Client = createClient(options);
  await client.GET("/not-in-the-document");
  type Call = (path: string, init: object) => Promise<unknown>;
  await (client.GET as Call)("/{text}/{list}", {
    params: {
      path: { text: "a/b", list: ["b", "c"] },
      query: { list: ["d", "e"] },
    },
    querySerializer: { array: { style: "pipeDelimited", explode: false } },
  });
  const querySerializer = createQuerySerializer({ allowReserved: true });
  const byPath: Record<string, { GET?: (init?: object) => Promise<unknown> }> =
    createPathBasedClient({ baseUrl, querySerializer });
  await byPath["/members"]?.GET?.({ params: { query: { name: "a/b" } } });
}
