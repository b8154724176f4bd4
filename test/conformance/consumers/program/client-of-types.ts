import createClient, { type Client } from "openapi-fetch";
import type { paths } from "./schema";

export type { paths } from "./schema";

/** openapi-fetch's own client, by the types that `pathwright types` gives. */
export function connect(baseUrl: string): Client<paths> {
  return createClient<paths>({
    baseUrl,
    headers: { Authorization: "Bearer token-1" },
    // As the document has it, which openapi-fetch does not know.
    querySerializer: { array: { style: "form", explode: false } },
  });
}
