import createClient, { type Client, type Middleware } from "openapi-fetch";
import type { paths } from "./api/schema";

let token = "token-1";

/** Sends the token, and gets another one where it has expired. */
export const auth: Middleware = {
  async onRequest({ request, schemaPath }) {
    if (schemaPath === "/secret")
      request.headers.set("Authorization", `Bearer ${token}`);
    return request;
  },
  async onResponse({ request, response }) {
    if (response.status !== 401 || token === "token-2") return undefined;
    token = "token-2";
    const again = new Request(request, {
      headers: { Authorization: `Bearer ${token}` },
    });
    return fetch(again);
  },
};

/** As the documentation of openapi-fetch has it: throws what the server calls an error. */
export const throwing: Middleware = {
  async onResponse({ response }) {
    if (!response.ok)
      throw new Error(`${response.status} ${response.statusText}`);
  },
};

export function blog(baseUrl: string): Client<paths> {
  const client = createClient<paths>({
    baseUrl,
    headers: { "X-Client": "blog" },
  });
  client.use(auth);
  return client;
}
