/** That a value is of a type: what a document publishes, or what a call has given. */
export interface Claim {
  /** The type, as code of a file beside `schema.ts`. */
  readonly type: string;
  readonly value: unknown;
}

/** What the types of claims are written with. */
const prelude = `import type { paths, webhooks } from "./schema.ts";
type All<Result> = Result extends { status: infer Status; data: infer Data; error: infer Body; ok: infer Ok } ? [Status, Ok extends true ? Data : Body] : never;
type At<Result, Status> = All<Result> extends infer One ? One extends [infer Known, infer Value] ? Status extends Known ? Value : never : never : never;
type ItemOf<Call> = Call extends AsyncIterable<infer Item> ? Item : never;
export type Used = [paths, webhooks, At<never, never>, ItemOf<never>];
`;

/** How many lines a claim takes. */
const linesEach = 3;

/**
 * Prints a file that claims everything: of each claim its type as `T0`, its value as a type, `V0`, and as a constant of
 * that type, as a user would write it.
 */
export function printClaims(
  claims: readonly Claim[],
  imports: readonly string[],
): string {
  const lines = claims.flatMap(({ type, value }, index) => {
    const json = JSON.stringify(value);
    return [
      `export type T${index} = ${type};`,
      `export type V${index} = ${json};`,
      `export const c${index}: T${index} = ${json};`,
    ];
  });
  return `${prelude}${imports.map((line) => `${line}\n`).join("")}${lines.join("\n")}\n`;
}

/** The claim that a line of such a file is about. */
export function claimAt(line: number, imports: readonly string[]): number {
  const before = prelude.split("\n").length - 1 + imports.length;
  return Math.floor((line - before) / linesEach);
}
