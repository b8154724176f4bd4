import ts from "typescript";
import {
  elementsOf,
  isErroneous,
  isObjectType,
  isReadonly,
  partsOf,
} from "./types.ts";

/** Which parts of two unions or intersections stand for each other. */
export interface Counterparts {
  readonly pairs: readonly (readonly [ours: ts.Type, theirs: ts.Type])[];
  readonly onlyOurs: readonly ts.Type[];
  readonly onlyTheirs: readonly ts.Type[];
}

/** How deep parts are looked at to tell which is whose counterpart; what differs further down is found when these are compared. */
const depth = 6;

/**
 * Finds for each part of one type the part of the other that is most like it; `undocumented` tells how much of what theirs says ours
 * does not, which decides between parts that are the same types.
 */
export function counterparts(
  ours: ts.Type,
  theirs: ts.Type,
  checker: ts.TypeChecker,
  undocumented: (ours: ts.Type, theirs: ts.Type) => number,
): Counterparts {
  const [our, their] = [partsOf(ours), partsOf(theirs)];
  const pairs: [ts.Type, ts.Type][] = [];
  const [onlyOurs, onlyTheirs] = [new Set<ts.Type>(), new Set<ts.Type>()];
  const [known, unknown] = [new Set(our), new Set(their)];
  for (const one of our) {
    if (unknown.has(one)) continue;
    const other = mostAlike(one, their, checker, (candidate) =>
      undocumented(one, candidate),
    );
    if (other === null) onlyOurs.add(one);
    else pairs.push([one, other]);
  }
  for (const other of their) {
    if (known.has(other) || pairs.some(([, paired]) => paired === other))
      continue;
    const one = mostAlike(other, our, checker, (candidate) =>
      undocumented(candidate, other),
    );
    if (one === null) onlyTheirs.add(other);
    else pairs.push([one, other]);
  }
  // With one of each left over they are meant for each other, and comparing them says what differs.
  const [one, other] = [[...onlyOurs], [...onlyTheirs]];
  if (one.length === 1 && other.length === 1 && one[0] && other[0])
    return {
      pairs: [...pairs, [one[0], other[0]]],
      onlyOurs: [],
      onlyTheirs: [],
    };
  return { pairs, onlyOurs: one, onlyTheirs: other };
}

/** The candidate that stays like a type the deepest, then that of the lowest rank; `null` where none is like it even at a glance. */
function mostAlike(
  type: ts.Type,
  candidates: readonly ts.Type[],
  checker: ts.TypeChecker,
  rank: (candidate: ts.Type) => number,
): ts.Type | null {
  let left: readonly ts.Type[] = [];
  for (let level = 1; level <= depth && left.length !== 1; level++) {
    const among = level === 1 ? candidates : left;
    const alike = among.filter((one) => areAlike(type, one, level, checker));
    if (alike.length === 0) break;
    left = alike;
  }
  const ranked = left.map((one) => ({
    one,
    rank: left.length > 1 ? rank(one) : 0,
  }));
  return ranked.sort((one, other) => one.rank - other.rank)[0]?.one ?? null;
}

/** Whether two types are the same as far as `level` shows. */
function areAlike(
  one: ts.Type,
  other: ts.Type,
  level: number,
  checker: ts.TypeChecker,
): boolean {
  if (one === other || level === 0 || isErroneous(one) || isErroneous(other))
    return true;
  if (
    one.isUnion() ||
    other.isUnion() ||
    !isObjectType(one, checker) ||
    !isObjectType(other, checker)
  )
    return areAlikeParts(one, other, level, checker);
  const [elements, others] = [
    elementsOf(one, checker),
    elementsOf(other, checker),
  ];
  if (elements?.kind !== others?.kind) return false;
  if (elements !== null)
    return elements.types.every((type, index) => {
      const counterpart = others?.types[index];
      return (
        counterpart !== undefined &&
        areAlike(type, counterpart, level - 1, checker)
      );
    });
  return areAlikeObjects(one, other, level, checker);
}

function areAlikeParts(
  one: ts.Type,
  other: ts.Type,
  level: number,
  checker: ts.TypeChecker,
): boolean {
  if (!one.isUnionOrIntersection() && !other.isUnionOrIntersection())
    return false;
  const [parts, others] = [partsOf(one), partsOf(other)];
  const has = (among: readonly ts.Type[], part: ts.Type): boolean =>
    among.some((candidate) => candidate === part) ||
    among.some((candidate) => areAlike(part, candidate, level - 1, checker));
  return (
    parts.every((part) => has(others, part)) &&
    others.every((part) => has(parts, part))
  );
}

function areAlikeObjects(
  one: ts.Type,
  other: ts.Type,
  level: number,
  checker: ts.TypeChecker,
): boolean {
  const members = checker.getPropertiesOfType(one);
  if (members.length !== checker.getPropertiesOfType(other).length)
    return false;
  if (!areAlikeIndexSignatures(one, other, level, checker)) return false;
  return members.every((member) => {
    const counterpart = checker.getPropertyOfType(other, member.name);
    return (
      counterpart !== undefined &&
      ((member.flags ^ counterpart.flags) & ts.SymbolFlags.Optional) === 0 &&
      isReadonly(member) === isReadonly(counterpart) &&
      areAlike(
        checker.getTypeOfSymbol(member),
        checker.getTypeOfSymbol(counterpart),
        level - 1,
        checker,
      )
    );
  });
}

function areAlikeIndexSignatures(
  one: ts.Type,
  other: ts.Type,
  level: number,
  checker: ts.TypeChecker,
): boolean {
  const [infos, others] = [one, other].map((type) =>
    checker.getIndexInfosOfType(type),
  );
  if (infos?.length !== others?.length) return false;
  return (infos ?? []).every(({ keyType, type }) => {
    const counterpart = others?.find((info) => info.keyType === keyType);
    return (
      counterpart !== undefined &&
      areAlike(type, counterpart.type, level - 1, checker)
    );
  });
}
