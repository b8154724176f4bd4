import type { Severity, Source } from "../model/diagnostics.ts";
import { type Finding, messageOf } from "./diagnostics.ts";
import { forGitlab } from "./gitlab.ts";
import { countedFrom } from "./repository.ts";
import { visible } from "./visible.ts";

/** How a system of CI takes findings, to show them beside the lines that they are about. */
export interface Annotations {
  /** The environment variable that names the root of the repository, from where the system counts files. */
  readonly root: string;
  /** Whether it reads one report, of everything, and nothing else on the output. */
  readonly isReport: boolean;
  /** Prints findings; `repository` is `null` where there is none. */
  readonly print: (
    findings: readonly Finding[],
    repository: string | null,
  ) => string;
}

/** The systems of CI by the names that `--format` has for them. */
export const annotations: Readonly<
  Record<"github" | "azure" | "gitlab", Annotations>
> = {
  github: {
    root: "GITHUB_WORKSPACE",
    isReport: false,
    print: (findings, repository) =>
      findings.map((one) => forGithub(one, repository)).join(""),
  },
  azure: {
    root: "BUILD_SOURCESDIRECTORY",
    isReport: false,
    print: (findings, repository) =>
      findings.map((one) => forAzure(one, repository)).join(""),
  },
  gitlab: { root: "CI_PROJECT_DIR", isReport: true, print: forGitlab },
};

/** Returns the annotations of a format; `null` where it is none of a system of CI. */
export function annotationsOf(format: string): Annotations | null {
  return Object.hasOwn(annotations, format)
    ? annotations[format as keyof typeof annotations]
    : null;
}

/** A finding as a workflow command of GitHub Actions. */
function forGithub(finding: Finding, repository: string | null): string {
  const { severity, code, help, source } = finding.diagnostic;
  const message = messageOf(finding);
  return annotation(
    {
      command: commands[severity],
      title: code,
      text: help === null ? message : `${message}\n${help}`,
      source,
    },
    repository,
  );
}

/** What is shown beside a line. */
export interface Annotation {
  readonly command: "error" | "warning" | "notice";
  readonly title: string;
  readonly text: string;
  readonly source: Pick<Source, "file" | "line" | "column"> | null;
}

/**
 * A workflow command of GitHub Actions that shows a text beside a line.
 * https://docs.github.com/en/actions/reference/workflow-commands-for-github-actions
 *
 * @param repository the root of the repository, from where GitHub counts; `null` where there is none
 */
export function annotation(
  { command, title, text, source }: Annotation,
  repository: string | null,
): string {
  const place =
    source === null
      ? []
      : [
          ["file", countedFrom(repository, source.file)],
          ["line", String(source.line)],
          ["col", String(source.column)],
        ];
  const properties = [...place, ["title", title]]
    .map(([name = "", value = ""]) => `${name}=${escapeProperty(value)}`)
    .join(",");
  return `::${command} ${properties}::${escapeData(text)}\n`;
}

const commands: Readonly<Record<Severity, Annotation["command"]>> = {
  error: "error",
  warning: "warning",
  skipped: "warning",
  note: "notice",
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

/**
 * A finding as a logging command of Azure Pipelines, which knows errors and warnings.
 * https://learn.microsoft.com/en-us/azure/devops/pipelines/scripts/logging-commands
 */
function forAzure(finding: Finding, repository: string | null): string {
  const { severity, code, help, source } = finding.diagnostic;
  const type = severity === "error" ? "error" : "warning";
  const place =
    source === null
      ? []
      : [
          ["sourcepath", countedFrom(repository, source.file)],
          ["linenumber", String(source.line)],
          ["columnnumber", String(source.column)],
        ];
  const properties = [["type", type], ...place, ["code", code]]
    .map(([name = "", value = ""]) => `${name}=${escapeForAzure(value)};`)
    .join("");
  const message = messageOf(finding);
  const text = help === null ? message : `${message}\n${help}`;
  return `##vso[task.logissue ${properties}]${escapeForAzure(text)}\n`;
}

function escapeForAzure(text: string): string {
  const escaped = text
    .replaceAll("%", "%AZP25")
    .replaceAll("\r", "%0D")
    .replaceAll("\n", "%0A")
    .replaceAll(";", "%3B")
    .replaceAll("]", "%5D");
  return visible(escaped);
}
