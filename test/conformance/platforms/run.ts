import type { Transport } from "../consumers/client.ts";
import { CommandError } from "../consumers/command.ts";
import type { Project } from "../consumers/project.ts";
import { cases } from "./cases/index.ts";
import type { Bundle } from "./client.ts";
import { judge } from "./judge.ts";
import type { Row } from "./matrix.ts";
import type { Platform } from "./platform.ts";
import type { CallServer } from "./server.ts";

/** Milliseconds that all calls may take on one platform. */
const patience = 120_000;

/** Makes all calls on a platform, and judges each. */
export async function runOn(
  platform: Platform,
  transport: Transport,
  { module, common }: Bundle,
  project: Project,
  server: CallServer,
): Promise<Row> {
  const part = `${platform.name} ${transport}`.replaceAll(/\W+/g, "-");
  const url = `${server.url}/${part}`;
  const place = await project.at(part, {
    "package.json": JSON.stringify({ private: true, type: "module" }),
    "program.mjs": module,
    "program.cjs": common,
    ...(await platform.files(url, project)),
  });
  const printed = await runWhole(platform, place);
  return {
    name: `${platform.name}, ${transport}`,
    fault: platform.fault,
    printed,
    verdicts: Object.entries(cases).map(([call, expected]) => {
      const base = `/${part}/${encodeURIComponent(call)}`;
      const observed = server.observed(base);
      const address = `${server.url}${base}`;
      const rule = platform.rules?.[call];
      return { call, ...judge(expected, rule, observed, address) };
    }),
  };
}

/** What the platform's command printed where it did not end well. */
async function runWhole(
  { command }: Platform,
  place: Project,
): Promise<string | undefined> {
  try {
    await place.run(command(place), { timeout: patience });
    return undefined;
  } catch (error) {
    if (error instanceof CommandError) return error.message;
    throw error;
  }
}
