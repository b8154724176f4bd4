import type { DiagnosticCode } from "../../model/diagnostics.ts";
import { quote } from "../../model/messages.ts";
import type { Problem } from "../problem.ts";
import {
  isTooLong,
  maximumDepth,
  maximumValues,
  tooDeep,
  tooLong,
  tooManyValues,
  treeOf,
  twice,
  type Parsed,
  type Positions,
} from "../tree.ts";
import { setMember } from "../../openapi/json.ts";

const escapeSequence = /\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})/y;

/**
 * Parses a JSON text by recursive descent. What fails moves the reading place behind everything, where no character matches any more: every
 * loop ends there, and the first problem is the one that stays.
 */
export class JsonParser {
  readonly #text: string;
  readonly #positions: Positions = new Map();
  readonly #repeated: Problem[] = [];
  #failure: Problem | null = null;
  #at = 0;
  #values = 0;

  constructor(text: string) {
    this.#text = text;
  }

  parse(): Parsed {
    const start = this.#skipSpace();
    const value = this.#value(0);
    if (this.#skipSpace() < this.#text.length) this.#expected("nothing more");
    const problems = this.#repeated;
    return this.#failure === null
      ? { tree: treeOf(value, start, this.#positions), problems }
      : { tree: null, problems: [...problems, this.#failure] };
  }

  #value(depth: number): unknown {
    this.#skipSpace();
    this.#values += 1;
    if (this.#values > maximumValues) this.#fail("too-large", tooManyValues);
    if (depth > maximumDepth) this.#fail("too-large", tooDeep);
    switch (this.#text.charAt(this.#at)) {
      case "{":
        return this.#object(depth + 1);
      case "[":
        return this.#array(depth + 1);
      case '"':
        return this.#string();
      default:
        return this.#literal();
    }
  }

  #object(depth: number): Record<string, unknown> {
    const object: Record<string, unknown> = {};
    this.#at += 1;
    if (this.#take("}")) return object;
    const keys = new Map<string, number>();
    do {
      const offset = this.#skipSpace();
      const key = this.#key();
      if (keys.has(key) && this.#failure === null) {
        this.#repeated.push(twice(key, offset));
      }
      if (!this.#take(":")) this.#expected('":"');
      const value = this.#value(depth);
      if (isTooLong(key, value)) this.#fail("too-large", tooLong);
      setMember(object, key, value);
      keys.set(key, offset);
    } while (this.#take(","));
    if (!this.#take("}")) this.#expected('"," or "}"');
    this.#positions.set(object, keys);
    return object;
  }

  #array(depth: number): unknown[] {
    const array: unknown[] = [];
    this.#at += 1;
    if (this.#take("]")) return array;
    const offsets: number[] = [];
    do {
      offsets.push(this.#skipSpace());
      array.push(this.#value(depth));
    } while (this.#take(","));
    if (!this.#take("]")) this.#expected('"," or "]"');
    this.#positions.set(array, offsets);
    return array;
  }

  #key(): string {
    if (this.#text.charAt(this.#at) === '"') return this.#string();
    this.#expected("a name in double quotes");
    return "";
  }

  #string(): string {
    const start = this.#at;
    let end = start + 1;
    let escaped = false;
    for (;;) {
      const unit = this.#text.charCodeAt(end);
      if (unit === 0x22) break;
      if (!(unit >= 0x20)) return this.#brokenString(start, end);
      if (unit === 0x5c) {
        const length = this.#escapeLength(end);
        if (length === null) return "";
        escaped = true;
        end += length;
      } else {
        end += 1;
      }
    }
    this.#at = end + 1;
    return escaped
      ? (JSON.parse(this.#text.slice(start, end + 1)) as string)
      : this.#text.slice(start + 1, end);
  }

  /** How long the escape sequence at an offset is, or `null` after failing where it is none. */
  #escapeLength(offset: number): number | null {
    escapeSequence.lastIndex = offset;
    const match = escapeSequence.exec(this.#text);
    if (match !== null) return match[0].length;
    this.#at = offset;
    const wrong = quote(this.#text.slice(offset, offset + 2));
    this.#fail("syntax", `${wrong} is no escape sequence of JSON`);
    return null;
  }

  #brokenString(start: number, end: number): string {
    const unit = this.#text.charCodeAt(end);
    if (Number.isNaN(unit) || unit === 0x0a || unit === 0x0d) {
      this.#at = start;
      this.#fail("syntax", "this string is not closed on its line");
    } else {
      this.#at = end;
      const character = quote(this.#text.charAt(end));
      this.#fail("syntax", `${character} must be escaped within a string`);
    }
    return "";
  }

  /** A number, `true`, `false` or `null`. */
  #literal(): unknown {
    const start = this.#at;
    let end = start;
    while (isWordUnit(this.#text.charCodeAt(end))) end += 1;
    const word = this.#text.slice(start, end);
    try {
      const value: unknown = JSON.parse(word);
      this.#at = end;
      // Beyond the range of a double there is no number to carry on with: what was written stays.
      return value === Infinity || value === -Infinity ? word : value;
    } catch {
      this.#expected("a value", word);
      return null;
    }
  }

  /** Takes a punctuation mark and the white space before it; tells whether it was there. */
  #take(mark: string): boolean {
    this.#skipSpace();
    if (this.#text.charAt(this.#at) !== mark) return false;
    this.#at += 1;
    return true;
  }

  #skipSpace(): number {
    for (;;) {
      const unit = this.#text.charCodeAt(this.#at);
      const isSpace =
        unit === 0x20 || unit === 0x0a || unit === 0x0d || unit === 0x09;
      if (!isSpace) return this.#at;
      this.#at += 1;
    }
  }

  #expected(what: string, found = ""): void {
    const character = String.fromCodePoint(
      this.#text.codePointAt(this.#at) ?? 0,
    );
    const there =
      this.#at < this.#text.length
        ? quote(found === "" ? character : found)
        : "the end";
    this.#fail("syntax", `expected ${what}, found ${there}`);
  }

  #fail(code: DiagnosticCode, message: string): void {
    const offset = Math.min(this.#at, this.#text.length);
    this.#failure ??= { code, message, offset };
    this.#at = Infinity;
  }
}

/** Letters, digits and the signs of numbers. */
function isWordUnit(unit: number): boolean {
  return (
    (unit >= 0x30 && unit <= 0x39) ||
    (unit >= 0x61 && unit <= 0x7a) ||
    (unit >= 0x41 && unit <= 0x5a) ||
    unit === 0x2b ||
    unit === 0x2d ||
    unit === 0x2e
  );
}
