import { pointerTokens } from "../../openapi/json-pointer.ts";
import { afterSpace, afterString, afterValue } from "./marks.ts";

/** Where a member of an object, or an element of a list, stands: its beginning, and that of its value. */
interface Standing {
  readonly start: number;
  readonly value: number;
}

/** Where the parts of a JSON text stand that is right in every way. Nothing is looked at before it is asked for. */
export class JsonOffsets {
  readonly #text: string;
  readonly #ends: ReadonlyMap<number, number>;
  /** What objects and lists hold, by the offset at which they begin. */
  readonly #known = new Map<number, ReadonlyMap<string, Standing>>();

  /** `ends`: where the larger objects and lists end, by where they begin. */
  constructor(text: string, ends: ReadonlyMap<number, number>) {
    this.#text = text;
    this.#ends = ends;
  }

  /** The offset of what a JSON Pointer names: a member's key, an element's beginning, or those of its nearest ancestor. */
  of(pointer: string): number {
    let value = afterSpace(this.#text, 0);
    let start = value;
    for (const token of pointerTokens(pointer)) {
      const next = this.#within(value).get(token);
      if (next === undefined) break;
      ({ start, value } = next);
    }
    return start;
  }

  #within(start: number): ReadonlyMap<string, Standing> {
    const known = this.#known.get(start) ?? this.#search(start);
    this.#known.set(start, known);
    return known;
  }

  #search(start: number): Map<string, Standing> {
    const text = this.#text;
    const found = new Map<string, Standing>();
    const opening = text.charAt(start);
    if (opening !== "{" && opening !== "[") return found;
    let at = afterSpace(text, start + 1);
    while (!"]}".includes(text.charAt(at))) {
      const begin = at;
      let name = String(found.size);
      if (opening === "{") {
        const end = afterString(text, at);
        name = JSON.parse(text.slice(at, end)) as string;
        at = afterSpace(text, afterSpace(text, end) + 1);
      }
      found.set(name, { start: begin, value: at });
      at = afterValue(text, at, this.#ends);
      if (text.charAt(at) === ",") at = afterSpace(text, at + 1);
    }
    return found;
  }
}
