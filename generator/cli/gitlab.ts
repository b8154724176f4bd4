import type { Severity } from "../model/diagnostics.ts";
import { sha256 } from "../sha256.ts";
import { type Finding, messageOf } from "./diagnostics.ts";
import { countedFrom } from "./repository.ts";
import { visibleJson } from "./visible.ts";

/**
 * Findings as a report of GitLab's Code Quality, on one line.
 * https://docs.gitlab.com/ci/testing/code_quality/#code-quality-report-format
 */
export function forGitlab(
  findings: readonly Finding[],
  repository: string | null,
): string {
  const issues = findings.map((finding) => {
    const { severity, code, help, source } = finding.diagnostic;
    const message = messageOf(finding);
    const path = source === null ? "." : countedFrom(repository, source.file);
    const description = help === null ? message : `${message} (${help})`;
    const line = source?.line ?? 1;
    const fingerprint = sha256(
      JSON.stringify([code, message, path, line, source?.column]),
    );
    return {
      description,
      check_name: code,
      fingerprint,
      severity: levels[severity],
      location: { path, lines: { begin: line } },
    };
  });
  return `${visibleJson(issues)}\n`;
}

const levels: Readonly<Record<Severity, string>> = {
  error: "major",
  warning: "minor",
  skipped: "minor",
  note: "info",
};
