import { type Diagnostic, diagnostic } from "../model/diagnostics.ts";
import { quote } from "../model/messages.ts";
import { isObject } from "../openapi/json.ts";
import { memberPointer, pointerTokens } from "../openapi/json-pointer.ts";
import type { Sources } from "../read/index.ts";
import { reasonFor } from "./reasons.ts";

/** What was taken of the settings of a file, by JSON Pointer: a whole value, or some of its members, each in its turn. */
type Taken = Map<string, "whole" | "members">;

/** A value of a Stainless configuration. What is not taken of it in the end is told, so that nothing is ignored without a word. */
export class Setting {
  readonly value: unknown;
  readonly at: string;
  readonly #taken: Taken;

  constructor(value: unknown, at = "", taken: Taken = new Map()) {
    this.value = value;
    this.at = at;
    this.#taken = taken;
  }

  /** The members of an object or the elements of a list, by name or number; none of anything else. */
  members(): [name: string, member: Setting][] {
    const { value } = this;
    if (value === null) this.take();
    if (!isObject(value) && !Array.isArray(value)) return [];
    this.#taken.set(this.at, "members");
    return Object.entries(value).map(([name, member]) => {
      const at = memberPointer(this.at, name);
      return [name, new Setting(member, at, this.#taken)];
    });
  }

  /** A member of an object; one without a value where there is none. */
  member(name: string): Setting {
    const found = this.members().find(([key]) => key === name)?.[1];
    const at = memberPointer(this.at, name);
    return found ?? new Setting(undefined, at, this.#taken);
  }

  /** What stands at a member, which is not taken by that; `undefined` for nothing. */
  peek(name: string): unknown {
    return isObject(this.value) && Object.hasOwn(this.value, name)
      ? this.value[name]
      : undefined;
  }

  /** Takes the whole value. */
  take(): unknown {
    this.#taken.set(this.at, "whole");
    return this.value;
  }

  /** Takes a text; `null` where it is none. */
  text(): string | null {
    if (typeof this.value !== "string") return null;
    return this.take() as string;
  }

  /** Takes a value where it is one of these. */
  takeIf(...values: readonly unknown[]): boolean {
    if (!values.includes(this.value)) return false;
    this.take();
    return true;
  }

  /** Returns a warning for each key that was not taken, with all that stands below it. */
  ignored(source: Sources["root"]): Diagnostic[] {
    const taken = this.#taken.get(this.at);
    if (taken === "whole" || this.value === undefined) return [];
    if (taken === "members")
      return this.members().flatMap(([, member]) => member.ignored(source));
    return [
      diagnostic(
        "ignored-setting",
        `${quote(this.#name())} is ignored`,
        source.locate(this.at),
        reasonFor(this.at),
      ),
    ];
  }

  /** The last name on the way here; of an element the list's too: `transforms[0]`. */
  #name(): string {
    const names = pointerTokens(this.at);
    const last = names.at(-1) ?? "";
    return /^\d+$/.test(last) ? `${names.at(-2) ?? ""}[${last}]` : last;
  }
}
