import { type Client, createClient } from "./api";

export type { paths } from "./api";

/** A client that Pathwright generated. */
export function connect(baseUrl: string): Client {
  return createClient({ baseUrl, apiToken: "token-1", apiKey: "key-1" });
}
