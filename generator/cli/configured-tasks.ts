import { type Configuration, configure, redoclyApis } from "../config/index.ts";
import { type Diagnostic, diagnostic } from "../model/diagnostics.ts";
import { didYouMean, quote } from "../model/messages.ts";
import { isOfProject } from "./options.ts";
import type { Task } from "./task.ts";

/** A task about one document, with what is configured for it. */
export interface ConfiguredTask {
  readonly task: Task;
  /** What the configuration says of it; `null` for a task that is about none. */
  readonly configured: Configuration | null;
}

/** The commands that write a client, or compare it. */
const ofClients: readonly Task["command"][] = ["generate", "watch", "check"];

/** Whether a command writes a client, or compares it. */
export function isOfClients(command: Task["command"]): boolean {
  return ofClients.includes(command);
}

/** What is wrong with the configuration. */
interface Refused {
  readonly faults: readonly Diagnostic[];
}

/** Returns what a task comes to: one for each client of the configuration, or for each document that a `redocly.yaml` lists. */
export async function configuredTasks(
  task: Task,
  cwd: string,
): Promise<readonly ConfiguredTask[] | Refused> {
  if (isOfProject(task.command)) return [{ task, configured: null }];
  const configured = await configure(cwd, task.config);
  if ("faults" in configured) return configured;
  const tasks = await tasksOf(task, cwd);
  if ("faults" in tasks) return tasks;
  const clients = chosen(task, configured);
  if ("faults" in clients) return clients;
  return tasks.flatMap((one) =>
    clients.map((client) => ({ task: one, configured: client })),
  );
}

/** The task, or one for each document that a `redocly.yaml` lists. */
async function tasksOf(
  task: Task,
  cwd: string,
): Promise<readonly Task[] | Refused> {
  if (task.redocly === null) return [task];
  const apis = await redoclyApis(cwd, task.redocly);
  return "faults" in apis ? apis : apis.map((api) => ({ ...task, ...api }));
}

/** The clients that a task is about: those that it names, or all, where it does not have to be one. */
function chosen(
  task: Task,
  configured: readonly Configuration[],
): readonly Configuration[] | Refused {
  const names = configured.flatMap(({ client }) => client ?? []);
  const unknown = task.clients.filter((name) => !names.includes(name));
  if (unknown.length > 0)
    return { faults: unknown.map((name) => unknownClient(name, names)) };
  const wanted = configured.filter(
    ({ client }) =>
      client === null ||
      task.clients.length === 0 ||
      task.clients.includes(client),
  );
  return wanted.length > 1 && isAboutOne(task)
    ? { faults: [oneOf(names)] }
    : wanted;
}

/** Whether a task can be about one client only: what it names is read or written once, or what it gives is printed. */
function isAboutOne({ command, spec, output, redocly }: Task): boolean {
  return (
    !isOfClients(command) ||
    spec !== null ||
    output !== null ||
    redocly !== null
  );
}

function oneOf(names: readonly string[]): Diagnostic {
  return diagnostic(
    "bad-configuration",
    `this is done for one client, and the configuration lists ${names.map((name) => quote(name)).join(", ")}`,
    null,
    "name it with --client",
  );
}

function unknownClient(name: string, names: readonly string[]): Diagnostic {
  const message = `the configuration lists no client ${quote(name)}`;
  const help =
    names.length === 0
      ? 'list clients under "clients", or leave --client out'
      : (didYouMean(name, names) ??
        `name one of ${names.map((one) => quote(one)).join(", ")}`);
  return diagnostic("bad-configuration", message, null, help);
}
