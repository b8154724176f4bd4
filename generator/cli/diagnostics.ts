import {
  type Diagnostic,
  type DiagnosticCode,
  severities,
  type Severity,
  type Source,
} from "../model/diagnostics.ts";
import { visible } from "./visible.ts";

/** A finding about no place in a text. */
export function finding(code: DiagnosticCode, message: string): Diagnostic {
  return { severity: severities[code], code, message, source: null };
}

/**
 * A diagnostic for people: `file:line:column severity code message`, then the line and a caret below its place. Two spaces
 * and a bar stand before both, so that no line of a document begins a line of the terminal.
 */
export function forPeople({
  severity,
  code,
  message,
  source,
}: Diagnostic): string {
  const found = `${severity} ${code} ${visible(message)}\n`;
  if (source === null) return found;
  const { file, line, column, text } = source;
  return `${visible(file)}:${String(line)}:${String(column)} ${found}  | ${visible(text)}\n  | ${indentation(source)}^\n`;
}

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
  return `::${commands[severity]} ${properties}::${escapeData(message)}\n`;
}

const commands: Readonly<Record<Severity, string>> = {
  error: "error",
  warning: "warning",
  unsupported: "warning",
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
