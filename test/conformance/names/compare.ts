import type { MakersName } from "./table.ts";
import type { MethodFound } from "./walk.ts";

/** An operation that is called otherwise than its maker calls it. */
export interface Difference {
  readonly makers: MakersName;
  /** `null` where the client has no such operation. */
  readonly ours: MethodFound | null;
  readonly reason: string;
}

/** How the names of a client compare with its maker's. */
export interface Comparison {
  readonly operations: number;
  /** Of these, how many have the maker's resource and method, and how many the method. */
  readonly exact: number;
  readonly methods: number;
  readonly differences: readonly Difference[];
}

/** Compares the names of a client with its maker's. The case of letters is no difference: acronyms are written either way. */
export function compare(
  table: readonly MakersName[],
  found: ReadonlyMap<string, MethodFound>,
): Comparison {
  const compared = table.map((makers) => {
    const ours = found.get(`${makers.verb} ${makers.path}`) ?? null;
    const method = ours !== null && isSame(ours.method, makers.method);
    const exact = method && isSame(ours.resource, makers.resource);
    return { makers, ours, method, exact };
  });
  return {
    operations: table.length,
    exact: compared.filter(({ exact }) => exact).length,
    methods: compared.filter(({ method }) => method).length,
    differences: compared
      .filter(({ exact }) => !exact)
      .map(({ makers, ours }) => ({
        makers,
        ours,
        reason: reasonOf(makers, ours),
      })),
  };
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** Says in what way two names differ. */
function reasonOf(makers: MakersName, ours: MethodFound | null): string {
  if (ours === null) return "no such operation";
  if (isSame(makers.method, ours.method)) return "another resource";
  const [, verb = ""] = /^([a-z]+)/.exec(makers.method) ?? [];
  const [, own = ""] = /^([a-z]+)/.exec(ours.method) ?? [];
  const isAbove = isBelow(ours.resource, makers.resource);
  if (isAbove && verb === own)
    return "a resource of ours is the maker's method";
  if (isBelow(makers.resource, ours.resource))
    return "a method of ours is the maker's resource";
  if (verb !== own) return `${own} is ${shown(verb)}`;
  return "the same verb with other words";
}

/** The verbs that say the same as standard ones. Any other is the maker's own idea. */
const known: readonly string[] =
  "list retrieve get fetch create update replace delete remove add send upload patch trigger".split(
    " ",
  );

function shown(verb: string): string {
  return known.includes(verb) ? verb : "a verb of the maker's own";
}

function isBelow(one: string, other: string): boolean {
  return one.toLowerCase().startsWith(`${other.toLowerCase()}.`);
}
