import { createClient, RequestError } from "./expected/index.js";

export default async function calls(baseUrl: string): Promise<void> {
  const client = createClient({
    baseUrl,
    accountId: "acc/1",
    region: "eu",
    xTenant: "north",
    timeoutParam: 30,
    timeout: 5_000,
  });
  await client.calls.list();
  await client.calls.list({ account_id: "acc2", region: "us" });
  await client.calls.create({ to: "+491234" });
  await client.calls.create({ to: "+491234", account_id: "acc2" });
  await client.calls.getLeg("call1", 2);
  await client.calls.getLeg(
    "call1",
    2,
    { account_id: "acc2" },
    { timeout: 1_000 },
  );
  await client.numbers.list();
  await client.numbers.list({ "X-Tenant": "south", timeout: 60 });

  const bare = createClient({ baseUrl });
  await bare.calls.list({ account_id: "acc3" });
  await refused(bare.calls.list(), "accountId");
  await refused(bare.numbers.list(), "xTenant");

  // Calls by path are not filled in.
  await client.GET("/accounts/{account_id}/calls", {
    params: { path: { account_id: "acc4" } },
  });
}

async function refused(
  call: PromiseLike<unknown>,
  option: string,
): Promise<void> {
  try {
    await call;
  } catch (error) {
    if (error instanceof RequestError && error.message.includes(option)) return;
    throw error;
  }
  throw new Error(`A request was sent without ${option}.`);
}
