import {
  counting,
  isMember,
  isNamed,
  isOperand,
  isSign,
  isValue,
} from "./neighbours.ts";
import { closing, opening, type Token } from "./tokens.ts";

/** Words that leave what runs, and end with their line. */
const jumps: ReadonlySet<string> = new Set(["return", "break", "continue"]);
const prefixes: ReadonlySet<string> = new Set(["!", "~", "++", "--"]);
/** Words that go on with a type or a value. */
const typeOperators: ReadonlySet<string> = new Set(["as", "satisfies", "is"]);
/** Words that are names where a statement begins. */
const nameOrWord: ReadonlySet<string> = new Set(["from", "of"]);

/** Whether a semicolon counts: it does not where a line that ends would end the statement as well. */
export function endsVisibly(code: readonly Token[], index: number): boolean {
  const token = code[index] as Token;
  const before = code[index - 1];
  const after = code[index + 1];
  if (token.ofStatement || before === undefined) return true;
  if (before.ofStatement) return isSign(before, ")");
  if (after === undefined || isSign(after, "}")) return false;
  if (isSign(before, "{")) return false;
  if (isSign(before, counting) || isSign(before, ">")) return true;
  if (!isValue(before)) return true;
  if (isModifier(code, index - 1) || isJump(code, index - 1)) return true;
  return !(beginsMember(code, index + 1) || isOperand(after));
}

/** How a line that ends before a token counts, where no semicolon does. */
export function lineBreak(code: readonly Token[], index: number): string {
  const token = code[index] as Token;
  const before = code[index - 1];
  if (before === undefined || before.ofStatement || token.inList) return "";
  if (isSign(token, "}")) return "";
  if (isJump(code, index - 1)) return ";";
  const isOperandOrWord = token.kind === "word" || isOperand(token);
  const isBetweenTypes = typeWord.test(before.text);
  if (isModifier(code, index - 1) && isOperandOrWord && !isBetweenTypes)
    return sameLine.test(before.text) ? ";" : "\n";
  const isLast = isSign(before, counting) || endsTypes(code, index - 1);
  if (isLast && (isOperand(token) || nameOrWord.has(token.text))) return ";";
  if (!isValue(before)) return "";
  if (isSign(token, prefixes)) return ";";
  const goesOn =
    isSign(token, "[") || isSign(token, "<") || typeOperators.has(token.text);
  return goesOn && !beginsMember(code, index) ? "\n" : "";
}

/** Whether a word is one of those that jump. */
function isJump(code: readonly Token[], index: number): boolean {
  const { kind, text } = code[index] as Token;
  return kind === "word" && jumps.has(text) && !isMember(code, index);
}

/** Whether `>` may end a list of types: somewhere before it such a list may begin. */
function endsTypes(code: readonly Token[], index: number): boolean {
  if (!isSign(code[index], ">")) return false;
  let depth = 0;
  for (let at = index - 1; at >= 0 && depth >= 0; at--) {
    const token = code[at];
    if (isSign(token, closing)) depth += 1;
    if (isSign(token, opening)) depth -= 1;
    if (depth === 0 && isSign(token, "<")) return true;
  }
  return false;
}

/** Words that may say something of the next one, and may be names themselves. */
const modifiers =
  /^(?:abstract|accessor|as|asserts|async|await|declare|defer|enum|from|get|global|infer|interface|is|keyof|let|module|namespace|of|out|override|private|protected|public|readonly|satisfies|set|static|type|unique|using|yield)$/;

/** Those between types, which any line may end behind. */
const typeWord = /^(?:as|is|satisfies|keyof|infer|unique|asserts)$/;

/** Those that do so only of one on the same line. */
const sameLine = /^(?:abstract|async|declare|interface|module|namespace|type)$/;

function isModifier(code: readonly Token[], index: number): boolean {
  const token = code[index] as Token;
  return (
    token.kind === "word" &&
    modifiers.test(token.text) &&
    !isMember(code, index)
  );
}

/** Whether a member of a type or a class begins here, whatever its name is elsewhere: `[name: `, `["name"]: `, `from?: `, `(name: `. */
function beginsMember(code: readonly Token[], index: number): boolean {
  const first = code[index];
  const second = code[index + 1];
  const third = code[index + 2];
  if (isSign(first, "("))
    return second?.kind === "word" && isNamed(code, index + 1);
  if (!isSign(first, "["))
    return first?.kind === "word" && isNamed(code, index);
  return second?.kind === "word"
    ? isSign(third, ":")
    : second?.kind === "string" &&
        isSign(third, "]") &&
        isNamed(code, index + 2);
}
