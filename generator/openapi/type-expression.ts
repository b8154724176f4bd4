const strings = /"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'/gs;

/** What opens nothing more inside: of a template its types first. */
const innermost =
  /\$\{[^(){}[\]<>`]*\}|`(?:[^`\\$]|\\.|\$(?!\{))*`|\([^(){}[\]<>`]*\)|\{[^(){}[\]<>`]*\}|\[[^(){}[\]<>`]*\]|<[^(){}[\]<>`]*>/gs;

// Signs that no type has stand for what was closed.
const whole = "\u0001";
const inBrackets = "\u0002";

const word = String.raw`[$_\p{ID_Start}\d][$.\p{ID_Continue}]*`;
const one = String.raw`(?:(?:keyof|typeof|readonly|unique|infer|asserts|abstract|new)\b\s*)*-?(?:import\s*${whole}(?:\.${word})?|${word}|${whole}|${inBrackets})(?:\s*${inBrackets})*`;
const types = String.raw`^\s*(?:[|&]\s*)?${one}(?:\s*(?:[|&?:→]|\b(?:extends|is)\b)\s*${one})*\s*$`;

/**
 * Whether a text is one type of TypeScript, as far as can be told without its parser: all that is opened in it is closed, and nothing
 * else stands beside the type. It has no comments.
 */
export function isTypeExpression(text: string): boolean {
  let rest = text
    .replace(/[→\u0001\u0002]/g, ";")
    .replace(strings, whole)
    .replaceAll("=>", "→");
  if (/\/[/*]/.test(rest)) return false;
  for (let before = ""; before !== rest;) {
    before = rest;
    rest = rest.replace(innermost, ([opening]) => {
      if (opening === "$" || opening === "<") return " ";
      return opening === "[" ? inBrackets : whole;
    });
  }
  return new RegExp(types, "u").test(rest);
}
