import type { Edit } from "../edit/edits.ts";
import { endOfString, valueOf } from "./json-text.ts";

/** A member of an object of package.json whose values are texts. */
interface Member {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** What becomes of the dependency openapi-typescript. */
export type Replacement = "replaced" | "removed" | "kept";

/**
 * Has dependencies name Pathwright instead of openapi-typescript, at the place that the order of the alphabet gives it; or beside it,
 * where that is `kept`; or has them name neither where Pathwright is `removed` here, since it is named elsewhere.
 *
 * @param keys where each name stands in the text
 */
export function replaceDependency(
  text: string,
  keys: ReadonlyMap<string, number>,
  replacement: Replacement,
  version: string,
): Edit[] {
  const members = Array.from(keys, ([name, start]): Member => {
    return { name, start, end: endOfString(text, valueOf(text, start)) };
  });
  const at = members.findIndex(({ name }) => name === "openapi-typescript");
  const old = members[at];
  if (old === undefined) return [];
  if (replacement === "removed") return [removal(text, members, at)];
  const range = text.slice(valueOf(text, old.start) + 1, old.end - 1);
  const own = `"pathwright": "${/^[\^~]?(?=\d)/.exec(range)?.[0] ?? "^"}${version}"`;
  const others = members.filter(
    (member) => replacement === "kept" || member !== old,
  );
  const after = isSorted(members)
    ? others.findIndex(({ name }) => name > "pathwright")
    : others.findIndex(({ start }) => start > old.start);
  const place = after === -1 ? others.length : after;
  const wanted = others.map(({ start, end }) => text.slice(start, end));
  wanted.splice(place, 0, own);
  if (replacement === "kept") return [insertion(text, members, place, own)];
  return members.flatMap(({ start, end }, index) => {
    const said = wanted[index] ?? "";
    return said === text.slice(start, end) ? [] : [{ start, end, text: said }];
  });
}

function isSorted(members: readonly Member[]): boolean {
  return members.every(
    ({ name }, index) => index === 0 || (members[index - 1]?.name ?? "") < name,
  );
}

/** Removes a member with the comma and the blanks that part it from the others. */
function removal(text: string, members: readonly Member[], at: number): Edit {
  const [before, { start, end } = { start: 0, end: 0 }, after] = [
    members[at - 1],
    members[at],
    members[at + 1],
  ];
  if (after !== undefined) return { start, end: after.start, text: "" };
  if (before !== undefined) return { start: before.end, end, text: "" };
  const rest = text.slice(end);
  return {
    start: text.slice(0, start).trimEnd().length,
    end: end + rest.length - rest.trimStart().length,
    text: "",
  };
}

/** Adds a member, parted from the others as these are from one another. */
function insertion(
  text: string,
  members: readonly Member[],
  place: number,
  added: string,
): Edit {
  const next = members[place];
  const last = members.at(-1)?.end ?? 0;
  const first = members[0]?.start ?? 0;
  const blanks = text.slice(text.slice(0, first).trimEnd().length, first);
  return next === undefined
    ? { start: last, end: last, text: `,${blanks}${added}` }
    : { start: next.start, end: next.start, text: `${added},${blanks}` };
}
