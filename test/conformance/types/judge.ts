import { enumCache } from "openapi-typescript";
import type { TypesOptions } from "../../../generator/generate-types.ts";
import { analyzeTypes } from "../../../generator/analyze/index.ts";
import { uncorrected } from "../../../generator/analyze/schemas/corrections.ts";
import { emitTypes } from "../../../generator/emit/index.ts";
import { schemaTypes } from "../../../generator/emit/schema-types/openapi-typescript.ts";
import type { Document } from "../../../generator/model/document.ts";
import type { RealDocument } from "../corpus/documents.ts";
import { correctedTypes } from "../schema/corrected-types.ts";
import type { Finding } from "../schema/finding.ts";
import { documentOf } from "../schema/generated.ts";
import { judgeSchema } from "../schema/judge.ts";
import { withoutMisread } from "../schema/misread.ts";
import { memoryProgram } from "../schema/program.ts";
import { withDecisions } from "./decided.ts";
import { enumsOf, isSound, judgeExports, withEnumsOf } from "./exports.ts";
import type { Flags } from "./flags.ts";
import { withoutMisreadUnder } from "./misread.ts";

/** What came of one document with some flags; `null` where openapi-typescript refuses it. */
export interface Verdict {
  readonly flags: string;
  readonly findings: readonly Finding[] | null;
}

/** Compares the types of a document, all corrections off, with openapi-typescript's own, under each of these flags. */
export function judgeFlags(
  document: RealDocument,
  all: readonly Flags[],
): Verdict[] {
  const given = documentOf(document);
  const files = new Map<string, string>();
  const enums = new Map<number, ReturnType<typeof enumsOf>[]>();
  const misread = new Map<number, readonly Finding[]>();
  for (const [index, { options }] of all.entries()) {
    const { document: read, decided } = withoutMisreadUnder(options, given);
    misread.set(index, decided);
    const theirs = printedByPackage(read, options);
    if (theirs === null) continue;
    const ours = printed(read, document.name, options);
    const [own, others] = [enumsOf(ours), enumsOf(theirs)];
    enums.set(index, [own, others]);
    const common = [...others.keys()].filter((name) => own.has(name));
    files.set(`${index}/ours.ts`, ours);
    files.set(`${index}/theirs.ts`, withEnumsOf(theirs, common, "./ours.ts"));
  }
  const { checker, file } = memoryProgram(files);
  return all.map(({ name, options }, index) => {
    const [own, theirEnums] = enums.get(index) ?? [];
    if (own === undefined || theirEnums === undefined)
      return { flags: name, findings: null };
    const ours = file(`${index}/ours.ts`);
    const theirs = file(`${index}/theirs.ts`);
    const findings = [
      ...judgeSchema(checker, ours, theirs),
      ...judgeExports(checker, ours, theirs),
      ...differingEnums(own, theirEnums),
    ];
    const isParsed = isSound(theirs);
    const given = { options, theirEnums, isParsed };
    const decided = misread.get(index) ?? [];
    return {
      flags: name,
      findings: [...decided, ...withDecisions(findings, given)],
    };
  });
}

function printed(
  document: Document,
  name: string,
  options: TypesOptions,
): string {
  const wanted = { defaultNonNullable: true, ...options };
  const defaults = wanted.defaultNonNullable === false;
  const corrections = { ...uncorrected, defaults };
  const model = analyzeTypes(document, {}, wanted, () => {}, corrections);
  return emitTypes(model, name, options);
}

function printedByPackage(
  document: Document,
  options: TypesOptions,
): string | null {
  const { value } = withoutMisread(document.root.value);
  // The package keeps the enums of one document for the next, where a command would have ended.
  enumCache.clear();
  try {
    return correctedTypes(schemaTypes(value, options)).text;
  } catch {
    return null;
  }
}

function differingEnums(
  ours: ReadonlyMap<string, string>,
  theirs: ReadonlyMap<string, string>,
): Finding[] {
  return [...theirs].flatMap(([name, members]): Finding[] => {
    const own = ours.get(name);
    if (own === members) return [];
    const message =
      own === undefined
        ? "is no enum of ours"
        : `has other members: ${own} instead of ${members}`;
    return [{ kind: "type", place: `enum ${name}`, message }];
  });
}
