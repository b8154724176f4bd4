import { bySeverityAndPlace } from "./model/diagnostic-order.ts";
import {
  type Diagnostic,
  diagnostic,
  type Report,
  type Source,
} from "./model/diagnostics.ts";
import type { Document } from "./model/document.ts";
import type { Transforms } from "./transforms.ts";
import { read, type Selection, type Sources } from "./read/index.ts";

/** A document that was read, and all that is found in it on the way from there. */
export class Findings {
  /** `null` where the texts give none. */
  readonly document: Document | null;
  readonly #file: string;
  readonly #isStrict: boolean;
  readonly #all: Diagnostic[];
  readonly #locate: ReturnType<typeof read>["locate"];

  /** The same of a document that a configuration may change before it is read. */
  static async of(
    sources: Sources,
    config: ConstructorParameters<typeof Findings>[1] & Transforms,
  ): Promise<Findings> {
    const { transformDocument: transform } = config;
    if (transform === undefined) return new Findings(sources, config);
    const { transformDocument } = await import("./transforms.ts");
    const changed = await transformDocument(sources, transform);
    const findings = new Findings(changed.sources, config);
    findings.add(changed.diagnostics);
    return findings;
  }

  /** Reads texts as a configuration has it: what is selected of them, and with `strict` all but notes are errors. */
  constructor(
    sources: Sources,
    { strict = false, ...selection }: Selection & { strict?: boolean },
  ) {
    const { document, diagnostics, locate } = read(sources, selection);
    this.document = document;
    this.#file = sources.root.file;
    this.#isStrict = strict;
    this.#all = [...diagnostics];
    this.#locate = locate;
  }

  /** Takes what is found at a place of the document. */
  readonly report: Report = (code, message, at, help) => {
    this.#all.push(diagnostic(code, message, this.#locate(at), help));
  };

  /** Returns where in the texts the place is that a JSON Pointer names. */
  locate(at: string): Source {
    return this.#locate(at);
  }

  /** Takes what is found elsewhere. */
  add(diagnostics: readonly Diagnostic[]): void {
    for (const one of diagnostics) this.#all.push(one);
  }

  /** Whether something found so far is a reason to write nothing. */
  get areRefused(): boolean {
    return this.#all.some((one) => this.#told(one).severity === "error");
  }

  /** Returns all of them as they are told: the errors first, each kind in the order of the document. */
  inOrder(): Diagnostic[] {
    return this.#all
      .map((one) => this.#told(one))
      .sort(bySeverityAndPlace(this.#file));
  }

  #told(one: Diagnostic): Diagnostic {
    return this.#isStrict && one.severity !== "note"
      ? { ...one, severity: "error" }
      : one;
  }
}
