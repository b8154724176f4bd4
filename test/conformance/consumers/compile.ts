import type { Ruled } from "./cell.ts";
import type { Project } from "./project.ts";

/** A compiler's own rule, and the errors by which it tells of it. */
export interface Rule {
  readonly rule: string;
  readonly errors: RegExp;
}

/** TypeScript refuses ES syntax where it would have to be rewritten to CommonJS. */
export const noSyntaxInCommonJs: Rule = {
  rule: "TypeScript: verbatimModuleSyntax allows no import or export in a file that becomes CommonJS",
  errors: /error TS(?:1286|1287|1295):/,
};

/**
 * Compiles a folder by its tsconfig.json with a version of TypeScript and throws where it has errors. Where every one of
 * them is of a rule, it is that rule's verdict.
 */
export async function compile(
  project: Project,
  typescript: string,
  { rule, argv = [] }: { rule?: Rule; argv?: readonly string[] } = {},
): Promise<void | Ruled> {
  const tsc = project.module(`${typescript}/bin/tsc`);
  const command = [
    "node",
    tsc,
    "-p",
    ".",
    "--pretty",
    "false",
    ...argv,
  ] as const;
  const { code, stdout, stderr } = await project.try(command);
  if (code === 0) return;
  const errors = stdout.split("\n").filter((line) => line.includes("error TS"));
  const ruled = (line: string): boolean => rule?.errors.test(line) ?? false;
  if (rule && errors.length > 0 && errors.every(ruled)) return rule;
  const wrong = errors.filter((line) => !ruled(line));
  throw new Error(
    `${wrong.length} errors\n${wrong.join("\n")}\n${stdout}${stderr}`,
  );
}
