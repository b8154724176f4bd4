import { namesInTypes } from "../../../generator/analyze/reserved.ts";
import type { TypesOptions } from "../../../generator/generate-types.ts";
import type { Finding } from "../schema/finding.ts";

/** Where openapi-typescript's flags do not do what they say, with the reason. */
const decisions: readonly {
  readonly reason: string;
  readonly holds: (finding: Finding, given: Given) => boolean;
}[] = [
  {
    reason:
      "--immutable leaves the members of components, headers and content as they are",
    holds: ({ message }, { options }) =>
      options.immutable === true && message === "is readonly",
  },
  {
    reason: "the member of an enum for an empty text has no value",
    holds: ({ place }, { theirEnums }) =>
      / = (?:,|$)/.test(theirEnums.get(place.replace(/^enum /, "")) ?? ""),
  },
  {
    reason: "two members of an enum would have one name",
    holds: ({ place }, { theirEnums }) =>
      hasRepeated(theirEnums.get(place.replace(/^enum /, "")) ?? ""),
  },
  {
    reason:
      "--root-types-keep-casing and --root-types-no-schema-prefix make names that no type can have",
    holds: ({ message }, { options, isParsed }) =>
      (options.rootTypesKeepCasing || options.rootTypesNoSchemaPrefix) ===
        true &&
      !isParsed &&
      message === "is missing",
  },
  {
    reason: "a name that the file needs for something else",
    holds: ({ message, place }, { options }) =>
      options.rootTypes === true &&
      message === "is missing" &&
      namesInTypes.includes(place),
  },
];

/** What is known of openapi-typescript's output. */
interface Given {
  readonly options: TypesOptions;
  readonly theirEnums: ReadonlyMap<string, string>;
  /** Whether TypeScript can read it. */
  readonly isParsed: boolean;
}

/** Marks what is decided otherwise than openapi-typescript has it. */
export function withDecisions(
  findings: readonly Finding[],
  given: Given,
): Finding[] {
  return findings.map((finding) => {
    const decision = decisions.find(({ holds }) => holds(finding, given));
    return decision === undefined
      ? finding
      : { ...finding, kind: "decided", message: decision.reason };
  });
}

function hasRepeated(members: string): boolean {
  const names = members.split(", ").map((member) => member.split(" = ")[0]);
  return new Set(names).size < names.length;
}
