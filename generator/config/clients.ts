import { normalize } from "node:path/posix";
import { quote } from "../model/messages.ts";
import { fault, type Fault } from "./fault.ts";
import type { Config } from "./config.ts";

/** A client among several, or the only one, whose name is `null`. */
export interface ConfiguredClient {
  readonly name: string | null;
  /** What stands around it, and what it has of its own instead. */
  readonly config: Config;
  /** The names that lead to what holds its `resources` in the configuration, or would. */
  readonly resourcesIn: readonly string[];
}

/** Returns the clients that a configuration lists; where it lists none it is that of one. */
export function clientsIn({
  clients,
  ...shared
}: Config): readonly ConfiguredClient[] {
  if (clients === undefined)
    return [{ name: null, config: shared, resourcesIn: [] }];
  return Object.entries(clients).map(([name, own]) => ({
    name,
    config: { ...shared, ...own },
    resourcesIn:
      own.resources === undefined && shared.resources !== undefined
        ? []
        : ["clients", name],
  }));
}

/** Tells clients that would be written into one folder. */
export function sharedOutputs(clients: readonly ConfiguredClient[]): Fault[] {
  const taken = new Map<string, string>();
  return clients.flatMap(({ name, config }) => {
    const folder = normalize(`${config.output ?? "generated"}/`);
    const other = taken.get(folder);
    taken.set(folder, other ?? name ?? "");
    return other === undefined
      ? []
      : fault(
          `the clients ${quote(other)} and ${quote(name ?? "")} are written into the same folder, ${quote(folder.slice(0, -1))}`,
          'give each an "output" of its own',
          ["clients", name ?? ""],
        );
  });
}
