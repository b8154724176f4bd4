import { inspect } from "node:util";
import type { Terminal } from "./terminal.ts";

/** Paints a text, or leaves it as it is. */
type Paint = (text: string) => string;

/** What paints texts. */
export interface Colors extends Readonly<
  Record<(typeof styles)[number], Paint>
> {
  readonly isPainting: boolean;
}

const styles = [
  "bold",
  "dim",
  "red",
  "green",
  "yellow",
  "blue",
  "cyan",
] as const;

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
  const paints = styles.map((style): readonly [string, Paint] => {
    // Node's own: what terminals take for the beginning and the end of each (ECMA-48, section 8.3.117).
    const [begin, end] = inspect.colors[style] ?? [0, 0];
    const paint: Paint = (text) =>
      isPainting() ? `\u001b[${begin}m${text}\u001b[${end}m` : text;
    return [style, paint];
  });
  const all = Object.fromEntries(paints) as Omit<Colors, "isPainting">;
  return Object.defineProperty(all, "isPainting", {
    get: isPainting,
  }) as Colors;
}
