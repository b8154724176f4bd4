/**
 * A string that matches a regular expression made of literals, classes, groups, alternatives and quantifiers; `null` where
 * the expression holds more than that, or where what was made does not match.
 */
export function matching(pattern: string): string | null {
  let expression: RegExp;
  try {
    expression = new RegExp(pattern, "u");
  } catch {
    try {
      expression = new RegExp(pattern);
    } catch {
      return null;
    }
  }
  const reader = new Reader(pattern);
  const text = reader.alternatives();
  return expression.test(text) ? text : null;
}

const classes: Readonly<Record<string, string>> = {
  d: "1",
  w: "a",
  s: " ",
  D: "a",
  W: "-",
  S: "a",
  t: "\t",
  n: "\n",
  r: "\r",
  b: "",
  B: "",
};

const candidates = [
  ..."a1AbB0_-.@/ ",
  ...Array.from({ length: 94 }, (_, index) => String.fromCharCode(33 + index)),
];

/** Reads an expression from left to right and writes what it matches. */
class Reader {
  readonly #pattern: string;
  #at = 0;

  constructor(pattern: string) {
    this.#pattern = pattern;
  }

  /** The first alternative; the others are read over. */
  alternatives(): string {
    const first = this.#sequence();
    while (this.#take("|")) this.#sequence();
    return first;
  }

  #sequence(): string {
    let text = "";
    while (this.#at < this.#pattern.length && !/[|)]/.test(this.#peek())) {
      const one = this.#one();
      text += one.repeat(this.#count());
    }
    return text;
  }

  #one(): string {
    const sign = this.#next();
    if (sign === "^" || sign === "$") return "";
    if (sign === ".") return "a";
    if (sign === "[") return this.#class();
    if (sign === "\\") return this.#escaped();
    if (sign !== "(") return sign;
    const looks = /^\?<?[=!]/.test(this.#pattern.slice(this.#at));
    this.#skip(/^\?(<?[=!:]|<\w+>)/);
    const text = this.alternatives();
    this.#take(")");
    return looks ? "" : text;
  }

  #escaped(): string {
    const sign = this.#next();
    if (sign === "p" || sign === "P") {
      this.#skip(/^\{[^}]*\}/);
      return sign === "p" ? "a" : "-";
    }
    return classes[sign] ?? sign;
  }

  #class(): string {
    const start = this.#at - 1;
    this.#take("^");
    this.#take("]");
    while (this.#at < this.#pattern.length && this.#peek() !== "]")
      if (this.#next() === "\\") this.#at++;
    this.#take("]");
    const expression = new RegExp(this.#pattern.slice(start, this.#at));
    return candidates.find((sign) => expression.test(sign)) ?? "";
  }

  /** How often the part before it stands: once where that may be, else as often as it must. */
  #count(): number {
    const rest = this.#pattern.slice(this.#at);
    const [written, least, comma, most] =
      /^\{(\d+)(,)?(\d*)\}\??/.exec(rest) ?? [];
    if (written === undefined) {
      this.#skip(/^[*+?]\??/);
      return 1;
    }
    this.#at += written.length;
    const count = Number(least);
    return count === 0 && comma !== undefined && most !== "0" ? 1 : count;
  }

  #peek(): string {
    return this.#pattern[this.#at] ?? "";
  }

  #next(): string {
    return this.#pattern[this.#at++] ?? "";
  }

  #take(sign: string): boolean {
    if (this.#peek() !== sign) return false;
    this.#at++;
    return true;
  }

  #skip(expression: RegExp): void {
    this.#at += expression.exec(this.#pattern.slice(this.#at))?.[0].length ?? 0;
  }
}
