import { correctedTypes } from "./corrected-types.ts";
import { judgeSchema } from "./judge.ts";
import { memoryProgram } from "./program.ts";

/** A component as both print it, and what the judge is to find, assignability aside. */
export interface Case {
  readonly name: string;
  readonly ours: string;
  readonly theirs: string;
  /** The findings; their places begin below the component. */
  readonly findings: readonly string[];
}

/** Judges cases, all in one program. */
export function findingsOf(cases: readonly Case[]): Map<Case, string[]> {
  const place = "components.schemas.One";
  const reference = cases.map(({ theirs }) => correctedTypes(typesOf(theirs)));
  const { checker, file } = memoryProgram(
    new Map(
      cases.flatMap(({ ours }, index) => [
        [`${index}/ours.ts`, typesOf(ours)],
        [`${index}/theirs.ts`, reference[index]?.text ?? ""],
      ]),
    ),
  );
  return new Map(
    cases.map((one, index) => {
      const [ours, theirs] = [`${index}/ours.ts`, `${index}/theirs.ts`];
      const findings = [
        ...judgeSchema(checker, file(ours), file(theirs)),
        ...(reference[index]?.decided ?? []),
      ];
      return [
        one,
        findings
          .filter(({ kind }) => kind !== "assignability")
          .map((finding) =>
            finding.kind === "decided"
              ? `decided: ${finding.message}`
              : `${finding.place} ${finding.message}`.slice(place.length),
          ),
      ];
    }),
  );
}

function typesOf(component: string): string {
  return `export interface components { schemas: { One: ${component} } }`;
}
