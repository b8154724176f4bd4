import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createRequire } from "node:module";
import { createServer, type AddressInfo } from "node:net";
import { setTimeout as delay } from "node:timers/promises";

/** A running Prism. */
export interface Prism {
  readonly url: string;
  stop(): Promise<void>;
}

/** Milliseconds that Prism may take until it answers. */
const patience = 30_000;

/**
 * Starts Prism on loopback as a mock of the document; it rejects every request that the document does not allow.
 * Throws `Error` when the port is taken, when Prism ends, or when it does not answer in time.
 */
export async function startPrism(spec: string, port?: number): Promise<Prism> {
  const free = await freePort(port);
  const cli = createRequire(import.meta.url).resolve(
    "@stoplight/prism-cli/dist/index.js",
  );
  const child = spawn(
    process.execPath,
    [
      cli,
      "mock",
      "--errors",
      "--host",
      "127.0.0.1",
      "--port",
      String(free),
      spec,
    ],
    {
      stdio: ["ignore", "pipe", "pipe"],
    },
  );
  const stop = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill();
    await once(child, "exit");
  };
  try {
    await listening(child);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url: `http://127.0.0.1:${free}`, stop };
}

/** The port, if it can be had; any free one where none is asked for. */
async function freePort(port = 0): Promise<number> {
  const server = createServer();
  server.listen(port, "127.0.0.1");
  try {
    await once(server, "listening");
  } catch {
    throw new Error(
      `Prism cannot start: port ${port} is taken. Choose another with --port, or leave it out.`,
    );
  }
  const { port: found } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return found;
}

async function listening(child: ChildProcess): Promise<void> {
  let said = "";
  const started = new Promise<void>((resolve, reject) => {
    const hear = (chunk: Buffer): void => {
      said += chunk.toString();
      if (said.includes("Prism is listening")) resolve();
    };
    child.stdout?.on("data", hear);
    child.stderr?.on("data", hear);
    child.once("error", reject);
    child.once("exit", (code) => {
      reject(
        new Error(`Prism did not start (exit code ${code}):\n${said.trim()}`),
      );
    });
  });
  const timer = new AbortController();
  const late = delay(patience, undefined, { signal: timer.signal }).then(() => {
    throw new Error(
      `Prism did not start within ${patience / 1000} seconds:\n${said.trim()}`,
    );
  });
  try {
    await Promise.race([started, late]);
  } finally {
    timer.abort();
    late.catch(() => {});
  }
}
