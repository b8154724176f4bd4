import ts from "typescript";

/** Whether a type is one that the compiler gives where it has found a mistake; it counts as `any` otherwise. */
export function isErroneous(type: ts.Type): boolean {
  return (
    (type.flags & ts.TypeFlags.Any) !== 0 &&
    (type as { intrinsicName?: string }).intrinsicName === "error"
  );
}

/** Whether a type is an object, or an intersection of nothing but objects that are no lists. */
export function isObjectType(type: ts.Type, checker: ts.TypeChecker): boolean {
  return type.isIntersection()
    ? type.types.every(
        (part) =>
          isObjectType(part, checker) && elementsOf(part, checker) === null,
      )
    : (type.flags & ts.TypeFlags.Object) !== 0;
}

/** Whether a member is readonly: in an intersection, where all that declare it say so. */
export function isReadonly({ declarations = [] }: ts.Symbol): boolean {
  return (
    declarations.length > 0 &&
    declarations.every(
      (declaration) =>
        (ts.getCombinedModifierFlags(declaration) &
          ts.ModifierFlags.Readonly) !==
        0,
    )
  );
}

/** Whether the name of a member is declared as a number: `keyof` gives `200` then, and not `"200"`. */
export function hasNumericName({ declarations = [] }: ts.Symbol): boolean {
  return declarations.some((declaration) => {
    const name = ts.getNameOfDeclaration(declaration);
    return name !== undefined && ts.isNumericLiteral(name);
  });
}

/** What a list holds. */
export interface Elements {
  /** What tells it from other lists: whether it is readonly, and, of a tuple, which elements are optional or rest. */
  readonly kind: string;
  readonly types: readonly ts.Type[];
}

/** The elements of an array or tuple; `null` of any other type. */
export function elementsOf(
  type: ts.Type,
  checker: ts.TypeChecker,
): Elements | null {
  if (!checker.isArrayType(type) && !checker.isTupleType(type)) return null;
  const reference = type as ts.TypeReference;
  const { target, symbol } = reference;
  const isTuple = checker.isTupleType(type);
  const { elementFlags, readonly } = target as ts.TupleType;
  const kind = isTuple
    ? `${readonly ? "readonly " : ""}tuple ${elementFlags.join()}`
    : symbol.name;
  return { kind, types: checker.getTypeArguments(reference) };
}

/** The parts of a union or intersection; any other type is its only part. */
export function partsOf(type: ts.Type): readonly ts.Type[] {
  return type.isUnionOrIntersection() ? type.types : [type];
}
