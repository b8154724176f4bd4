import { statSync } from "node:fs";
import { dirname, isAbsolute, join, resolve } from "node:path";
import type { Diagnostic } from "../model/diagnostics.ts";
import { isObject } from "../openapi/json.ts";
import { isUrl, pathFrom } from "../read/index.ts";
import { faultIn, valueIn } from "./evaluate.ts";
import { fault } from "./fault.ts";

/** A document of a `redocly.yaml`, and the file of its types. */
export interface RedoclyApi {
  readonly spec: string;
  readonly output: string;
}

/** The names of the file, the preferred first. */
const names = ["redocly.yaml", "redocly.yml", ".redocly.yaml", ".redocly.yml"];

/**
 * Returns the documents that a `redocly.yaml`, or the one in a folder, lists under `apis`, each with the file that openapi-typescript
 * would write (`x-openapi-ts`, `output`), or what is wrong with it. Paths count from the folder `cwd`, as the given one does.
 */
export async function redoclyApis(
  cwd: string,
  path: string,
): Promise<readonly RedoclyApi[] | { readonly faults: readonly Diagnostic[] }> {
  const faulty = (at: string, message: string) => ({
    faults: [faultIn(at, fault(message))],
  });
  const file = fileAt(cwd, path);
  if (file === undefined) return faulty(pathFrom(cwd, path), "no such file");
  const loaded = await valueIn(pathFrom(cwd, file));
  if ("faults" in loaded) return loaded;
  const { value } = loaded;
  const apis = isObject(value) && isObject(value["apis"]) ? value["apis"] : {};
  const found = Object.entries(apis).map(([name, api]) =>
    apiOf(name, api, file),
  );
  const faults = found.filter((one) => "code" in one);
  if (faults.length > 0) return { faults };
  return found.length === 0
    ? faulty(file, '"apis" lists no document')
    : found.filter((one) => "spec" in one);
}

/**
 * Tells what a `redocly.yaml`, or the one in a folder, is for: listing documents, how these are requested, or nothing that concerns
 * their types, as where there is none. `null` where it cannot be read.
 */
export async function redoclyPurpose(
  cwd: string,
  path: string,
): Promise<"documents" | "requests" | "nothing" | null> {
  const file = fileAt(cwd, path);
  if (file === undefined) return "nothing";
  if (!/\.ya?ml$/i.test(file)) return null;
  const loaded = await valueIn(resolve(cwd, file));
  if ("faults" in loaded) return null;
  const { apis, resolve: requests } = isObject(loaded.value)
    ? loaded.value
    : ({} as Readonly<Record<string, unknown>>);
  if (isObject(apis) && Object.keys(apis).length > 0) return "documents";
  return isObject(requests) ? "requests" : "nothing";
}

function fileAt(cwd: string, path: string): string | undefined {
  return [path, ...names.map((name) => join(path, name))].find((one) =>
    statSync(resolve(cwd, one), { throwIfNoEntry: false })?.isFile(),
  );
}

function apiOf(
  name: string,
  api: unknown,
  file: string,
): RedoclyApi | Diagnostic {
  const { root, "x-openapi-ts": ours } = isObject(api)
    ? api
    : ({} as Readonly<Record<string, unknown>>);
  const output = isObject(ours) ? ours["output"] : undefined;
  if (typeof root !== "string")
    return faultIn(file, fault(`"apis.${name}.root" must be a path or a URL`));
  if (typeof output !== "string")
    return faultIn(
      file,
      fault(
        `"apis.${name}.x-openapi-ts.output" is missing`,
        "write the file of the types there",
      ),
    );
  const fromFile = (to: string): string =>
    isAbsolute(to) || isUrl(to) ? to : join(dirname(file), to);
  return { spec: fromFile(root), output: fromFile(output) };
}
