import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { careless, petStore, run, type Run, workplace } from "./support.ts";

/** How a terminal's commands begin. */
const painted = "\u001b[";

const generate = ["generate", "spec.yaml"];

async function printed(
  argv: readonly string[],
  env: Readonly<Record<string, string>>,
  isTTY: boolean,
): Promise<Run> {
  const before = careless.replace("[pets]", "[cats]");
  const folder = await workplace({ "spec.yaml": before });
  if (argv[0] === "check") await run(folder, generate);
  await writeFile(join(folder, "spec.yaml"), careless);
  return run(folder, argv, "", { env, isTTY });
}

describe("colours", () => {
  it.each([
    ["on a terminal", {}, true, true],
    ["elsewhere", {}, false, false],
    ["with NO_COLOR", { NO_COLOR: "1" }, true, false],
    ["with an empty NO_COLOR", { NO_COLOR: "" }, true, true],
    ["with FORCE_COLOR", { FORCE_COLOR: "1" }, false, true],
    ["with FORCE_COLOR=0", { FORCE_COLOR: "0" }, true, false],
    ["with both", { FORCE_COLOR: "1", NO_COLOR: "1" }, true, false],
    ["on a dumb terminal", { TERM: "dumb" }, true, false],
  ])("%s", async (_, env, isTTY, expected) => {
    const finding = await printed(generate, env, isTTY);
    expect(finding.stderr.includes(painted)).toBe(expected);
    const diff = await printed(["check", "spec.yaml"], env, isTTY);
    expect(diff.stdout.includes(painted)).toBe(expected);
    const help = await printed(["--help"], env, isTTY);
    expect(help.stdout.includes(painted)).toBe(expected);
    const usage = await printed(["generat"], env, isTTY);
    expect(usage.stderr.includes(painted)).toBe(expected);
    const nothing = await printed(["generate"], env, isTTY);
    expect(nothing.stderr.includes(painted)).toBe(expected);
  });

  it.each(["json", "github"])("never in %s", async (format) => {
    const argv = [...generate, "--format", format];
    const { stdout } = await printed(argv, { FORCE_COLOR: "1" }, true);
    expect(stdout).not.toBe("");
    expect(stdout).not.toContain(painted);
  });

  it("leave the words as they are", async () => {
    const plain = await printed(["check", "spec.yaml"], {}, false);
    const bright = await printed(["check", "spec.yaml"], {}, true);
    const words = (text: string): string =>
      text
        .replace(/\u001b\[\d*m/g, "")
        .replace(/\S*pathwright-[^/]*\/[^/]*/g, "")
        .replace(/\d+\.\d s$/gm, "");
    expect(words(bright.stdout)).toBe(words(plain.stdout));
    expect(words(bright.stderr)).toBe(words(plain.stderr));
  });

  it("are not what a document says", async () => {
    const hostile = petStore.replace("/pets:", '"/\\e[31mpets/{id}":');
    const folder = await workplace({ "spec.yaml": hostile });
    const { stderr } = await run(folder, generate, "", { isTTY: true });
    expect(stderr).toContain("\\u001b[31mpets");
    expect(stderr).not.toContain("\u001b[31mpets");
  });
});
