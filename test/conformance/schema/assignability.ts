import ts from "typescript";
import { counterparts } from "./counterparts.ts";
import { decided, type Decision } from "./decided.ts";
import type { Finding } from "./finding.ts";
import { elementsOf, isErroneous, isObjectType } from "./types.ts";

/** Two types that are to be assignable to each other, and where. */
export interface Pair {
  readonly ours: ts.Type;
  readonly theirs: ts.Type;
  readonly place: string;
}

type Types = readonly [ours: ts.Type, theirs: ts.Type];

/** Why types are not assignable. */
type Cause = Decision | "another type";

/** Returns the directions in which two types are not assignable. */
export function judgeAssignability(
  checker: ts.TypeChecker,
  { ours, theirs, place }: Pair,
): Finding[] {
  if (isErroneous(theirs)) return [];
  const judge = (
    isAssignable: (types: Types) => boolean,
    message: string,
  ): Finding[] => {
    if (isAssignable([ours, theirs])) return [];
    const causes = new Causes(checker, isAssignable).of([ours, theirs]);
    const isDecided = !causes.has("another type") && causes.size > 0;
    return isDecided
      ? [...causes].map((cause) => decided(place, cause as Decision))
      : [{ kind: "assignability", place, message }];
  };
  return [
    ...judge(
      ([own, other]) => checker.isTypeAssignableTo(own, other),
      "is not assignable to openapi-typescript's",
    ),
    ...judge(
      ([own, other]) => checker.isTypeAssignableTo(other, own),
      "openapi-typescript's is not assignable to it",
    ),
  ];
}

/** Finds why types are not assignable, in the smallest of their parts that are not. */
class Causes {
  readonly #checker: ts.TypeChecker;
  readonly #isAssignable: (types: Types) => boolean;
  readonly #met = new Map<ts.Type, Set<ts.Type>>();

  constructor(
    checker: ts.TypeChecker,
    isAssignable: (types: Types) => boolean,
  ) {
    this.#checker = checker;
    this.#isAssignable = isAssignable;
  }

  /** Returns the causes that were not found before. */
  of(types: Types): Set<Cause> {
    const [ours, theirs] = types;
    const met = this.#met.get(ours) ?? new Set();
    this.#met.set(ours, met);
    if (met.has(theirs)) return new Set();
    met.add(theirs);
    if (isErroneous(theirs)) return new Set(["type that does not compile"]);
    const parts = this.#parts(ours, theirs);
    if (parts === null) return new Set(["another type"]);
    const refused = parts.filter(
      (part) => !this.#isAssignable(part) || isOfNoType(part),
    );
    if (refused.length > 0)
      return new Set(refused.flatMap((part) => [...this.of(part)]));
    const isDecided = [ours, theirs].every((type) => this.#isPartial(type));
    return new Set([
      isDecided
        ? "type that is assignable to no copy of itself"
        : "another type",
    ]);
  }

  /** Whether a type is an intersection with a member that may be absent from one of its parts and not from another. */
  #isPartial(type: ts.Type): boolean {
    if (!type.isIntersection()) return false;
    return this.#checker.getPropertiesOfType(type).some(({ name }) => {
      const optional = type.types.flatMap((part) => {
        const member = this.#checker.getPropertyOfType(part, name);
        return member ? [(member.flags & ts.SymbolFlags.Optional) !== 0] : [];
      });
      return new Set(optional).size > 1;
    });
  }

  /** The parts that stand for each other, of which nothing else is told; `null` where that is not all that there is. */
  #parts(ours: ts.Type, theirs: ts.Type): Types[] | null {
    const checker = this.#checker;
    if (ours.isUnion() && theirs.isUnion()) {
      const found = counterparts(ours, theirs, checker, () => 0);
      return found.onlyOurs.length + found.onlyTheirs.length === 0
        ? [...found.pairs]
        : null;
    }
    if (!isObjectType(ours, checker) || !isObjectType(theirs, checker))
      return null;
    const [own, other] = [ours, theirs].map((one) => elementsOf(one, checker));
    if (own?.kind !== other?.kind) return null;
    if (own && other) return paired(own.types, other.types);
    return this.#members(ours, theirs);
  }

  #members(ours: ts.Type, theirs: ts.Type): Types[] | null {
    const [own, other] = [ours, theirs].map((one) => this.#contents(one));
    if (own?.names.join("\n") !== other?.names.join("\n")) return null;
    return paired(own?.types ?? [], other?.types ?? []);
  }

  /** The members and index signatures by name, and their types. */
  #contents(type: ts.Type): { names: string[]; types: ts.Type[] } {
    const members = this.#checker
      .getPropertiesOfType(type)
      .map((member): [string, ts.Type] => [
        `${(member.flags & ts.SymbolFlags.Optional) === 0 ? "" : "?"}${member.name}`,
        this.#checker.getTypeOfSymbol(member),
      ]);
    const others = this.#checker
      .getIndexInfosOfType(type)
      .map(({ keyType, type: values }): [string, ts.Type] => [
        `[${this.#checker.typeToString(keyType)}]`,
        values,
      ]);
    const all = [...members, ...others].sort(([one], [other]) =>
      one < other ? -1 : 1,
    );
    return {
      names: all.map(([name]) => name),
      types: all.map(([, values]) => values),
    };
  }
}

/** Whether theirs does not compile and ours has no value: an optional member is `undefined` in the checker's API, and is compared as `never`. */
function isOfNoType([ours, theirs]: Types): boolean {
  const none = ts.TypeFlags.Never | ts.TypeFlags.Undefined;
  return isErroneous(theirs) && (ours.flags & none) !== 0;
}

function paired(
  ours: readonly ts.Type[],
  theirs: readonly ts.Type[],
): Types[] | null {
  return ours.length !== theirs.length
    ? null
    : ours.flatMap((one, index) => {
        const other = theirs[index];
        return other === undefined ? [] : [[one, other] as const];
      });
}
