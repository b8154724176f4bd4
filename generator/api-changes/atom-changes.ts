import type { Flow } from "./verdict.ts";
import type { Relation } from "./relation.ts";
import type { Found } from "./comparison.ts";
import { type Atom, isAnything, type Shape } from "./shape.ts";

/** So many values are named in one message. */
const maximumNamed = 8;

/** Finds what else, or what no longer, a value can be, members of objects and elements of lists aside. */
export function atomChanges(
  before: readonly Shape[],
  after: readonly Shape[],
  flow: Flow,
  relation: Relation,
): Found[] {
  const found = (kind: Found["kind"], message: string): Found[] => [
    { kind, flow, message },
  ];
  const [wasAnything, isAnythingNow] = [before, after].map((shapes) =>
    shapes.some(isAnything),
  );
  if (wasAnything && isAnythingNow) return [];
  if (isAnythingNow) return found("type-widened", "can be anything now");
  const names = after.map(nameOf);
  if (wasAnything)
    return found(
      "type-narrowed",
      `is ${listed(names)} now, where it could be anything`,
    );
  const gone = told(before, after, relation);
  const come = told(after, before, relation);
  if (gone.types.length > 0 && come.types.length > 0)
    return found(
      "type-changed",
      `is ${listed(come.types)} now, where it was ${listed(gone.types)}`,
    );
  return [
    ...(gone.null ? found("null-removed", "can no longer be null") : []),
    ...(come.null ? found("null-added", "can be null now") : []),
    ...(gone.values.length > 0
      ? found("value-removed", `can no longer be ${listed(gone.values)}`)
      : []),
    ...(come.values.length > 0
      ? found("value-added", `can be ${listed(come.values)} now`)
      : []),
    ...(gone.types.length > 0
      ? found("type-narrowed", `can no longer be ${listed(gone.types)}`)
      : []),
    ...(come.types.length > 0
      ? found("type-widened", `can be ${listed(come.types)} now`)
      : []),
  ];
}

/** What some alternatives have that others do not take: whether null, which values and which types. */
function told(
  shapes: readonly Shape[],
  others: readonly Shape[],
  relation: Relation,
): { null: boolean; values: string[]; types: string[] } {
  const isElsewhere = ({ kind }: Shape): boolean =>
    others.some((one) => one.kind === kind);
  const alone = shapes.filter((one) =>
    one.kind === "atom" ? !relation.fits(one, others) : !isElsewhere(one),
  );
  const atoms = alone.filter((one): one is Atom => one.kind === "atom");
  const isNull = ({ text }: Atom): boolean => text === "null";
  return {
    null: atoms.some(isNull),
    values: atoms.filter(({ of }) => of !== null).map(nameOf),
    types: [
      ...new Set([
        ...atoms.filter((one) => one.of === null && !isNull(one)).map(nameOf),
        ...alone.filter(({ kind }) => kind !== "atom").map(nameOf),
      ]),
    ],
  };
}

function nameOf(shape: Shape): string {
  if (shape.kind === "atom") return shape.text;
  return shape.kind === "list" ? "a list" : "an object";
}

/** Names in one text: `"a", "b" or "c"`. */
export function listed(names: readonly string[]): string {
  if (names.length === 0) return "nothing";
  const shown = names.slice(0, maximumNamed);
  const more = names.length - shown.length;
  if (more > 0) return `${shown.join(", ")} or one of ${String(more)} others`;
  const last = shown.pop() ?? "";
  return shown.length === 0 ? last : `${shown.join(", ")} or ${last}`;
}
