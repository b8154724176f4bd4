import { createClient } from "./expected/index.js";
import type { MergedGetParams } from "./expected/index.js";

export default async function calls(baseUrl: string): Promise<void> {
  const client = createClient({ baseUrl });
  await client.documents.list();
  await client.documents.list({
    ids: [1, 2],
    csv: ["a,b", "c"],
    near: { lat: 52.5, lon: 13.4 },
    box: { x: 1, y: 2 },
    filter: { status: "open" },
    pipes: ["p", "q"],
    raw: "a/b:c",
    "X-Request-Tags": ["one", "two"],
    "X-Trace": { span: "7", parent: "3" },
    theme: "dark",
    seen: ["a=b", "c; d"],
    odd: ["x", "y"],
    "X-Odd": "z",
  });
  await client.documents.getParts(["d1", "d/2"], { page: 3, line: 14 });
  await client.names.get("path", {
    id: "query",
    header_id: "header",
    cookie_id: "cookie",
    "page[size]": 10,
    "filter[created][gte]": "2026-01-01",
    $top: 5,
    "status.in": ["new", "old"],
    "X-Rate-Limit": 100,
    ["__proto__"]: "p",
    then: "t",
  });
  await client.names.reservedGet("a", "b", "c", "d", "e", {
    body: "1",
    params: "2",
    options: "3",
    signal: "4",
    headers: "5",
  });
  await client.shadow.reservedGet2("one", "two", "three");
  const merged = {
    limit: 3,
    header_limit: "h",
    verbose: true,
    dup: 1,
  } satisfies MergedGetParams;
  await client.merged.get("m1", merged);
  await client.merged.delete("m1", { limit: "all" });
  await client.undeclared.get("u 1", "2026-01-01");
  await client.GET("/names/{id}", {
    params: {
      path: { id: "path" },
      query: { id: "query", "page[size]": 2 },
      header: { id: "header" },
    },
  });
}
