/** A token of TypeScript text. */
export interface Token {
  readonly kind: TokenKind;
  readonly text: string;
  /** Whether a line ends between it and the token of code before. */
  readonly newLine: boolean;
  /** Whether it stands in parentheses or square brackets, where no line ends a statement. */
  readonly inList: boolean;
  /** Whether it is of a statement such as `if` or `for`: what closes its head or its block, or a semicolon in its head. */
  readonly ofStatement: boolean;
}

type TokenKind =
  "word" | "string" | "template" | "literal" | "sign" | "comment" | "rest";

const lineEnd = /[\n\r\u2028\u2029]/u;

/** A run of characters that needs no parsing to be told: what it begins with, and the whole. */
interface Lexeme {
  readonly kind: TokenKind | "blank";
  readonly first: RegExp;
  readonly whole: RegExp;
}

const lexemes: readonly Lexeme[] = [
  { kind: "blank", first: /[\s\ufeff]/u, whole: /[\s\ufeff]+/uy },
  {
    kind: "comment",
    first: /\//u,
    whole: /\/\/[^\n\r\u2028\u2029]*|\/\*[^]*?\*\//uy,
  },
  {
    kind: "word",
    first: /[#\p{ID_Start}$_]/u,
    whole: /#?[\p{ID_Start}$_][\p{ID_Continue}$\u200c\u200d]*/uy,
  },
  {
    kind: "literal",
    first: /[.\d]/u,
    whole: /\.?\d(?:[\w.]|(?<=\d[eE])[+-](?=\d))*/uy,
  },
  {
    kind: "string",
    first: /["']/u,
    whole:
      /"(?:[^"\\\n\r]|\\(?:\r\n|[^]))*"|'(?:[^'\\\n\r]|\\(?:\r\n|[^]))*'/uy,
  },
];

/** The one that a text may go on with, by its first character: most characters are looked up again and again. */
const lexemeFrom = new Map<string, Lexeme | undefined>();

function lexemeAt(text: string, at: number): Lexeme | undefined {
  const first = String.fromCodePoint(text.codePointAt(at) ?? 0);
  if (!lexemeFrom.has(first))
    lexemeFrom.set(
      first,
      lexemes.find((lexeme) => lexeme.first.test(first)),
    );
  return lexemeFrom.get(first);
}
const regex =
  /\/(?:[^\\/[\n\r\u2028\u2029]|\\[^\n\r\u2028\u2029]|\[(?:[^\]\\\n\r\u2028\u2029]|\\[^\n\r\u2028\u2029])*\])+\/[\p{ID_Continue}$]*/uy;
