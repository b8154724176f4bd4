import * as v from "valibot";
import { quote } from "../model/messages.ts";
import { isObject } from "../openapi/json.ts";
import { clientsIn, type ConfiguredClient, sharedOutputs } from "./clients.ts";
import type { Config } from "./config.ts";
import { fault, type Fault } from "./fault.ts";
import { mustBeObject } from "./parts.ts";
import { configuration } from "./schema.ts";

/** Checks what a configuration file holds: the configuration, or what is wrong with it. */
export function checkConfig(value: unknown): Config | Fault[] {
  if (!isObject(value)) return [noObject(value)];
  const given = defined(value);
  const { issues } = v.safeParse(configuration, given);
  if (issues !== undefined) return faultsOf(issues);
  const { $schema: _, ...config } = given as Config & { $schema?: string };
  const clients = clientsIn(config);
  const among = [...clients.flatMap(contradiction), ...sharedOutputs(clients)];
  return among.length > 0 ? among : config;
}

/** A configuration, and those of its clients, without what is undefined. */
function defined(config: Readonly<Record<string, unknown>>): unknown {
  const { clients } = config;
  const given = {
    ...config,
    ...(isObject(clients) && {
      clients: Object.fromEntries(
        Object.entries(clients).map(([name, one]) => [
          name,
          isObject(one) ? defined(one) : one,
        ]),
      ),
    }),
  };
  return Object.fromEntries(
    Object.entries(given).filter(([, member]) => member !== undefined),
  );
}

/** Tells what of a client cannot be had together. */
function contradiction({ name, config }: ConfiguredClient): Fault[] {
  if (!config.types || config.schemaTypes !== "openapi-typescript") return [];
  const [at, path] =
    name === null
      ? ["", ["types"]]
      : [`"clients" ${quote(name)}: `, ["clients", name, "types"]];
  const message = `${at}"types" needs the "schemaTypes" of "pathwright"`;
  return [fault(message, null, path)];
}

function noObject(value: unknown): Fault {
  const must = `the configuration ${mustBeObject}`;
  if (typeof value === "function")
    return fault(`${must}, not a function`, "export what it returns");
  return Array.isArray(value)
    ? fault(
        `${must}, not a list`,
        'write several clients as "clients", each under its name',
      )
    : fault(must);
}

/** What is wrong, each thing once. */
function faultsOf(issues: readonly v.BaseIssue<unknown>[]): Fault[] {
  const faults = issues.flatMap((issue) => faultsIn(issue, []));
  return [...new Map(faults.map((one) => [one.message, one])).values()];
}

/** What is wrong where a path leads. Of what could be one thing or another, as of an object or a word, that is what is wrong in the object. */
function faultsIn(
  issue: v.BaseIssue<unknown>,
  above: readonly string[],
): Fault[] {
  const path = [...above, ...(issue.path ?? []).map(({ key }) => String(key))];
  const inside = (issue.issues ?? []).filter(
    ({ path, message }) => path !== undefined && message !== "",
  );
  if (inside.length > 0) return inside.flatMap((one) => faultsIn(one, path));
  const [message = "", help = null] = issue.message.split("\n");
  return [fault(told(message, named(path, issue)), help, path)];
}

/** The names that lead to what a message is about: an object is at fault where a name in it is unknown, or lacks. */
function named(
  path: readonly string[],
  { type, expected }: v.BaseIssue<unknown>,
): readonly string[] {
  const isAboutName =
    (type === "strict_object" || type === "variant") && expected !== "Object";
  return isAboutName ? path.slice(0, -1) : path;
}

/** A message with the names of what it is about before it; what is wrong with a client among several, after that. */
function told(message: string, path: readonly string[]): string {
  const names = path.filter((name) => !/^\d+$/.test(name));
  const [first, client, ...own] = names.map((name) => `"${name}"`);
  const isSentence = message.startsWith("there ");
  if (first === undefined) return message;
  if (first !== '"clients"' || client === undefined)
    return [...names.map((name) => `"${name}"`), message].join(" ");
  const isOfOption = own.length > 0 || isSentence;
  return `${first} ${client}${isOfOption ? ":" : ""} ${[...own, message].join(" ")}`;
}
