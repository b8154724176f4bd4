import type { Diagnostic, Severity, Source } from "../model/diagnostics.ts";
import { type Colors, plain } from "./colors.ts";
import { visible } from "./visible.ts";

/**
 * A diagnostic for people: `file:line:column severity code message`, then the line and a caret below its place, then what to
 * write instead. A sign stands before each of these, so that no line of a document begins a line of the terminal.
 */
export function forPeople(
  { severity, code, message, help, source }: Diagnostic,
  colors: Colors = plain,
): string {
  const painted = colors[paints[severity]](severity);
  const found = `${painted} ${colors.dim(code)} ${visible(message)}\n`;
  const remedy =
    help === null ? "" : `  ${colors.green("=")} ${visible(help)}\n`;
  if (source === null) return found + remedy;
  const { file, line, column, text } = source;
  const place = `${visible(file)}:${String(line)}:${String(column)}`;
  const caret = colors[paints[severity]]("^");
  return `${colors.bold(place)} ${found}  | ${visible(text)}\n  | ${indentation(source)}${caret}\n${remedy}`;
}

const paints = { error: "red", skipped: "yellow", warning: "yellow" } as const;

/** Blanks as wide as what stands before the caret; tabs stay tabs, whatever their width is. */
function indentation({ text, caret }: Source): string {
  return visible(text.slice(0, caret))
    .replace(/\p{Mn}/gu, "")
    .replace(wide, "  ")
    .replace(/[^\t]/gu, " ");
}

/** What terminals show two columns wide. */
const wide =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Emoji_Presentation}\u3000-\u303f\uff01-\uff60]/gu;

/**
 * A diagnostic as a workflow command of GitHub Actions, which shows it beside the line.
 * https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions
 */
export function forGithub({
  severity,
  code,
  message,
  help,
  source,
}: Diagnostic): string {
  const place =
    source === null
      ? []
      : [
          ["file", source.file],
          ["line", String(source.line)],
          ["col", String(source.column)],
        ];
  const properties = [...place, ["title", code]]
    .map(([name = "", value = ""]) => `${name}=${escapeProperty(value)}`)
    .join(",");
  const text = help === null ? message : `${message}\n${help}`;
  return `::${commands[severity]} ${properties}::${escapeData(text)}\n`;
}

const commands: Readonly<Record<Severity, string>> = {
  error: "error",
  warning: "warning",
  skipped: "warning",
};

function escapeData(text: string): string {
  const escaped = text
    .replaceAll("%", "%25")
    .replaceAll("\r", "%0D")
    .replaceAll("\n", "%0A");
  return visible(escaped);
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

/** How many findings are printed unless all are asked for: what comes later mostly follows from what came first. */
export const mostPrinted = 20;

/** How many findings there are beyond those printed, by severity; `""` where there are none. */
export function others(diagnostics: readonly Diagnostic[]): string {
  const counts = (["error", "skipped", "warning"] as const).flatMap(
    (severity) => {
      const number = diagnostics.filter(
        (one) => one.severity === severity,
      ).length;
      return number === 0 ? [] : [counted(number, nouns[severity])];
    },
  );
  return counts.length === 0
    ? ""
    : `${counts.join(", ")} more: --all prints them\n`;
}

const nouns: Readonly<Record<Severity, string>> = {
  error: "error",
  warning: "warning",
  skipped: "skipped part",
};

/** A number with what it counts: `1 file`, `2 files`. */
export function counted(number: number, noun: string): string {
  return `${String(number)} ${noun}${number === 1 ? "" : "s"}`;
}
