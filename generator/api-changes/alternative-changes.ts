import type { Flow } from "./verdict.ts";
import type { Relation } from "./relation.ts";
import type { Found } from "./comparison.ts";
import type { Atom, Fields, Shape } from "./shape.ts";
import type { Shapes } from "./shapes.ts";

/** Beyond this many pairs of objects each is compared with the one at its place. */
const maximumPairs = 10_000;

/** The objects among alternatives, and all alternatives. */
interface Sides {
  readonly olds: readonly Fields[];
  readonly news: readonly Fields[];
  readonly before: readonly Shape[];
  readonly after: readonly Shape[];
}

/** Which objects of a union are the same ones, to be compared member by member, and what has come or gone of them. */
export function alternativeChanges(
  { olds, news, before, after }: Sides,
  flow: Flow,
  { relation, shapes }: { relation: Relation; shapes: Shapes },
): { pairs: [Fields, Fields][]; found: Found[] } {
  if (olds.length === 0 || news.length === 0) return { pairs: [], found: [] };
  const { pairs, gone, come } = paired(olds, news, relation, shapes);
  const found = [
    ...gone.flatMap((one): Found[] => {
      const isTaken = relation.fits(one, after);
      const isUnread = flow === "answer" && reads(one, news, shapes);
      const name = describe(one, shapes);
      if (flow === "request" ? isTaken : isUnread)
        return flow === "request"
          ? []
          : [
              {
                kind: "type-narrowed",
                flow,
                message: `can no longer be ${name}`,
              },
            ];
      return [
        {
          kind: "alternative-removed",
          flow,
          message: `can no longer be ${name}`,
        },
      ];
    }),
    ...come.flatMap((one): Found[] => {
      const name = describe(one, shapes);
      if (flow === "answer" && relation.fits(one, before)) return [];
      return [
        { kind: "alternative-added", flow, message: `can be ${name} now` },
      ];
    }),
  ];
  return { pairs, found };
}

function paired(
  olds: readonly Fields[],
  news: readonly Fields[],
  relation: Relation,
  shapes: Shapes,
): { pairs: [Fields, Fields][]; gone: Fields[]; come: Fields[] } {
  const pairs: [Fields, Fields][] = [];
  const gone = new Set(olds);
  const come = new Set(news);
  const pair = (old: Fields, now: Fields): void => {
    pairs.push([old, now]);
    gone.delete(old);
    come.delete(now);
  };
  const rules: ((old: Fields, now: Fields) => boolean)[] =
    olds.length * news.length > maximumPairs
      ? [(old, now) => olds.indexOf(old) === news.indexOf(now)]
      : [
          (old, now) => isMarkedAlike(old, now, shapes),
          (old, now) => relation.fits(old, [now]) && relation.fits(now, [old]),
          (old, now) => relation.fits(old, [now]) || relation.fits(now, [old]),
          (old, now) => isAlike(old, now),
        ];
  for (const isSame of rules)
    for (const old of [...gone]) {
      const now = [...come].find((one) => isSame(old, one));
      if (now !== undefined) pair(old, now);
    }
  const [lastGone, lastCome] = [[...gone], [...come]];
  const [old, now] = [lastGone[0], lastCome[0]];
  if (old && now && lastGone.length === 1 && lastCome.length === 1)
    if (olds.length === 1 || !isMarked(old, shapes)) pair(old, now);
  return { pairs, gone: [...gone], come: [...come] };
}

/** Whether two objects have the same value where objects are told apart by one. */
function isMarkedAlike(old: Fields, now: Fields, shapes: Shapes): boolean {
  const marks = marksOf(old, shapes);
  const others = new Map(marksOf(now, shapes));
  return (
    marks.length > 0 &&
    marks.every(([name, value]) => others.get(name) === value)
  );
}

function isMarked(one: Fields, shapes: Shapes): boolean {
  return marksOf(one, shapes).length > 0;
}

/** The members that have to be there and have one value. */
function marksOf(one: Fields, shapes: Shapes): [name: string, value: string][] {
  return [...one.members].flatMap(([name, { schema, isOptional }]) => {
    const values = shapes.of(schema);
    const [only] = values;
    return !isOptional &&
      values.length === 1 &&
      only?.kind === "atom" &&
      only.of !== null
      ? [[name, only.text] satisfies [string, string]]
      : [];
  });
}

/** Whether at least half of the names of two objects are the same. */
function isAlike(old: Fields, now: Fields): boolean {
  const shared = [...old.members.keys()].filter((name) =>
    now.members.has(name),
  );
  return shared.length * 2 > Math.max(old.members.size, now.members.size);
}

/** Whether all that is read of an object can be read of some others: its members, and the values that it is told by. */
function reads(
  one: Fields,
  others: readonly Fields[],
  shapes: Shapes,
): boolean {
  const marks = new Map(marksOf(one, shapes));
  return [...one.members.keys()].every((name) =>
    others.some((other) => {
      const mark = marks.get(name);
      const member = other.members.get(name);
      if (member === undefined) return other.others !== null;
      const values = shapes.of(member.schema);
      return (
        mark === undefined ||
        values.some(
          (value): value is Atom =>
            value.kind === "atom" && (value.text === mark || value.of === null),
        )
      );
    }),
  );
}

/** An object as people read it: by the value that it is told by, else by its members. */
function describe(one: Fields, shapes: Shapes): string {
  const [mark] = marksOf(one, shapes);
  if (mark !== undefined) return `an object whose ${mark[0]} is ${mark[1]}`;
  const names = [...one.members.keys()];
  const shown = names.slice(0, 4).join(", ");
  return names.length === 0
    ? "an object without members"
    : `an object with ${shown}${names.length > 4 ? ", …" : ""}`;
}
