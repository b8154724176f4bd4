import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { schemaTypes } from "../support/schema-types.ts";
import { schemaTypes as reference } from "../../../generator/emit/schema-types/openapi-typescript.ts";
import { fetchPackage } from "../../conformance/corpus/fetch.ts";

/** What printing the schema types of GitHub's document takes, beside openapi-typescript. */
export interface SchemaCost {
  /** Medians over the rounds. */
  readonly milliseconds: number;
  readonly reference: number;
  /** Median of the rounds' ratios. */
  readonly ratio: number;
}

const rounds = 9;

/** Where GitHub's document lies. */
export function githubDocument(): string {
  return join(fetchPackage("github"), "generated/api.github.com.json");
}

/** Measures both in one process, round by round in turn. */
export function schemaCost(): SchemaCost {
  const document = JSON.parse(
    readFileSync(githubDocument(), "utf8"),
  ) as unknown;
  const times: { ours: number; theirs: number }[] = [];
  for (let round = -2; round < rounds; round++) {
    const ours = time(() => schemaTypes(document));
    const theirs = time(() => reference(document));
    if (round >= 0) times.push({ ours, theirs });
  }
  return {
    milliseconds: median(times.map(({ ours }) => ours)),
    reference: median(times.map(({ theirs }) => theirs)),
    ratio: median(times.map(({ ours, theirs }) => ours / theirs)),
  };
}

/** Where each of both has its function `schemaTypes`, for a process of its own. */
const modules = {
  pathwright: "../support/schema-types.ts",
  "openapi-typescript":
    "../../../generator/emit/schema-types/openapi-typescript.ts",
} as const;

/** Bytes by which a process of its own grows at the most while one of both prints, the document being loaded. */
export function schemaMemory(printer: keyof typeof modules): number {
  const program = fileURLToPath(new URL("memory.ts", import.meta.url));
  const printed = execFileSync(
    process.execPath,
    [...process.execArgv, program, modules[printer], githubDocument()],
    { encoding: "utf8" },
  );
  return Number(printed);
}

/** Milliseconds of the processor. The text is read to its end: V8 may put off joining it. */
function time(print: () => string): number {
  const start = process.cpuUsage();
  Buffer.byteLength(print());
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1000;
}

function median(values: readonly number[]): number {
  return (
    values.toSorted((one, other) => one - other)[
      Math.floor(values.length / 2)
    ] ?? Number.NaN
  );
}
