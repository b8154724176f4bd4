import { type Change, type Verdict, verdicts } from "../api-changes/index.ts";
import type { BrokenCall } from "../broken-calls/index.ts";
import type { Source } from "../model/diagnostics.ts";
import type { ApiChanges } from "./api-changes.ts";
import type { Colors } from "./colors.ts";
import { aboutChanges } from "./counted-changes.ts";
import { annotation } from "./annotations.ts";
import { mostPrinted } from "./diagnostics.ts";
import type { Task } from "./task.ts";
import { visible, visibleLine } from "./visible.ts";

/** Changes as they are printed: for people, as Markdown, or as annotations of GitHub. `repository` is from where GitHub counts files. */
export function printedChanges(
  all: ApiChanges,
  task: Pick<Task, "format" | "all" | "quiet">,
  colors: Colors,
  repository: string | null,
): string {
  const changes = all.changes.filter(
    ({ verdict }) => verdict === "major" || !task.quiet,
  );
  if (task.format === "markdown") return asMarkdown(all, changes);
  const calls = all.calls ?? [];
  const shown = changes.slice(0, task.all ? Infinity : mostPrinted);
  const print =
    task.format === "github"
      ? (one: Change) => forGithub(one, repository)
      : (one: Change) => forPeople(one, colors);
  const printCall =
    task.format === "github"
      ? (one: BrokenCall) => callForGithub(one, repository)
      : (one: BrokenCall) => callForPeople(one, colors);
  return [
    ...shown.map(print),
    unshown(changes.slice(shown.length)),
    ...calls.map(printCall),
  ].join("");
}

/** A place of the project that breaks, as the compiler shows it, and why. */
function callForPeople(call: BrokenCall, colors: Colors): string {
  const { code, message, change } = call;
  const why =
    change === null
      ? ""
      : `  ${colors.green("=")} ${visible(`${titleOf(change)}: ${change.message}`)}\n`;
  return `${colors.bold(placeOf(call))} ${colors.red("error")} ${colors.dim(code)} ${visible(message)}\n${why}`;
}

function callForGithub(call: BrokenCall, repository: string | null): string {
  const { code, message, change } = call;
  const text =
    change === null
      ? message
      : `${message}\n${titleOf(change)}: ${change.message}`;
  return annotation(
    { command: "error", title: code, text, source: call },
    repository,
  );
}

/** A change for people: what it is, where that stands in both documents, and what to do. A word or a blank stands before each line. */
function forPeople(change: Change, colors: Colors): string {
  const { verdict, remedy, operation } = change;
  const painted = colors[paints[verdict]](verdict);
  const places = placesOf(change, " -> ");
  const about = [...(operation === null ? [] : [operation]), ...places].join(
    "  ",
  );
  return [
    `${painted} ${colors.bold(visible(titleOf(change)))}: ${visible(messageOf(change))}\n`,
    about === "" ? "" : `  ${colors.dim(visible(about))}\n`,
    remedy === null ? "" : `  ${colors.green("=")} ${visible(remedy)}\n`,
  ].join("");
}

const paints = { major: "red", minor: "green", patch: "blue" } as const;

function forGithub(change: Change, repository: string | null): string {
  const { verdict, kind, remedy, old, new: now } = change;
  const message = `${titleOf(change)}: ${messageOf(change)}`;
  return annotation(
    {
      command: verdict === "major" ? "error" : "notice",
      title: kind,
      text: remedy === null ? message : `${message}\n${remedy}`,
      source: now ?? old,
    },
    repository,
  );
}

function unshown(changes: readonly Change[]): string {
  if (changes.length === 0) return "";
  const counts = verdicts
    .map(
      (verdict) =>
        [
          changes.filter((one) => one.verdict === verdict).length,
          verdict,
        ] as const,
    )
    .filter(([count]) => count > 0)
    .map(([count, verdict]) => `${String(count)} ${verdict}`);
  return `${counts.join(", ")} more: --all prints them\n`;
}

const headings: Readonly<Record<Verdict, string>> = {
  major: "Calls break",
  minor: "There is more",
  patch: "Nothing to do",
};

/** Changes as Markdown, for a comment or a log of releases. What documents say stands in code, where it means nothing. */
function asMarkdown(all: ApiChanges, changes: readonly Change[]): string {
  const sections = verdicts.flatMap((verdict) => {
    const own = changes.filter((one) => one.verdict === verdict);
    if (own.length === 0) return [];
    return [`## ${headings[verdict]}\n\n${own.map(markdownLine).join("")}`];
  });
  const calls = (all.calls ?? []).map(
    (one) => `- ${inCode(placeOf(one))}: ${inCode(one.message)}\n`,
  );
  const own =
    calls.length === 0 ? [] : [`## Lines that break\n\n${calls.join("")}`];
  return [`**${aboutChanges(all)}**\n`, ...own, ...sections].join("\n");
}

function markdownLine(change: Change): string {
  const { remedy, operation } = change;
  const about = [
    ...(operation === null ? [] : [operation]),
    ...placesOf(change, " → "),
  ];
  const told = about.length === 0 ? "" : ` (${about.map(inCode).join(", ")})`;
  const todo = remedy === null ? "" : ` — ${remedy.replaceAll("<", "&lt;")}`;
  return `- ${inCode(titleOf(change))}: ${inCode(messageOf(change))}${todo}${told}\n`;
}

/** A text as code: between more backticks than it has. */
function inCode(text: string): string {
  const shown = visible(text);
  const longest = Math.max(
    0,
    ...(shown.match(/`+/g) ?? []).map(({ length }) => length),
  );
  const fence = "`".repeat(longest + 1);
  const gap = longest > 0 ? " " : "";
  return `${fence}${gap}${shown}${gap}${fence}`;
}

function titleOf({ subject, part }: Change): string {
  return part === "" ? subject : `${subject} ${part}`;
}

function messageOf({ message, isSilent }: Change): string {
  return isSilent ? `${message} (no compiler tells)` : message;
}

function placesOf({ old, new: now }: Change, arrow: string): string[] {
  const places = [old, now].filter((one) => one !== null).map(placeOf);
  return places.length === 0 ? [] : [places.join(arrow)];
}

function placeOf({
  file,
  line,
  column,
}: Pick<Source, "file" | "line" | "column">): string {
  return `${visibleLine(file)}:${String(line)}:${String(column)}`;
}
