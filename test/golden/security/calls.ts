import { createClient, RequestError } from "./expected/index.js";

export default async function calls(baseUrl: string): Promise<void> {
  const client = createClient({
    baseUrl,
    apiToken: () => Promise.resolve("token-from-a-function"),
    login: { username: "ada", password: "p:ss" },
    xApiKey: "key",
    session: () => "session; id",
    signature: "a&b",
    secondSignature: "second",
    oauth: "oauth-token",
    openId: "oidc-token",
    signedRequest: 'id="dh37fgj492je"',
  });
  await client.secrets.inherited();
  await client.secrets.none();
  await client.secrets.optional();
  await client.secrets.either();
  await client.secrets.both();
  await client.secrets.bothOrOne();
  await client.secrets.secondKey();
  await client.secrets.twice();
  await client.secrets.oidc();
  await client.secrets.digest();
  await client.secrets.certificate();
  await client.secrets.unknown();
  await client.GET("/both");

  const keyOnly = createClient({
    baseUrl,
    xApiKey: "key",
    oauth: "oauth-token",
  });
  await keyOnly.secrets.optional();
  await keyOnly.secrets.either();
  await keyOnly.secrets.bothOrOne();

  const { env } = (
    globalThis as unknown as {
      process: { env: Record<string, string | undefined> };
    }
  ).process;
  env["VAULT_TOKEN"] = "token-from-the-environment";
  const fromEnvironment = createClient({ baseUrl });
  delete env["VAULT_TOKEN"];
  await fromEnvironment.secrets.inherited();

  const nothing = createClient({
    baseUrl,
    login: undefined,
    timeoutCredential: "unused",
  });
  await nothing.secrets.none();
  await nothing.secrets.optional();
  await refused(nothing.secrets.inherited(), "`apiToken`");
  await refused(nothing.secrets.either(), "`login` or `xApiKey`");
  await refused(keyOnly.secrets.both(), "`xApiKey` and `session`");
  await refused(nothing.GET("/inherited"), "`apiToken`");
}

/** A call that must end before anything is sent. */
async function refused(
  call: PromiseLike<unknown>,
  named: string,
): Promise<void> {
  try {
    await call;
  } catch (error) {
    if (error instanceof RequestError && error.message.includes(named)) return;
    throw error;
  }
  throw new Error(`A request was sent without ${named}.`);
}
