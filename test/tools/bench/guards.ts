/** By how much a figure may be worse than the committed one: bytes of a bundle, which are exact, and ratios of times. */
const rooms = [
  { of: /^bundle: /, room: 0.03 },
  // What is done where nothing has changed is a tenth of a second: it has a limit, and no last figure.
  { of: /^ratio: (?!unchanged, client of (?!one,))/, room: 0.15 },
] as const;

/** What a figure may be at the most, whatever is committed, and by how much a busy machine may blur that. */
const limits: readonly { of: RegExp; most: number; blur: number }[] = [
  { of: /^overhead: resource-shaped/, most: 1.2, blur: 0.1 },
  { of: /^schema: time/, most: 1, blur: 0.2 },
  { of: /^schema: memory/, most: 1.25, blur: 0 },
  { of: /^growth: /, most: 1.3, blur: 0.2 },
  { of: /^ratio: unchanged, client of (?!one,)/, most: 0.125, blur: 0.03 },
  { of: /^installed: /, most: 4_000_000, blur: 0 },
  { of: /^check: bytes/, most: 1.5, blur: 0 },
  { of: /^check: /, most: 1.2, blur: 0.1 },
];

export type Figures = Readonly<Record<string, number>>;

/** Says by name which figures are worse than they may be, beside those that are committed. A figure that is new is as good as it is. */
export function worsened(
  figures: Figures,
  committed: Figures,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(figures).flatMap(([name, value]) => {
      const fault =
        overLimit(name, value) ?? grown(name, value, committed[name]);
      return fault === null ? [] : [[name, fault]];
    }),
  );
}

/** Says which figures are worse than they may be in both of two runs. One that the second did not give is not better. */
export function worsenedTwice(
  first: Figures,
  second: Figures,
  committed: Figures,
): string[] {
  const again = worsened(second, committed);
  return Object.entries(worsened(first, committed))
    .filter(([name]) => !(name in second) || name in again)
    .map(([, fault]) => fault);
}

/** The figures that are committed: those that later ones are compared with. */
export function compared(figures: Figures): Figures {
  return Object.fromEntries(
    Object.entries(figures).filter(
      ([name, value]) => roomOf(name) !== undefined && !Number.isNaN(value),
    ),
  );
}

function overLimit(name: string, value: number): string | null {
  const limit = limits.find(({ of }) => of.test(name));
  if (limit === undefined || value <= limit.most + limit.blur) return null;
  return `${name} is ${shown(value)}; it is to be ${shown(limit.most)} at the most`;
}

function grown(
  name: string,
  value: number,
  before: number | undefined,
): string | null {
  const room = roomOf(name);
  if (room === undefined || before === undefined) return null;
  if (value <= before * (1 + room)) return null;
  return `${name} is ${shown(value)}, and was ${shown(before)}: more than ${String(room * 100)} % worse. If that is meant, run npm run bench -- --update.`;
}

function roomOf(name: string): number | undefined {
  return rooms.find(({ of }) => of.test(name))?.room;
}

function shown(value: number): string {
  return value >= 100 ? String(Math.round(value)) : value.toFixed(3);
}
