import type { Terminal } from "./terminal.ts";

/** Paints a text, or leaves it as it is. */
type Paint = (text: string) => string;

/** What paints texts. */
export interface Colors extends Readonly<Record<keyof typeof codes, Paint>> {
  readonly isPainting: boolean;
}

/** What terminals take for the beginning and the end of each (ECMA-48, section 8.3.117). */
const codes = {
  bold: [1, 22],
  dim: [2, 22],
  red: [31, 39],
  green: [32, 39],
  yellow: [33, 39],
  blue: [34, 39],
  cyan: [36, 39],
} as const;

/** Paints nothing. */
export const plain: Colors = painting(() => false);

/**
 * Returns what paints the text of a stream. It does where someone looks at it, unless they want no colours (https://no-color.org),
 * and elsewhere if they want them all the same (https://force-color.org).
 *
 * The stream is first asked when there is something to paint: a process opens it then, which takes as long as a small document.
 */
export function colorsOf(
  terminal: Pick<Terminal, "env" | "stdout" | "stderr">,
  name: "stdout" | "stderr",
): Colors {
  const { NO_COLOR = "", FORCE_COLOR = "", TERM } = terminal.env;
  if (NO_COLOR !== "") return plain;
  if (FORCE_COLOR !== "")
    return painting(() => !/^(?:0|false)$/.test(FORCE_COLOR));
  return painting(() => terminal[name].isTTY === true && TERM !== "dumb");
}

function painting(isPainting: () => boolean): Colors {
  const paint =
    (name: keyof typeof codes): Paint =>
    (text) => {
      const [begin, end] = codes[name];
      return isPainting() ? `\u001b[${begin}m${text}\u001b[${end}m` : text;
    };
  return {
    get isPainting() {
      return isPainting();
    },
    bold: paint("bold"),
    dim: paint("dim"),
    red: paint("red"),
    green: paint("green"),
    yellow: paint("yellow"),
    blue: paint("blue"),
    cyan: paint("cyan"),
  };
}
