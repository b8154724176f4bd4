import { dirname, isAbsolute, join } from "node:path";
import { type Diagnostic, diagnostic } from "../model/diagnostics.ts";
import { isUrl, pathFrom } from "../read/index.ts";
import { checkConfig } from "./check.ts";
import { clientsIn } from "./clients.ts";
import type { Fault } from "./fault.ts";
import type { Config, HeadersByHost } from "./config.ts";
import { faultIn, valueIn } from "./evaluate.ts";
import { findConfig } from "./find.ts";

/** What the configuration file says of one client. */
export interface Configuration {
  /** The name of the client among several; `null` where there is but one. */
  readonly client: string | null;
  /** The file, counted from where the arguments are; `null` where there is none. */
  readonly file: string | null;
  /** The same, where it was found in a folder above; else `null`. */
  readonly foundAbove: string | null;
  /** The document and the output folder, counted from the working directory as the arguments are; `null` where it says nothing. */
  readonly spec: string | null;
  readonly output: string | null;
  /** Where references may lead: folders, counted as the document is, and hosts. */
  readonly allowFiles: readonly string[];
  readonly allowUrls: readonly string[];
  /** What changes the document, counted as it is. */
  readonly overlays: readonly string[];
  /** What is sent to hosts with every request. */
  readonly headers: HeadersByHost;
  /** The names that lead to what holds `resources` in the file, or would. */
  readonly resourcesIn: readonly string[];
  /** Everything else: what decides how the client turns out; the runtime folder counts from the process's. */
  readonly options: Omit<Config, keyof Loading>;
}

/** What decides where texts come from and go to, not what is made of them. */
type Loading = Pick<
  Config,
  | "spec"
  | "output"
  | "allowFiles"
  | "allowUrls"
  | "headers"
  | "overlays"
  | "clients"
>;

const silent: Configuration = {
  client: null,
  file: null,
  foundAbove: null,
  spec: null,
  output: null,
  allowFiles: [],
  allowUrls: [],
  overlays: [],
  headers: {},
  resourcesIn: [],
  options: {},
};

/**
 * Loads the configuration: `file`, or what is found in the folder `cwd` and above, or none. Gives what it says of each of its clients,
 * of which there is one where it lists none; or what is wrong with it.
 */
export async function configure(
  cwd: string,
  file: string | null,
): Promise<
  readonly Configuration[] | { readonly faults: readonly Diagnostic[] }
> {
  const path = file ?? findConfig(cwd);
  if (path === null) return [silent];
  if (typeof path === "object") return { faults: [asDiagnostic(path)] };
  const shown = pathFrom(cwd, path);
  const loaded = await loadConfig(shown);
  if ("faults" in loaded) return loaded;
  const place = {
    file: shown,
    foundAbove: file === null && dirname(path) !== "." ? shown : null,
  };
  return clientsIn(loaded.config).map(({ name, config, resourcesIn }) => ({
    client: name,
    resourcesIn,
    ...place,
    ...configurationOf(config, cwd, path),
  }));
}

/** Returns the file that `configure` loads; `null` where there is none, or none can be told. */
export function configFile(cwd: string, file: string | null): string | null {
  const path = file ?? findConfig(cwd);
  return typeof path === "string" ? pathFrom(cwd, path) : null;
}

/** What a configuration in the file `path` says of one client, its paths counted from where the arguments are. */
function configurationOf(
  config: Config,
  cwd: string,
  path: string,
): Omit<Configuration, "client" | "file" | "foundAbove" | "resourcesIn"> {
  const { spec, output, allowFiles, allowUrls, headers, overlays, ...others } =
    config;
  const fromFile = (to: string): string =>
    isAbsolute(to) || isUrl(to) ? to : join(dirname(path), to);
  return {
    spec: spec === undefined ? null : fromFile(spec),
    output: output === undefined ? null : fromFile(output),
    allowFiles: (allowFiles ?? []).map(fromFile),
    allowUrls: allowUrls ?? [],
    overlays: (overlays ?? []).map(fromFile),
    headers: headers ?? {},
    options: {
      ...others,
      ...(others.emitters !== undefined && {
        emitters: others.emitters.map((one) =>
          typeof one === "string" ? pathFrom(cwd, fromFile(one)) : one,
        ),
      }),
      ...(others.runtime !== undefined && {
        runtime: pathFrom(cwd, fromFile(others.runtime)),
      }),
      ...(others.templates !== undefined && {
        templates: pathFrom(cwd, fromFile(others.templates)),
      }),
    },
  };
}

/** The configuration in a file, or what is wrong with it. */
async function loadConfig(
  path: string,
): Promise<{ config: Config } | { faults: readonly Diagnostic[] }> {
  const loaded = await valueIn(path);
  if ("faults" in loaded) return loaded;
  const config = checkConfig(loaded.value);
  return Array.isArray(config)
    ? { faults: config.map((fault) => faultIn(path, fault, loaded.text)) }
    : { config };
}

function asDiagnostic({ message, help }: Fault): Diagnostic {
  return diagnostic("bad-configuration", message, null, help);
}
