import picocolors from "picocolors";
import type { Terminal } from "./terminal.ts";

/** What paints a text, or leaves it as it is. */
export type Colors = ReturnType<typeof picocolors.createColors>;

/** Paints nothing. */
export const plain: Colors = picocolors.createColors(false);

/**
 * Returns what paints the text of a stream. It does where someone looks at it, unless they want no colours (https://no-color.org),
 * and elsewhere if they want them all the same (https://force-color.org).
 */
export function colorsOf(
  terminal: Pick<Terminal, "env" | "stdout" | "stderr">,
  name: "stdout" | "stderr",
): Colors {
  const { NO_COLOR = "", FORCE_COLOR = "", TERM } = terminal.env;
  if (NO_COLOR !== "") return plain;
  if (FORCE_COLOR !== "")
    return picocolors.createColors(!/^(?:0|false)$/.test(FORCE_COLOR));
  const isSeen = terminal[name].isTTY === true && TERM !== "dumb";
  return picocolors.createColors(isSeen);
}
