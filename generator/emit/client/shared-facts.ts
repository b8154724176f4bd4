import type { ApiModel, Operation } from "../../model/api.ts";
import { allOperations } from "../resources.ts";

/** The wire facts of operations that may be told of the API instead. */
export interface SharedFacts {
  /** The base URL; `null` where operations differ in it, or all have that of the document. */
  readonly server: string | null;
  /** The header `Accept`; `null` where none is sent. */
  readonly accept: string | null;
  readonly security: Operation["security"];
}

/** Returns what most operations have, and with it all that say nothing else: no `Accept` and no credentials where none prevails. */
export function sharedFacts({ baseUrl, resources }: ApiModel): SharedFacts {
  const operations = allOperations(resources);
  const servers = new Set(operations.map(({ server }) => server));
  const [server = null] = baseUrl === null && servers.size === 1 ? servers : [];
  return {
    server,
    accept: prevailing(operations.map(acceptOf)) ?? null,
    security: prevailing(operations.map(({ security }) => security)) ?? [],
  };
}

/** Returns what an operation has to say itself; `undefined` for what the API says. */
export function ownFacts(
  operation: Operation,
  shared: SharedFacts,
): {
  readonly [Fact in keyof SharedFacts]: SharedFacts[Fact] | undefined;
} {
  const { server, security } = operation;
  const accept = acceptOf(operation);
  return {
    server: server === shared.server ? undefined : server,
    accept: accept === shared.accept ? undefined : accept,
    security: isSame(security, shared.security) ? undefined : security,
  };
}

function acceptOf({ accept }: Operation): string | null {
  return accept.length === 0 ? null : accept.join(", ");
}

/** Returns the value that more than half of all are. */
function prevailing<Value>(values: readonly Value[]): Value | undefined {
  const counts = new Map<string, number>();
  return values.find((value) => {
    const key = JSON.stringify(value);
    const count = (counts.get(key) ?? 0) + 1;
    counts.set(key, count);
    return count * 2 > values.length;
  });
}

function isSame(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
