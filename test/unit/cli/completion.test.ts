import { execFileSync } from "node:child_process";
import { describe, expect, it, vi } from "vitest";
import { run } from "./support.ts";

/** What the last of some words can be, each with what is said of it. */
async function completed(...words: string[]): Promise<string[]> {
  const { code, stdout, stderr } = await run(".", ["complete", "--", ...words]);
  expect([code, stderr]).toEqual([0, ""]);
  return stdout.trimEnd().split("\n");
}

const names = (lines: readonly string[]): string[] =>
  lines.map((line) => line.split("\t")[0] ?? "");

describe("complete", () => {
  it("knows commands, and what they do", async () => {
    expect(await completed("gene")).toEqual([
      "generate\twrite the client of a document",
      ":4",
    ]);
    expect(names(await completed(""))).toContain("watch");
    expect(names(await completed("help", "re"))).toEqual(["resources", ":4"]);
    expect(names(await completed("com"))).toEqual(["complete", ":4"]);
    expect(names(await completed("--v"))).toEqual(["--version", ":4"]);
  });

  it("knows the options of a command, and their values", async () => {
    expect(names(await completed("check", "--import"))).toEqual([
      "--import-extension",
      ":4",
    ]);
    const values = ["js", "ts", "none"];
    expect(names(await completed("check", "--import-extension", ""))).toEqual([
      ...values,
      ":4",
    ]);
    expect(
      names(await completed("check", "spec.yaml", "--import-extension=t")),
    ).toEqual(["--import-extension=ts", ":4"]);
  });

  it("leaves documents, folders and what it does not know to the shell", async () => {
    expect(await completed("generate", "")).toEqual([":0"]);
    expect(await completed("generate", "spec.yaml", "-o", "s")).toEqual([":0"]);
    expect(await completed("generate", "--config=p")).toEqual([":0"]);
    expect(await completed("unknown", "--x")).toEqual([":0"]);
  });

  it("prints a script for each shell, which bash can read", async () => {
    const print = vi.spyOn(console, "log").mockReturnValue();
    for (const shell of ["bash", "fish", "powershell", "zsh"])
      expect((await run(".", ["complete", shell])).code).toBe(0);
    const [bash = ""] = print.mock.calls.map(([text]) => String(text));
    print.mockRestore();
    expect(bash).toContain("pathwright complete --");
    expect(execFileSync("bash", ["-n"], { input: bash }).length).toBe(0);
  });

  it("is listed in the help", async () => {
    expect((await run(".", ["--help"])).stdout).toMatch(
      /^ {2}complete <shell> +print what makes a shell complete/m,
    );
  });

  it("asks for a shell that it knows", async () => {
    const { code, stderr } = await run(".", ["complete", "tcsh"]);
    expect(code).toBe(2);
    expect(stderr).toBe(
      "error: name the shell: pathwright complete bash|fish|powershell|zsh\n",
    );
  });
});
