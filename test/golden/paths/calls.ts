import { createClient, RequestError } from "./expected/index.js";

export default async function calls(baseUrl: string): Promise<void> {
  const client = createClient({ baseUrl });
  const { ops } = client;
  await ops.postByIdCancel("7");
  await ops.getByIdJson("a:b/c");
  await ops.getByFromByTo(1, 9);
  await ops.getRangeByFromByTo("a", "b");
  await ops.getByIdAgainById("7");
  await ops.get();
  await ops.größe("groß & klein");
  await ops.signs();
  await ops.file("etc/passwd");
  await ops.file("ünï.txt");
  await ops.query({ more: "2" });
  await ops.fragment();
  await ops.backslash("1");
  await ops.reserved("a/b:c?d");
  await ops.exploded({ a: "1", b: "2/3" });
  await ops.on("2026-01-01");
  await ops.operators("tar", "7");
  for (const value of ["..", ".", "%2e%2e", "", "%2E."])
    await refused(ops.file(value));
  await refused(
    client.GET("/ops/file/{path}", { params: { path: { path: ".." } } }),
  );
  await refused(ops.reserved("a/../../b"));
  await client.GET("/ops/all/{+path}", { params: { path: { path: "x/y" } } });
  await client.GET("/ops/files/{.ext}{;rev}", {
    params: { path: { ext: "tar", rev: "" } },
  });
  await client.GET("/ops/{from}-{to}", {
    params: { path: { from: 2, to: 3 } },
  });
  await client.POST("/ops/{id}:cancel", { params: { path: { id: "8" } } });
}

async function refused(call: PromiseLike<unknown>): Promise<void> {
  try {
    await call;
  } catch (error) {
    if (error instanceof RequestError) return;
    throw error;
  }
  throw new Error("A request was sent.");
}
