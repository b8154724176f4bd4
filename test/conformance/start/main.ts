import { execFileSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { readOptions } from "../../tools/support/options.ts";
import { demonstrate, demonstrateOthers, type Target } from "./demonstrate.ts";
import { startPrism } from "./prism.ts";

/** Of the reference page of the operation; Prism takes any value that fits the document. */
const sampleTarget: Target = {
  accountId: "023e105f4ecef8ad9ca31a8372d0c353",
  appId: "app_id",
  meetingId: "182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e",
};

const { values } = readOptions({
  account: { type: "string" },
  app: { type: "string" },
  meeting: { type: "string" },
  port: { type: "number" },
});

try {
  const root = fileURLToPath(new URL("../../../", import.meta.url));
  execFileSync(
    process.execPath,
    ["--import", "tsx", "generator/cli.ts", "generate"],
    { cwd: root, stdio: "inherit" },
  );
  const real = realTarget();
  if (real === null) await againstPrism(root);
  else await demonstrate(real, {});
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** Where the real API is called: a token, an account, an app and a meeting must all be given. */
function realTarget(): Target | null {
  const { env } = process;
  const accountId = values.account ?? env["CLOUDFLARE_ACCOUNT_ID"];
  const appId = values.app ?? env["REALTIME_KIT_APP_ID"];
  const meetingId = values.meeting ?? env["REALTIME_KIT_MEETING_ID"];
  if (!env["CLOUDFLARE_API_TOKEN"] || !accountId || !appId || !meetingId)
    return null;
  return { accountId, appId, meetingId };
}

async function againstPrism(root: string): Promise<void> {
  const prism = await startPrism(`${root}spec/realtime-kit.yaml`, values.port);
  try {
    console.log(
      `Prism answers at ${prism.url}, and checks every request against the document.\n`,
    );
    const options = { baseUrl: prism.url, apiToken: "YOUR_API_TOKEN" };
    await demonstrate(sampleTarget, options);
    await demonstrateOthers(sampleTarget, options);
  } finally {
    await prism.stop();
  }
}
