import { readFile } from "node:fs/promises";
import { relative, sep } from "node:path";
import { compiledTemplates } from "./emit/typescript/compiled-templates.ts";
import {
  compileTemplate,
  TemplateError,
} from "./emit/typescript/compile-template.ts";
import type { Position, Template } from "./emit/typescript/template.ts";
import { checkTemplates } from "./emit/typescript/template-scope.ts";
import { FillingError } from "./emit/typescript/templates.ts";
import type { MoreTemplates } from "./emit/index.ts";
import { type Diagnostic, diagnostic } from "./model/diagnostics.ts";
import { didYouMean, quote } from "./model/messages.ts";
import { staysInside } from "./output/index.ts";
import { filesBelow } from "./project/files-below.ts";
import { pathFrom, Sources } from "./read/index.ts";

const ending = ".hbs";

/** The templates of `pathwright types`, which has none of one's own. */
export const ofTypesAlone: readonly string[] = ["schema-alone", "type-markers"];

/** A folder of templates that stand in the place of Pathwright's own, by their names, or make files of their own: `routes.ts.hbs`. */
export class OwnTemplates implements MoreTemplates {
  readonly templates: ReadonlyMap<string, Template>;
  readonly files: readonly string[];
  readonly diagnostics: readonly Diagnostic[];
  readonly #texts: ReadonlyMap<string, Text>;

  private constructor(texts: ReadonlyMap<string, Text>) {
    this.#texts = texts;
    const own = new Map(
      Object.entries(compiledTemplates).filter(
        ([name]) => !ofTypesAlone.includes(name),
      ),
    );
    const templates = new Map<string, Template>();
    const found: Diagnostic[] = [];
    for (const [name, { file, text }] of texts)
      try {
        templates.set(name, compileTemplate(file, text));
      } catch (error) {
        if (!(error instanceof TemplateError)) throw error;
        found.push(this.#at(name, error.place, error.fault));
      }
    this.templates = templates;
    this.files = [...templates.keys()].filter((name) => name.endsWith(".ts"));
    for (const name of this.files.filter((one) => !staysInside(one)))
      found.push(this.#at(name, start, "no generated file may have this path"));
    const { faults, unused } = checkTemplates(templates, this.files, own);
    for (const { template, fault, help, ...place } of faults)
      found.push(this.#at(template, place, fault, help));
    for (const name of unused)
      found.push(
        diagnostic(
          "unused-template",
          `${texts.get(name)?.file ?? name} stands in the place of none of Pathwright's templates, and none uses it`,
          null,
          didYouMean(name, [...own.keys()]),
        ),
      );
    this.diagnostics = found;
  }

  /** Reads and checks the templates of a folder; gives what is wrong where it cannot be read. */
  static async in(folder: string): Promise<OwnTemplates | Diagnostic> {
    try {
      const texts = new Map<string, Text>();
      for (const path of filesBelow(folder)) {
        if (!path.endsWith(ending)) continue;
        const way = relative(folder, path).replaceAll(sep, "/");
        texts.set(way.slice(0, -ending.length), {
          file: pathFrom(process.cwd(), path),
          text: await readFile(path, "utf8"),
        });
      }
      return new OwnTemplates(texts);
    } catch (error) {
      if (!(error instanceof Error && "syscall" in error)) throw error;
      return diagnostic(
        "unreadable-file",
        `cannot read the templates in ${quote(folder)}: ${error.message}`,
      );
    }
  }

  /** What a template of this folder could not make of a view; throws what is none of its faults. */
  faultOf(error: unknown): Diagnostic {
    if (!(error instanceof FillingError) || !this.#texts.has(error.template))
      throw error;
    return this.#at(error.template, error.place, error.message);
  }

  #at(
    name: string,
    { line, column }: Position,
    fault: string,
    help: string | null = null,
  ): Diagnostic {
    const text = this.#texts.get(name);
    // What Pathwright's own template includes.
    if (text === undefined)
      return diagnostic("failed-template", fault, null, help);
    const place = Sources.of(text).root.placeOn(line, column);
    return diagnostic("failed-template", fault, place, help);
  }
}

/** A template as it was read. */
interface Text {
  readonly file: string;
  readonly text: string;
}

const start: Position = { line: 1, column: 1 };
