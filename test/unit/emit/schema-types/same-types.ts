import { join } from "node:path/posix";
import { expect, test } from "vitest";
import { uncorrected } from "../../../../generator/analyze/schemas/corrections.ts";
import { referenceTypes } from "../../../conformance/schema/reference.ts";
import { judgeSchema } from "../../../conformance/schema/judge.ts";
import {
  memoryProgram,
  type MemoryProgram,
} from "../../../conformance/schema/program.ts";
import { schemaFiles } from "../../../tools/support/schema-types.ts";

/** Compares schema types with those of openapi-typescript, all of a test file in one program. */
export class SameTypes {
  readonly #files = new Map<string, string>();
  #program: MemoryProgram | null = null;
  #count = 0;

  /** Adds a test that documents give the same types, corrections left out, but for what stands at the places of `others`. */
  test(
    name: string,
    documents: readonly unknown[],
    others: readonly string[] = [],
  ): void {
    const folders = documents.map((document) => {
      const { models, schema, runtime } = schemaFiles(document, uncorrected);
      const own = [
        ...runtime,
        ["schema.ts", schema],
        ["models.ts", models],
      ] as const;
      return this.#add(new Map(own), document);
    });
    this.#test(name, folders, others);
  }

  /** The same of a whole client, whose schema types refer to the files of resources as well. */
  testClient(
    name: string,
    client: ReadonlyMap<string, string>,
    document: unknown,
    others: readonly string[] = [],
  ): void {
    this.#test(name, [this.#add(client, document)], others);
  }

  #test(
    name: string,
    folders: readonly string[],
    others: readonly string[],
  ): void {
    test(name, () => {
      this.#program ??= memoryProgram(this.#files);
      const { checker, file } = this.#program;
      const findings = folders.flatMap((folder) =>
        judgeSchema(
          checker,
          file(`${folder}/schema.ts`),
          file(`${folder}/theirs.ts`),
          [...this.#files.keys()]
            .filter((path) => path.startsWith(`${folder}/resources/`))
            .map(file),
        ),
      );
      const told = findings.filter(
        ({ kind, place }) =>
          kind !== "decided" && !others.some((other) => place.includes(other)),
      );
      expect(told).toEqual([]);
      const places = findings
        .filter(({ kind }) => kind !== "decided")
        .map(({ place }) => place);
      for (const other of others) expect(places.join("\n")).toContain(other);
    });
  }

  #add(own: ReadonlyMap<string, string>, document: unknown): string {
    const folder = String(this.#count++);
    for (const [path, text] of own) this.#files.set(join(folder, path), text);
    const { text } = referenceTypes(document);
    if (text === null) throw new Error("openapi-typescript refuses it");
    this.#files.set(`${folder}/theirs.ts`, text);
    return folder;
  }
}
