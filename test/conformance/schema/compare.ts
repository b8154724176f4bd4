import ts from "typescript";
import { decided } from "./decided.ts";
import { Documentation } from "./documentation.ts";
import { type Finding, memberPlace } from "./finding.ts";
import { counterparts } from "./counterparts.ts";
import type { Methods } from "./methods.ts";
import {
  elementsOf,
  hasNumericName,
  isErroneous,
  isObjectType,
  isReadonly,
} from "./types.ts";

/** Two types that are to be the same, and where. */
interface Pair {
  readonly ours: ts.Type;
  readonly theirs: ts.Type;
  readonly place: string;
}

/**
 * Walks two types side by side: the same members, each optional and readonly on both sides or on none, down to the same
 * primitives. A pair that was met before is not walked again, so types may be part of themselves.
 */
export class Comparison {
  readonly findings: Finding[] = [];
  readonly #checker: ts.TypeChecker;
  readonly #documentation: Documentation;
  readonly #methods: Methods;
  readonly #met = new Map<ts.Type, Set<ts.Type>>();
  #ahead: Pair[] = [];

  /** `methods` are those whose documentation counts as that of the operations that they call. */
  constructor(checker: ts.TypeChecker, methods: Methods) {
    this.#checker = checker;
    this.#methods = methods;
    this.#documentation = new Documentation(checker);
  }

  /** Compares two types with all that they are made of. */
  compare(ours: ts.Type, theirs: ts.Type, place: string): void {
    this.#ahead = [{ ours, theirs, place }];
    // A list that grows instead of recursion: no depth overflows the stack, and each pair is met at its shortest place.
    for (const pair of this.#ahead) this.#walk(pair);
  }

  #walk(pair: Pair): void {
    const { ours, theirs } = pair;
    if (ours === theirs) return;
    if (isErroneous(theirs)) {
      this.findings.push(decided(pair.place, "type that does not compile"));
      return;
    }
    const isAny = ((ours.flags | theirs.flags) & ts.TypeFlags.Any) !== 0;
    if (isAny) this.#reportTypes(pair);
    else if (ours.isUnion() || theirs.isUnion()) this.#compareParts(pair);
    else if (
      isObjectType(ours, this.#checker) &&
      isObjectType(theirs, this.#checker)
    )
      this.#compareObjects(pair);
    else if (ours.isIntersection() && theirs.isIntersection())
      this.#compareParts(pair);
    else this.#reportTypes(pair);
  }

  /** Whether a pair was met before; only objects are remembered, since what differs elsewhere differs at each place. */
  #isMet({ ours, theirs }: Pair): boolean {
    const met = this.#met.get(ours) ?? new Set();
    this.#met.set(ours, met);
    const isMet = met.has(theirs);
    met.add(theirs);
    return isMet;
  }

  /** Compares the parts of unions and intersections, whose order says nothing. */
  #compareParts({ ours, theirs, place }: Pair): void {
    const { pairs, onlyOurs, onlyTheirs } = counterparts(
      ours,
      theirs,
      this.#checker,
      (one, other) => this.#documentation.missingBelow(one, other),
    );
    for (const [one, other] of pairs)
      this.#ahead.push({ ours: one, theirs: other, place });
    if (onlyOurs.length > 0)
      this.#report(place, `also ${this.#shown(onlyOurs)}`);
    if (onlyTheirs.length > 0)
      this.#report(place, `lacks ${this.#shown(onlyTheirs)}`);
  }

  #compareObjects(pair: Pair): void {
    if (this.#isMet(pair)) return;
    const { ours, theirs, place } = pair;
    const ourElements = elementsOf(ours, this.#checker);
    const theirElements = elementsOf(theirs, this.#checker);
    if (ourElements?.kind !== theirElements?.kind)
      return this.#reportTypes(pair);
    if (ourElements === null || theirElements === null)
      return this.#compareMembers(pair);
    ourElements.types.forEach((element, index) => {
      const other = theirElements.types[index];
      if (other !== undefined)
        this.#ahead.push({
          ours: element,
          theirs: other,
          place: `${place}[${ourElements.types.length === 1 ? "" : index}]`,
        });
    });
  }

  #compareMembers({ ours, theirs, place }: Pair): void {
    const others = new Map(
      this.#checker.getPropertiesOfType(theirs).map((one) => [one.name, one]),
    );
    const members = this.#checker.getPropertiesOfType(ours);
    for (const member of members) {
      const other = others.get(member.name);
      const at = memberPlace(
        place,
        ts.unescapeLeadingUnderscores(member.escapedName),
      );
      if (other === undefined)
        this.#report(at, "openapi-typescript has no such member");
      else this.#compareMember(member, other, at);
    }
    const names = new Set(members.map(({ name }) => name));
    for (const name of others.keys())
      if (!names.has(name))
        this.#report(memberPlace(place, name), "is missing");
    this.#compareIndexSignatures({ ours, theirs, place });
    const order = this.#documentation.wrongOrder(ours, theirs);
    if (order !== null) this.#report(place, order, "documentation");
  }

  #compareMember(ours: ts.Symbol, theirs: ts.Symbol, place: string): void {
    const isOptional = (ours.flags & ts.SymbolFlags.Optional) !== 0;
    const isSame =
      isOptional === ((theirs.flags & ts.SymbolFlags.Optional) !== 0);
    if (!isSame)
      this.#report(place, isOptional ? "is optional" : "is not optional");
    if (isReadonly(ours) !== isReadonly(theirs))
      this.#report(place, isReadonly(ours) ? "is readonly" : "is not readonly");
    if (hasNumericName(ours) !== hasNumericName(theirs))
      this.#report(
        place,
        hasNumericName(ours) ? "is a number" : "is a string, not a number",
      );
    const method = this.#methods.get(place);
    for (const message of this.#documentation.missing(ours, theirs, method))
      this.#report(place, message, "documentation");
    const [one, other] = [ours, theirs].map((symbol) => {
      const type = this.#checker.getTypeOfSymbol(symbol);
      return isSame ? type : this.#checker.getNonNullableType(type);
    });
    if (one && other) this.#ahead.push({ ours: one, theirs: other, place });
  }

  #compareIndexSignatures({ ours, theirs, place }: Pair): void {
    const others = this.#checker.getIndexInfosOfType(theirs);
    const infos = this.#checker.getIndexInfosOfType(ours);
    for (const { keyType, type, isReadonly } of infos) {
      const at = `${place}[${this.#checker.typeToString(keyType)}]`;
      const other = others.find((info) => info.keyType === keyType);
      if (other === undefined)
        this.#report(at, "openapi-typescript has no such index signature");
      else if (other.isReadonly !== isReadonly)
        this.#report(at, isReadonly ? "is readonly" : "is not readonly");
      if (other !== undefined)
        this.#ahead.push({ ours: type, theirs: other.type, place: at });
    }
    for (const { keyType } of others)
      if (!infos.some((info) => info.keyType === keyType))
        this.#report(
          `${place}[${this.#checker.typeToString(keyType)}]`,
          "is missing",
        );
  }

  #reportTypes({ ours, theirs, place }: Pair): void {
    this.#report(
      place,
      `is ${this.#shown([ours])} instead of ${this.#shown([theirs])}`,
    );
  }

  #report(
    place: string,
    message: string,
    kind: Finding["kind"] = "type",
  ): void {
    this.findings.push({ kind, place, message });
  }

  #shown(types: readonly ts.Type[]): string {
    return types
      .map((type) => this.#checker.typeToString(type).slice(0, 200))
      .join(", ");
  }
}
