import type { ApiModel } from "../model/api.ts";
import { quote } from "../model/messages.ts";
import type { ImportExtension } from "../model/project.ts";
import { apiListFiles } from "./api-list/index.ts";
import { declaredTypes } from "./client/declared-types.ts";
import { clientFiles } from "./client/index.ts";
import { kindOf, sharedName } from "./client/runtime-files.ts";
import type { Transport } from "./client/runtime.ts";
import type { TypesModel } from "../model/types.ts";
import type { TypesForm } from "./schema-types/alone.ts";
import { schemaTypesAlone, schemaTypesFiles } from "./schema-types/index.ts";

export type { TypesForm } from "./schema-types/alone.ts";
import { headerComment } from "./typescript/header.ts";
import { Modules } from "./typescript/modules.ts";
import type { Templates } from "./typescript/template.ts";
import { FillingError } from "./typescript/templates.ts";
import { printingWith } from "./typescript/printing.ts";

/** What decides how the output turns out, beside the model. */
export interface EmitOptions {
  /** The name of the document, as diagnostics print it. */
  readonly document: string;
  readonly transport: Transport;
  /** Whether the client has its operations as functions too. */
  readonly hasFunctions: boolean;
  /** Whether the client has a list of its methods, `api.md`. */
  readonly hasApiList: boolean;
  /** The schema types, where they are not to be those of the model. */
  readonly schemaTypes: string | null;
  readonly importExtension: ImportExtension;
  /** The runtime folder that the client shares with others, relative to its own; `null` where it has its own. */
  readonly runtime: string | null;
  /** What there is beside Pathwright's own templates; left out: nothing. */
  readonly more?: MoreTemplates;
  /** Is told the text of each file that is made by a template, as soon as it is. */
  readonly printed?: ((text: string) => void) | undefined;
}

/** Templates in the place of Pathwright's own, and such as make files. */
export interface MoreTemplates {
  readonly templates: Templates;
  /** Which of them make a file: that of their name. */
  readonly files: readonly string[];
}

/**
 * Returns the files of all emitters by their path in the output folder, or from there to the shared runtime folder, as Prettier
 * prints them with its defaults. The client comes last of Pathwright's own: it has what all others import of the runtime. Throws
 * `FillingError` where one of `more` is no template for its view.
 */
export function emit(
  model: ApiModel,
  options: EmitOptions,
): Map<string, string> {
  const { document, transport, hasFunctions, importExtension, runtime, more } =
    options;
  const kind = kindOf(model, transport);
  const nameOf = (path: string): string => sharedName(path, kind);
  const shared = runtime === null ? null : { folder: runtime, nameOf };
  const printing = printingWith(
    headerComment(document),
    new Modules(importExtension, shared),
    more?.templates,
    options.printed,
  );
  const types = {
    text: options.schemaTypes,
    declared: declaredTypes(model, hasFunctions),
  };
  const client = { kind, hasFunctions, isShared: shared !== null };
  const schema = schemaTypesFiles(model, types, printing);
  const { files, view } = clientFiles(model, client, printing);
  const list = options.hasApiList ? apiListFiles(model, document) : [];
  const all = new Map([...list, ...schema, ...files]);
  for (const path of more?.files ?? []) {
    if (all.has(path))
      throw new FillingError(path, `${quote(path)} is generated already`);
    all.set(path, printing.print(path, view()));
  }
  return all;
}

/** Returns the text of the schema types alone, as Prettier prints it with its defaults. `document` is its name, as diagnostics print it. */
export function emitTypes(
  model: TypesModel,
  document: string,
  form: TypesForm,
): string {
  const printing = printingWith(headerComment(document), new Modules("js"));
  return schemaTypesAlone(model, form, printing);
}
