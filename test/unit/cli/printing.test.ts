import { rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, it, test, vi } from "vitest";
import { annotations } from "../../../generator/cli/annotations.ts";
import {
  alone,
  forPeople as printedForPeople,
  joined,
  unprinted,
} from "../../../generator/cli/diagnostics.ts";
import { unifiedDiff } from "../../../generator/cli/diff.ts";
import { visible, visibleJson } from "../../../generator/cli/visible.ts";
import type {
  Diagnostic,
  Source,
} from "../../../generator/model/diagnostics.ts";
import {
  broken,
  careless,
  petStore,
  run,
  type Run,
  workplace,
} from "./support.ts";

function diagnostic(
  message: string,
  source: Partial<Source> | null,
): Diagnostic {
  const place = { file: "a.yaml", line: 3, column: 5, text: "", caret: 0 };
  return {
    severity: "error",
    code: "syntax",
    message,
    help: null,
    source: source && { ...place, ...source },
  };
}

function forPeople(finding: Diagnostic): string {
  return printedForPeople(alone(finding));
}

function forGithub(finding: Diagnostic, repository?: string): string {
  return annotations.github.print([alone(finding)], repository ?? null);
}

function forAzure(finding: Diagnostic, repository?: string): string {
  return annotations.azure.print([alone(finding)], repository ?? null);
}

function forGitlab(...findings: readonly Diagnostic[]): string {
  return annotations.gitlab.print(
    findings.map((one) => alone(one)),
    null,
  );
}

describe("for people", () => {
  it("a place, the line and a caret", () => {
    const text = forPeople(diagnostic("No.", { text: "abc: def", caret: 5 }));
    expect(text).toBe(
      "a.yaml:3:5 error syntax No.\n  | abc: def\n  |      ^\n",
    );
  });

  it("what to write instead is a line of its own", () => {
    const remedy = { ...diagnostic("No.", null), help: "write\n::yes" };
    expect(forPeople(remedy)).toBe("error syntax No.\n  = write\\n::yes\n");
    expect(forGithub(remedy)).toBe(
      "::error title=syntax::No.%0Awrite%0A::yes\n",
    );
  });

  it("a finding about no place is one line", () => {
    expect(forPeople(diagnostic("No.", null))).toBe("error syntax No.\n");
  });

  it.each([
    ["tabs stay tabs", "\ta\tb", 3, "\t \t^"],
    ["wide characters take two columns", "日本: x", 4, "      ^"],
    ["an emoji takes two columns", "🚀: x", 4, "    ^"],
    ["a combining mark takes none", "e\u0301: x", 4, "   ^"],
    ["what is made visible is as wide as that", "\u202e: x", 3, "          ^"],
  ])("%s", (_, text, caret, line) => {
    const lines = forPeople(diagnostic("", { text, caret })).split("\n");
    expect(lines[2]).toBe(`  | ${line}`);
  });
});

/** What would command a terminal, reorder a line, hide, or begin a line of its own. */
const hostile = [
  "\u001b[2J\u001b]0;title\u0007",
  "\u009b31m",
  "\u202eesrever\u2066",
  "\u200bzero\u200dwidth\ufeff",
  "\r\n::set-output name=a::b",
  "\u2028\u2029",
  "\ud800",
  "\u{e0041}",
  "\u0000\u007f",
  "##vso[task.setvariable variable=PATH]evil",
  "say ####[add-path]evil",
  "##teamcity[buildStop]",
  "::add-mask::a",
];

/**
 * Any character that is no letter, mark, number, sign or blank, but for tab and line feed; and what agents of CI take for commands:
 * those of Azure Pipelines anywhere in a line, those of GitHub where a line begins, but for the one that is Pathwright's own.
 */
const raw = /[^\P{C}\t\n]|[\u2028\u2029]|##[\w.]*\[|^\s*::(?!error file=)/mu;

