import type { ApiModel } from "./model/api.ts";
import { type Diagnostic, diagnostic } from "./model/diagnostics.ts";
import type { TransformDocument, TransformModel } from "./model/transforms.ts";
import { isObject } from "./openapi/json.ts";
import { thrown } from "./own-code.ts";
import { dataIn, overlaid, type Sources, withDocument } from "./read/index.ts";

/** What a configuration has to change a document, and the model of one. */
export interface Transforms {
  readonly transformDocument?: TransformDocument;
  readonly transformModel?: TransformModel;
}

/** Has a configuration change the document, after overlays and before anything of it is read. Gives what is wrong with what it returns. */
export async function transformDocument(
  sources: Sources,
  transform: TransformDocument,
): Promise<{ sources: Sources; diagnostics: readonly Diagnostic[] }> {
  const changed = overlaid(sources);
  const document = changed.sources?.root.parsed.tree?.value;
  // What is wrong with the texts is told by who reads them.
  if (changed.sources === null || !isObject(document))
    return { sources, diagnostics: [] };
  const { sources: before, diagnostics } = changed;
  const name = '"transformDocument"';
  const failed = (told: Diagnostic) => ({
    sources: before,
    diagnostics: [...diagnostics, told],
  });
  const fail = (fault: string) =>
    failed(diagnostic("failed-transform", `${name} ${fault}`));
  try {
    const made: unknown = await transform(structuredClone(document));
    if (!isObject(made)) return fail("returns no document");
    const data = dataIn(made);
    return "fault" in data
      ? fail(`returns a document that ${data.fault}`)
      : { sources: withDocument(before, data.value), diagnostics };
  } catch (error) {
    return failed(thrown("failed-transform", name, error));
  }
}

/** Has a configuration change the model of a client; `null` with what is wrong, where it returns none. */
export async function transformModel(
  model: ApiModel,
  transform: TransformModel,
): Promise<{ model: ApiModel | null; diagnostics: readonly Diagnostic[] }> {
  const name = '"transformModel"';
  try {
    const made: unknown = await transform(model);
    const fault = faultIn(made, model);
    if (fault === null) return { model: made as ApiModel, diagnostics: [] };
    const told = diagnostic("failed-transform", `${name} ${fault}`);
    return { model: null, diagnostics: [told] };
  } catch (error) {
    return {
      model: null,
      diagnostics: [thrown("failed-transform", name, error)],
    };
  }
}

/** Prints the files of a model that a configuration has changed; what cannot be printed is for it to mend. */
export function printTransformed(print: () => ReadonlyMap<string, string>): {
  files: ReadonlyMap<string, string>;
  diagnostics: readonly Diagnostic[];
} {
  try {
    return { files: print(), diagnostics: [] };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const told = diagnostic(
      "failed-transform",
      `"transformModel" returns a model that cannot be printed: ${message}`,
    );
    return { files: new Map(), diagnostics: [told] };
  }
}

/** What is wrong with a model that was made of another; `null` where it has all that the other has. */
function faultIn(made: unknown, model: ApiModel): string | null {
  if (!isObject(made)) return "returns no model";
  for (const [key, value] of Object.entries(model)) {
    const isKept =
      kindOf(made[key]) === kindOf(value) ||
      (made[key] !== undefined && (made[key] === null || value === null));
    if (!isKept) return `returns a model whose "${key}" is no ${kindOf(value)}`;
  }
  return null;
}

function kindOf(value: unknown): string {
  return Array.isArray(value) ? "list" : typeof value;
}
