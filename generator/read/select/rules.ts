import { didYouMean } from "../../model/messages.ts";
import { type Described, parseRule, type Rule } from "./rule.ts";

/** Which operations of a document are wanted, by rules (see `parseRule`). */
export interface Selection {
  /** Left out: all. */
  readonly include?: readonly string[] | undefined;
  /** Of those that are included. */
  readonly exclude?: readonly string[] | undefined;
}

/** A rule that no operation follows. */
export interface Unmatched {
  readonly option: keyof Selection;
  readonly rule: string;
  /** What was most likely meant; `null` where nothing is close. */
  readonly help: string | null;
}

interface Given {
  readonly option: keyof Selection;
  readonly text: string;
  readonly holds: Rule;
}

/** The rules of a selection, and which of them were followed. */
export class Rules {
  readonly #given: readonly Given[];
  readonly #includesAll: boolean;
  readonly #met = new Set<Given>();
  readonly #names = new Set<string>();

  constructor(selection: Selection) {
    this.#includesAll = selection.include === undefined;
    this.#given = (["include", "exclude"] as const).flatMap((option) =>
      (selection[option] ?? []).flatMap((text) => {
        const holds = parseRule(text);
        return typeof holds === "function" ? [{ option, text, holds }] : [];
      }),
    );
  }

  /** Whether an operation is wanted. */
  want(operation: Described): boolean {
    for (const name of namesOf(operation)) this.#names.add(name);
    const met = this.#given.filter(({ holds }) => holds(operation));
    for (const one of met) this.#met.add(one);
    const has = (wanted: keyof Selection): boolean =>
      met.some(({ option }) => option === wanted);
    return (this.#includesAll || has("include")) && !has("exclude");
  }

  /** Returns those that no operation has followed. */
  unmatched(): Unmatched[] {
    return this.#given
      .filter((one) => !this.#met.has(one))
      .map(({ option, text }) => ({
        option,
        rule: text,
        help: didYouMean(text, [...this.#names]),
      }));
  }
}

/** What rules may call an operation. */
function namesOf({ method, path, tags, operationId }: Described): string[] {
  return [
    ...(path === null ? [] : [path, `${method.toUpperCase()} ${path}`]),
    ...tags.map((tag) => `tag:${tag}`),
    ...(operationId === null ? [] : [operationId]),
  ];
}
