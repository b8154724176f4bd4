import { Draw } from "../faults/draw.ts";
import { operationMakers } from "./operations.ts";
import { otherMakers } from "./others.ts";
import { schemaMakers } from "./schemas.ts";
import { textMakers } from "./texts.ts";

/** The largest document, in characters. */
const largest = 200_000;

/** A document that multiplies something. */
export interface Case {
  readonly number: number;
  /** What it multiplies. */
  readonly kind: string;
  readonly file: string;
  readonly text: string;
}

const makers = Object.entries({
  ...operationMakers,
  ...textMakers,
  ...schemaMakers,
  ...otherMakers,
});

/** Every kind of document. */
export const kinds: readonly string[] = makers.map(([kind]) => kind);

/** The case of a number, which a seed and the number alone decide: the kinds in turn, of drawn sizes, about as much as is not refused. */
export function makeCase(seed: number, number: number): Case {
  const draw = new Draw(seed, number);
  const [kind = "", make = () => ""] = makers[number % makers.length] ?? [];
  const share = 0.02 + 0.96 * draw.number();
  // Half of them multiply to so many, the others are as large as they can be.
  const product = 10 ** (2 + 4 * draw.number());
  const most = draw.chance(0.5)
    ? Math.sqrt(product / share / (1 - share))
    : largest / 8;
  for (let parts = most; ;) {
    const made = make(1 + parts * share, 1 + parts * (1 - share));
    const isText = typeof made === "string";
    const text = isText ? made : JSON.stringify(made);
    if (text.length <= largest)
      return { number, kind, file: isText ? "made.yaml" : "made.json", text };
    // A text may be as long as the square of its parts.
    parts *= Math.min(0.9, Math.sqrt(largest / text.length));
  }
}
