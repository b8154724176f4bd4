import type { Diagnostic, Severity, Source } from "../model/diagnostics.ts";
import { type Colors, plain } from "./colors.ts";
import { visible, visibleLine } from "./visible.ts";

/** A diagnostic, and how many places it is about: equal ones are one finding. */
export interface Finding {
  readonly diagnostic: Diagnostic;
  readonly places: number;
}

/** Joins diagnostics that differ by their place alone; the first of them shows its place. */
export function joined(diagnostics: readonly Diagnostic[]): Finding[] {
  const findings = new Map<string, Finding>();
  for (const one of diagnostics) {
    const { severity, code, message, help } = one;
    const key = JSON.stringify([severity, code, message, help]);
    const { diagnostic, places } = findings.get(key) ?? alone(one, 0);
    findings.set(key, { diagnostic, places: places + 1 });
  }
  return [...findings.values()];
}

/** A diagnostic as a finding of its own. */
export function alone(diagnostic: Diagnostic, places = 1): Finding {
  return { diagnostic, places };
}

/** The message of a finding, with how many places it is about. */
export function messageOf({
  diagnostic: { message },
  places,
}: Finding): string {
  return places > 1 ? `${message} (${String(places)} places)` : message;
}

/**
 * A finding for people: `file:line:column severity code message`, then the line and a caret below its place, then what to
 * write instead. A sign stands before each of these, so that no line of a document begins a line of the terminal.
 */
export function forPeople(finding: Finding, colors: Colors = plain): string {
  const { severity, code, help, source } = finding.diagnostic;
  const painted = colors[paints[severity]](severity);
  const found = `${painted} ${colors.dim(code)} ${visible(messageOf(finding))}\n`;
  const remedy =
    help === null ? "" : `  ${colors.green("=")} ${visible(help)}\n`;
  if (source === null) return found + remedy;
  const { file, line, column, text } = source;
  const place = `${visibleLine(file)}:${String(line)}:${String(column)}`;
  const caret = colors[paints[severity]]("^");
  return `${colors.bold(place)} ${found}  | ${visible(text)}\n  | ${indentation(source)}${caret}\n${remedy}`;
}

const paints = {
  error: "red",
  skipped: "yellow",
  warning: "yellow",
  note: "blue",
} as const;

/** Blanks as wide as what stands before the caret; tabs stay tabs, whatever their width is. */
function indentation({ text, caret }: Source): string {
  return visible(text.slice(0, caret))
    .replace(/\p{Mn}/gu, "")
    .replace(wide(), "  ")
    .replace(/[^\t]/gu, " ");
}

/** Matches what terminals show two columns wide. */
function wide(): RegExp {
  return /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Emoji_Presentation}\u3000-\u303f\uff01-\uff60]/gu;
}

/** How many findings are printed unless all are asked for: what comes later mostly follows from what came first. */
export const mostPrinted = 20;

/** Says what is left unprinted: how many other findings, by severity, or the other places of those printed; `""` where nothing is. */
export function unprinted(
  printed: readonly Finding[],
  others: readonly Finding[],
): string {
  const counts = (["error", "skipped", "warning", "note"] as const).flatMap(
    (severity) => {
      const number = others.filter(
        ({ diagnostic }) => diagnostic.severity === severity,
      ).length;
      return number === 0 ? [] : [counted(number, nouns[severity])];
    },
  );
  if (counts.length > 0)
    return `${counts.join(", ")} more: --all prints them\n`;
  return printed.some(({ places }) => places > 1)
    ? "--all prints every place\n"
    : "";
}

const nouns: Readonly<Record<Severity, string>> = {
  error: "error",
  warning: "warning",
  skipped: "skipped part",
  note: "note",
};

/** A number with what it counts: `1 file`, `2 files`. */
export function counted(number: number, noun: string): string {
  return `${String(number)} ${noun}${number === 1 ? "" : "s"}`;
}
