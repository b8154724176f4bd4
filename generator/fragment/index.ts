import { readFile } from "node:fs/promises";
import { basename, dirname, join, relative, sep } from "node:path";
import { type Diagnostic, diagnostic } from "../model/diagnostics.ts";
import { editFiles } from "../output/index.ts";
import {
  isUrl,
  type Selection,
  type Sources,
  withoutOperation,
} from "../read/index.ts";
import { planAddition } from "./addition.ts";
import { choose } from "./chosen.ts";
import { type Fragment, readFragment } from "./fragment.ts";
import { type Change, type Plan, readUpstream, refused } from "./plan.ts";
import { readRecord, recordName, unreadableRecord } from "./record.ts";
import { planUpdate } from "./updating.ts";

export type { Change } from "./plan.ts";

/** What came of extending a fragment. */
export interface Extension {
  /** What the fragment said, and says or would say; `null` where it stays as it is. */
  readonly text: { readonly before: string; readonly after: string } | null;
  readonly changes: readonly Change[];
  readonly diagnostics: readonly Diagnostic[];
}

/** How a fragment is extended. */
export interface ExtendOptions {
  /** Whether nothing is written. */
  readonly dryRun: boolean;
}

/**
 * Adds operations of a larger document to a fragment, with the components that they need, and writes down what came from where. All
 * that was in the fragment stays as it is written; where anything stands against it, nothing is written, and what does is told.
 *
 * @param file the fragment
 */
export function addOperations(
  file: string,
  sources: Sources,
  selection: Selection,
  options: ExtendOptions,
): Promise<Extension> {
  const upstream = readUpstream(recordedName(file, sources.root.base), sources);
  return extend(file, options, async (fragment) =>
    "document" in upstream
      ? planAddition(fragment, upstream, selection)
      : refused(upstream),
  );
}

/**
 * Brings what was added to a fragment up to date with the documents that it came from. What was edited here since and has changed
 * there stays as it is, and is told, as is what is not there any more.
 *
 * @param load reads a document
 */
export function updateFragment(
  file: string,
  load: (document: string) => Promise<Sources | readonly Diagnostic[]>,
  options: ExtendOptions,
): Promise<Extension> {
  return extend(file, options, async (fragment) => {
    const record = readRecord(fragment.value[recordName]);
    if (record === null) return refused([unreadableRecord(fragment)]);
    const upstreams = [];
    for (const [name, hashes] of record) {
      const sources = await load(placeOf(file, name));
      if (!("root" in sources)) return refused(sources);
      const upstream = readUpstream(name, sources);
      if (!("document" in upstream)) return refused(upstream);
      upstreams.push([upstream, hashes] as const);
    }
    return planUpdate(fragment, upstreams);
  });
}

/** An operation of a document, as it is listed. */
export interface ListedOperation {
  readonly method: string;
  readonly path: string;
  readonly operationId: string | null;
  readonly summary: string | null;
}

/** Lists the operations of a document that are meant. */
export function listOperations(
  sources: Sources,
  selection: Selection,
): {
  operations: readonly ListedOperation[];
  diagnostics: readonly Diagnostic[];
} {
  const upstream = readUpstream("", sources);
  if (!("document" in upstream))
    return { operations: [], diagnostics: upstream };
  const { operations, unmatched } = choose(upstream.document, selection);
  return {
    operations: operations.map(({ method, path, operationId, node }) => ({
      method: method.toUpperCase(),
      path,
      operationId,
      summary: node.string("summary"),
    })),
    diagnostics: unmatched.map(withoutOperation),
  };
}

async function extend(
  file: string,
  { dryRun }: ExtendOptions,
  plan: (fragment: Fragment) => Promise<Plan>,
): Promise<Extension> {
  let result: Extension = { text: null, changes: [], diagnostics: [] };
  const make = async (): Promise<void> => {
    const before = await readFile(file, "utf8").catch(() => null);
    if (before === null) {
      const message = `${file}: no such file`;
      const diagnostics = [diagnostic("unreadable-file", message)];
      result = { text: null, changes: [], diagnostics };
      return;
    }
    const mark = before.startsWith("\uFEFF") ? "\uFEFF" : "";
    const fragment = readFragment(file, before);
    const { after, ...planned } =
      "written" in fragment ? await plan(fragment) : refused(fragment);
    const text = after === null ? null : { before, after: mark + after };
    result = { text, ...planned };
  };
  if (dryRun) {
    await make();
    return result;
  }
  const refusals = await editFiles(dirname(file), async () => {
    await make();
    return result.text === null
      ? []
      : [{ path: basename(file), ...result.text }];
  });
  return refusals.length > 0
    ? { text: null, changes: [], diagnostics: refusals }
    : result;
}

/** How a fragment names a document: a file as it is found from there. */
function recordedName(fragment: string, document: string): string {
  if (!isUrl(document))
    return relative(dirname(fragment), document).split(sep).join("/");
  const url = new URL(document);
  url.username = "";
  url.password = "";
  url.hash = "";
  return url.href;
}

/** Where the document is that a fragment names. */
function placeOf(fragment: string, name: string): string {
  return isUrl(name) ? name : join(dirname(fragment), name);
}