/** A part of a template, up to its end or to a value in it. */
const templatePart = /(?:[^`\\$]|\\[^]|\$(?!\{))*(?:`|\$\{)/uy;
/** The longest first; `>` stands alone, as several may end as many lists of types. */
const sign =
  /=>|\.\.\.|\*\*=?|\?\?=?|\?\.(?!\d)|&&=?|\|\|=?|<<=?|[=!]==?|<=|\+\+|--|[-+*/%&|^]=|[-+*/%&|^~!<>=?:;,.()[\]{}@]/uy;

export const opening: ReadonlySet<string> = new Set("([{");
export const closing: ReadonlySet<string> = new Set(")]}");
const dot = /^\??\.$/;
const operatorWord =
  /^(?:return|typeof|instanceof|in|new|delete|void|throw|case|do|else)$/;
const eitherWord = /^(?:of|yield|await|as|satisfies|is|extends|keyof|default)$/;
/** Signs behind which a slash cannot be told without parsing. */
const eitherSign = /^(?:\}|>|!|\+\+|--)$/;

/**
 * Returns the tokens of a text. Where it cannot be told without parsing whether a slash divides, or something does not end,
 * all that follows is one token of kind `rest`: what stands inside a literal is never taken for code.
 */
export function tokensOf(text: string): Token[] {
  return new Scanner(text).scan();
}

class Scanner {
  readonly #text: string;
  readonly #tokens: Token[] = [];
  /** The brackets that are open; `head(` and `block{` are those of a statement, `${` that of a value in a template. */
  readonly #open: string[] = [];
  #at = 0;
  #newLine = false;
  /** How many brackets were open at each `do` that no `while` has ended yet. */
  readonly #dos: number[] = [];
  /** The last tokens of code. */
  #last: Token | null = null;
  #lastButOne: Token | null = null;

  constructor(text: string) {
    this.#text = text;
  }

  scan(): Token[] {
    while (this.#at < this.#text.length) this.#next();
    return this.#tokens;
  }

  #next(): void {
    const lexeme = lexemeAt(this.#text, this.#at);
    const whole = lexeme === undefined ? null : this.#take(lexeme.whole);
    if (lexeme?.kind === "blank") {
      this.#newLine ||= lineEnd.test(whole ?? "");
      return;
    }
    if (lexeme !== undefined && whole !== null)
      return this.#add(lexeme.kind, whole);
    const first = this.#text.charAt(this.#at);
    if (first === "`") return this.#template(first);
    if (first === "}" && this.#open.at(-1) === "${") {
      this.#open.pop();
      return this.#template(first);
    }
    if (first === "/" && !this.#divides()) {
      const found = this.#isOperandDue() ? this.#take(regex) : null;
      return found === null ? this.#rest() : this.#add("literal", found);
    }
    const found = this.#take(sign);
    if (found === null) return this.#rest();
    const inner = this.#open.at(-1) ?? "";
    this.#nest(found);
    this.#add("sign", found, inner);
  }

  #take(pattern: RegExp): string | null {
    pattern.lastIndex = this.#at;
    if (!pattern.test(this.#text)) return null;
    const found = this.#text.slice(this.#at, pattern.lastIndex);
    this.#at = pattern.lastIndex;
    return found;
  }

  /** Adds a token that stands in the bracket `inner`. */
  #add(kind: TokenKind, text: string, inner = this.#open.at(-1) ?? ""): void {
    const inList = inner.endsWith("(") || inner.endsWith("[");
    const ofStatement = kind === "sign" && isOfStatement(text, inner);
    const token = { kind, text, newLine: this.#newLine, inList, ofStatement };
    this.#tokens.push(token);
    if (kind === "comment") {
      this.#newLine ||= lineEnd.test(text);
      return;
    }
    if (kind === "word" && text === "do" && !dot.test(this.#last?.text ?? ""))
      this.#dos.push(this.#open.length);
    this.#newLine = false;
    this.#lastButOne = this.#last;
    this.#last = token;
  }

  #template(first: string): void {
    this.#at += 1;
    const part = this.#take(templatePart);
    if (part === null) {
      this.#at -= 1;
      return this.#rest();
    }
    if (part.endsWith("${")) this.#open.push("${");
    this.#add("template", first + part);
  }

  #rest(): void {
    const text = this.#text.slice(this.#at);
    this.#at = this.#text.length;
    this.#add("rest", text);
  }

  /** Keeps account of the brackets. */
  #nest(found: string): void {
    if (found === "(") this.#open.push(this.#beginsHead() ? "head(" : found);
    if (found === "{") this.#open.push(this.#blockOf() ?? found);
    if (found === "[") this.#open.push(found);
    if (closing.has(found)) this.#open.pop();
    while ((this.#dos.at(-1) ?? 0) > this.#open.length) this.#dos.pop();
  }

  #beginsHead(): boolean {
    const last = this.#last?.text ?? "";
    const before = this.#lastButOne?.text ?? "";
    if (last === "await") return before === "for";
    if (last === "while" && this.#endsDo()) return false;
    return /^(?:if|for|while|with|catch)$/.test(last) && !dot.test(before);
  }

  /** Whether the `while` before ends a `do`: it begins no statement of its own there. */
  #endsDo(): boolean {
    if (this.#dos.at(-1) !== this.#open.length) return false;
    const { text = "", ofStatement = false } = this.#lastButOne ?? {};
    if (/^(?:do|else|:)$/.test(text) || (text === ")" && ofStatement))
      return false;
    this.#dos.pop();
    return true;
  }

  /** The bracket of a statement's block, where one begins here. */
  #blockOf(): string | null {
    const last = this.#last?.text ?? "";
    if (dot.test(this.#lastButOne?.text ?? "")) return null;
    const isBlock =
      /^(?:do|else|try|finally)$/.test(last) ||
      (last === ")" && this.#last?.ofStatement === true);
    return isBlock ? "block{" : null;
  }

  /** Whether a slash here surely divides. */
  #divides(): boolean {
    if (this.#text.startsWith("/*", this.#at) || this.#last === null)
      return false;
    const { kind, text, ofStatement } = this.#last;
    if (kind === "sign") return (text === ")" && !ofStatement) || text === "]";
    if (kind === "template") return text.endsWith("`");
    if (kind !== "word") return true;
    const isMember = dot.test(this.#lastButOne?.text ?? "");
    return isMember || !(operatorWord.test(text) || eitherWord.test(text));
  }

  /** Whether a slash here surely begins a regular expression, where it does not divide. */
  #isOperandDue(): boolean {
    if (this.#text.startsWith("/*", this.#at)) return false;
    const last = this.#last?.text ?? "";
    if (last === "!") return isOperator(this.#lastButOne);
    return !eitherWord.test(last) && !eitherSign.test(last);
  }
}

/** Whether a sign is of a statement, by the bracket that it stands in or closes. */
function isOfStatement(text: string, inner: string): boolean {
  if (text === "}") return inner === "block{";
  return inner === "head(" && (text === ";" || text === ")");
}

/** Whether a token is a sign that an operand follows: an exclamation mark there negates. */
function isOperator(token: Token | null): boolean {
  if (token === null) return true;
  return token.kind === "sign" && !/^(?:[)\]}>!]|\+\+|--)$/.test(token.text);
}
