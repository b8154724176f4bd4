import {
  assignment,
  Code,
  code,
  concat,
  gap,
  grouped,
  indented,
  newLine,
  space,
  whereBroken,
} from "./code.ts";

/** One of the types of a union. */
export interface Alternative {
  readonly code: Code;
  /** What is said of it, on the lines in front. */
  readonly comment: Code | null;
}

/** Alternatives of a union type. */
export function union(types: readonly (Code | Alternative)[]): Code {
  const [only] = types;
  if (types.length === 1 && only !== undefined) return codeOf(only);
  return grouped(indented(code`${gap}${listed(types)}`));
}

/** Alternatives of a union type that is an argument of another type. */
export function unionArgument(types: readonly (Code | Alternative)[]): Code {
  const [only] = types;
  return types.length === 1 && only !== undefined
    ? codeOf(only)
    : listed(types);
}

/** `left = A | B`: the alternatives begin on the next line where they do not fit behind it. */
export function unionAssignment(
  left: Code,
  types: readonly (Code | Alternative)[],
): Code {
  const [only] = types;
  if (types.length === 1 && only !== undefined)
    return assignment(left, codeOf(only));
  return code`${left} =${grouped(indented(code`${space}${listed(types)}`))}`;
}

/** Alternatives on one line where they fit and nothing is said of one behind another, else one to a line. */
export function listed(types: readonly (Code | Alternative)[]): Code {
  const [first, ...others] = types.map(commentOf);
  const rest = types.map((type, index) => {
    const item = indented(codeOf(type));
    if (index === 0) return code`${whereBroken(code`| `)}${item}`;
    const comment = others[index - 1] ?? null;
    return comment === null
      ? code`${space}| ${item}`
      : code`${newLine}${comment}${newLine}| ${item}`;
  });
  const printed = grouped(concat(rest));
  return first ? code`${first}${newLine}${printed}` : printed;
}

function codeOf(type: Code | Alternative): Code {
  return type instanceof Code ? type : type.code;
}

function commentOf(type: Code | Alternative): Code | null {
  return type instanceof Code ? null : type.comment;
}