describe.each(hostile)("hostile text %j", (text) => {
  const finding = {
    ...diagnostic(text, { file: text, text, caret: 1 }),
    help: text,
  };

  it.each([
    ["for people", forPeople(finding), 4],
    ["for GitHub", forGithub(finding), 1],
    ["for GitLab", forGitlab(finding), 1],
    // What begins the command is our own.
    ["for Azure", forAzure(finding).replace(/^##vso\[task\.logissue /, ""), 1],
    ["as JSON", `${visibleJson(finding)}\n`, 1],
  ])("is never sent raw %s", (_, printed, lines) => {
    expect(printed).not.toMatch(raw);
    expect(printed.split("\n")).toHaveLength(lines + 1);
  });

  it("is never sent raw in a diff", () => {
    const file = {
      folder: text,
      path: text,
      current: text,
      expected: `${text}.`,
      needsForce: false,
    };
    expect(unifiedDiff(file)).not.toMatch(raw);
  });

  it("survives as JSON", () => {
    expect(JSON.parse(visibleJson(finding))).toEqual(finding);
  });
});

it("a line of a document, or the name of one, never begins a line of the terminal", () => {
  const text = "  ::error::x";
  const printed = forPeople(diagnostic("x", { file: text, text }));
  expect(printed).not.toMatch(/^\s*::/m);
  const edited = { folder: "a", path: "b.ts", needsForce: false } as const;
  const diff = unifiedDiff({
    ...edited,
    current: "::error::x\na\n",
    expected: "::error::x\nb\n",
  });
  expect(diff).toContain(" \\u{3a}:error::x\n-a\n+b\n");
});

it("visible text says what was there", () => {
  expect(visible("a\tb\n\r\u001b\u{e0041}é日 ##[x] ## [y] #[z]")).toBe(
    "a\tb\\n\\r\\u{1b}\\u{e0041}é日 \\u{23}#[x] ## [y] #[z]",
  );
});

describe("for GitHub", () => {
  it("escapes what its commands are made of", () => {
    const finding = diagnostic("50% of\r\nit: a, b", { file: "a,b:c%.yaml" });
    expect(forGithub(finding)).toBe(
      "::error file=a%2Cb%3Ac%25.yaml,line=3,col=5,title=syntax::50%25 of%0D%0Ait: a, b\n",
    );
  });

  it.each([
    ["in a folder of it", "web/a.yaml", "web/a.yaml"],
    ["above the working directory", "../a.yaml", "../a.yaml"],
    ["at a URL", "https://a.example/a.yaml", "https%3A//a.example/a.yaml"],
  ])("counts from the working directory: %s", (_, file, printed) => {
    expect(forGithub(diagnostic("No.", { file }))).toContain(
      `file=${printed},`,
    );
  });

  it.each([
    ["in it", "spec/a.yaml", "deep/er/spec/a.yaml"],
    ["above the working directory", "../a.yaml", "deep/a.yaml"],
    ["beside it", "../../../a.yaml", "../../../a.yaml"],
    ["at a URL", "https://a.example/a.yaml", "https%3A//a.example/a.yaml"],
  ])("counts from the root of the repository: %s", (_, file, printed) => {
    const here = vi.spyOn(process, "cwd").mockReturnValue("/repo/deep/er");
    const text = forGithub(diagnostic("No.", { file }), "/repo");
    here.mockRestore();
    expect(text).toContain(`file=${printed},`);
  });

  it("knows findings about no place, and those that are no errors", () => {
    const finding = diagnostic("No.", null);
    expect(forGithub(finding)).toBe("::error title=syntax::No.\n");
    const skipped = { ...finding, severity: "skipped" } as const;
    expect(forGithub(skipped)).toBe("::warning title=syntax::No.\n");
  });
});

describe("for Azure Pipelines", () => {
  it("escapes what its commands are made of", () => {
    const finding = diagnostic("50% of\r\n[it]; a", { file: "a;b]%.yaml" });
    expect(forAzure(finding)).toBe(
      "##vso[task.logissue type=error;sourcepath=a%3Bb%5D%AZP25.yaml;linenumber=3;columnnumber=5;code=syntax;]50%AZP25 of%0D%0A[it%5D%3B a\n",
    );
  });

  it("knows findings about no place, and of what severity nothing else is an error", () => {
    const note = { ...diagnostic("No.", null), severity: "note" } as const;
    expect(forAzure({ ...note, help: "Yes." })).toBe(
      "##vso[task.logissue type=warning;code=syntax;]No.%0AYes.\n",
    );
  });
});

describe("for GitLab", () => {
  it("is one report, in which each finding has a fingerprint of its own", () => {
    const skipped = { ...diagnostic("No.", {}), severity: "skipped" } as const;
    const other = { ...diagnostic("No.", null), help: "Yes." };
    const report = JSON.parse(forGitlab(skipped, other)) as {
      fingerprint: string;
    }[];
    expect(report).toMatchObject([
      {
        description: "No.",
        check_name: "syntax",
        severity: "minor",
        location: { path: "a.yaml", lines: { begin: 3 } },
      },
      {
        description: "No. (Yes.)",
        severity: "major",
        location: { path: ".", lines: { begin: 1 } },
      },
    ]);
    const [one, two] = report.map(({ fingerprint }) => fingerprint);
    expect(one).toMatch(/^[\da-f]{64}$/);
    expect(one).not.toBe(two);
    expect(forGitlab()).toBe("[]\n");
  });

  it("is all that stands on the output", async () => {
    const folder = await workplace({ "spec.yaml": petStore });
    await run(folder, ["generate", "spec.yaml"]);
    const renamed = petStore.replace("listPets", "findPets");
    await writeFile(join(folder, "spec.yaml"), renamed);
    const argv = ["check", "spec.yaml", "--format", "gitlab"];
    const { code, stdout, stderr } = await run(folder, argv);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject([
      { check_name: "outdated-output" },
    ]);
    expect(stderr).toContain("+++ ");
  });
});

test("several clients stand in one report for GitLab", async () => {
  const folder = await workplace({
    "spec.yaml": petStore,
    "pathwright.config.json": JSON.stringify({
      spec: "spec.yaml",
      clients: { a: { output: "a" }, b: { output: "b" } },
    }),
  });
  const { code, stdout } = await run(folder, ["check", "--format", "gitlab"]);
  expect(code).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject([
    { check_name: "outdated-output" },
    { check_name: "outdated-output" },
  ]);
});

describe("many findings", () => {
  const paths = Array.from({ length: 23 }, (_, index) => `/${index}/{id}`);
  const spec = JSON.stringify({
    openapi: "3.1.0",
    paths: Object.fromEntries(
      paths.map((path) => [path, { get: { responses: {} } }]),
    ),
    security: [{ none: [] }],
  });

  async function printed(...flags: string[]): Promise<Run> {
    const folder = await workplace({ "spec.json": spec });
    return run(folder, ["generate", "spec.json", ...flags]);
  }

  it("are printed up to 20, and the others counted", async () => {
    const { code, stderr } = await printed();
    expect(code).toBe(0);
    expect(stderr.match(/^\S+ warning /gm)).toHaveLength(20);
    expect(stderr).toMatch(/^4 warnings more: --all prints them$/m);
  });

  it("are printed whole where they are asked for", async () => {
    const { stderr } = await printed("--all");
    expect(stderr.match(/^\S+ warning /gm)).toHaveLength(24);
    expect(stderr).not.toContain("more");
  });

  it("are cut for GitHub, which shows few, and never for programs", async () => {
    const github = await printed("--format", "github");
    expect(github.stdout.match(/^::warning /gm)).toHaveLength(20);
    expect(github.stderr).toMatch(/^4 warnings more/m);
    const { diagnostics } = JSON.parse(
      (await printed("--format", "json")).stdout,
    ) as { diagnostics: unknown[] };
    expect(diagnostics).toHaveLength(24);
  });

  it("are counted by severity", () => {
    const error = alone(diagnostic("", null));
    const severity = "warning" as const;
    const warning = alone({ ...error.diagnostic, severity });
    expect(unprinted([error], [])).toBe("");
    expect(unprinted([], [warning, error, warning])).toBe(
      "1 error, 2 warnings more: --all prints them\n",
    );
  });
});

describe("equal findings", () => {
  const at = (line: number): Diagnostic => diagnostic("No.", { line });
  const three = [at(3), diagnostic("Another.", { line: 4 }), at(5), at(9)];

  it("are one, at the first of their places", () => {
    const findings = joined(three);
    expect(findings.map(({ places }) => places)).toEqual([3, 1]);
    expect(printedForPeople(findings[0] ?? alone(at(0)))).toMatch(
      /^a\.yaml:3:5 error syntax No\. \(3 places\)\n/,
    );
    expect(annotations.github.print(findings.slice(0, 1), null)).toBe(
      "::error file=a.yaml,line=3,col=5,title=syntax::No. (3 places)\n",
    );
    expect(unprinted(findings, [])).toBe("--all prints every place\n");
  });

  it("differ by their severity, code, message and help", () => {
    const one = at(3);
    const others = [
      { ...one, severity: "warning" as const },
      { ...one, code: "too-large" as const },
      { ...one, message: "Yes." },
      { ...one, help: "Go." },
    ];
    expect(joined([one, ...others])).toHaveLength(5);
  });

  it("are printed once with their count, and each with --all and in JSON", async () => {
    const get = '{ get: { responses: { "200": { $ref: "#/nowhere" } } } }';
    const paths = ["/a", "/b", "/c"].map((path) => `  ${path}: ${get}\n`);
    const spec = `openapi: 3.1.0\npaths:\n${paths.join("")}`;
    const folder = await workplace({ "spec.yaml": spec });
    const generate = ["generate", "spec.yaml"];
    const { stderr } = await run(folder, generate);
    expect(stderr.match(/ skipped unresolvable-ref /g)).toHaveLength(1);
    expect(stderr).toMatch(/:3:\d+ skipped .* \(3 places\)$/m);
    expect(stderr).toMatch(/^--all prints every place$/m);
    const all = await run(folder, [...generate, "--all"]);
    expect(all.stderr.match(/ skipped unresolvable-ref /g)).toHaveLength(3);
    expect(all.stderr).not.toContain("places");
    const json = await run(folder, [...generate, "--format", "json"]);
    expect(json.stdout.match(/"unresolvable-ref"/g)).toHaveLength(3);
  });
});

describe("formats of the command", () => {
  it("github prints commands on standard output, and the result on standard error", async () => {
    const folder = await workplace({ "spec.yaml": careless });
    const argv = ["generate", "spec.yaml", "--format", "github"];
    const { code, stdout, stderr } = await run(folder, argv);
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^::warning file=\S*spec\.yaml,line=\d+,col=\d+,title=undeclared-path-parameter::.*\n$/,
    );
    expect(stderr).toMatch(/^\S*generated: /);
  });

  it("github counts from GITHUB_WORKSPACE", async () => {
    const folder = await workplace({ "spec.yaml": careless });
    const argv = ["generate", "spec.yaml", "--format", "github"];
    const env = { GITHUB_WORKSPACE: dirname(folder) };
    const { stdout } = await run(folder, argv, "", { env });
    expect(stdout).toMatch(/^::warning file=work\/spec\.yaml,line=/);
  });

  it("json prints one object", async () => {
    const folder = await workplace({ "spec.yaml": careless });
    const argv = ["generate", "spec.yaml", "--format", "json"];
    const { stdout } = await run(folder, argv);
    expect(stdout).toMatch(/^.*\n$/);
    expect(JSON.parse(stdout)).toEqual({
      diagnostics: [
        {
          severity: "warning",
          code: "undeclared-path-parameter",
          message: expect.any(String) as unknown,
          help: expect.any(String) as unknown,
          source: {
            file: expect.stringMatching(/spec\.yaml$/) as unknown,
            line: expect.any(Number) as unknown,
            column: expect.any(Number) as unknown,
            text: expect.any(String) as unknown,
            caret: expect.any(Number) as unknown,
          },
        },
      ],
      types: null,
      resources: null,
      changes: null,
      result: {
        output: expect.stringMatching(/generated$/) as unknown,
        files: expect.any(Number) as unknown,
        written: expect.arrayContaining([
          "client.ts",
          ".pathwright.json",
        ]) as unknown,
        removed: [],
        runtimes: [],
        operations: 1,
        imports: { extension: "ts", source: null },
        environment: [],
        configuration: null,
      },
      diff: "",
      initialized: null,
      migration: null,
      extension: null,
      operations: null,
      preview: null,
    });
  });

  it("json has no result where there is an error", async () => {
    const folder = await workplace({ "spec.yaml": broken });
    const argv = ["generate", "spec.yaml", "--format", "json"];
    const { code, stdout } = await run(folder, argv);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      diagnostics: [{ code: "external-ref" }],
      result: null,
    });
  });

  it("json holds the diff of check, and quiet leaves only errors", async () => {
    const folder = await workplace({ "spec.yaml": careless });
    await run(folder, ["generate", "spec.yaml"]);
    await rm(join(folder, "generated/client.ts"));
    const argv = ["check", "spec.yaml", "--format", "json", "--quiet"];
    const { code, stdout, stderr } = await run(folder, argv);
    expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
    expect(JSON.parse(stdout)).toMatchObject({
      diagnostics: [{ code: "outdated-output" }],
      diff: expect.stringContaining("--- /dev/null\n+++ ") as unknown,
    });
  });
});

describe("the unified diff", () => {
  it("of files that share nothing is bounded", () => {
    const text = (word: string) =>
      Array.from({ length: 20_000 }, (_, line) => `${word} ${String(line)}\n`);
    const diff = unifiedDiff({
      folder: "out",
      path: "a.ts",
      current: text("old").join(""),
      expected: text("new").join(""),
      needsForce: false,
    });
    expect(diff).toBe(
      "--- out/a.ts\n+++ out/a.ts\n@@ more than 3000 lines differ @@\n",
    );
  });

  it("of a new file is whole, however large", () => {
    const expected = "line\n".repeat(20_000);
    const file = {
      folder: "out",
      path: "a.ts",
      current: null,
      expected,
      needsForce: false,
    };
    expect(unifiedDiff(file).split("\n")).toHaveLength(20_004);
  });
});
