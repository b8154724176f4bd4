import { existsSync } from "node:fs";
import { join, resolve } from "node:path";
import { isModule } from "../project/ancestors.ts";

/**
 * What the configuration of a project is called: TypeScript where the project has a `tsconfig.json` and compiling is not changed by one
 * more file, else JSON, which every tool reads. `.mts` where TypeScript takes `.ts` for CommonJS, which could not import Pathwright.
 */
export async function configNameFor(root: string): Promise<string> {
  const file = join(root, "tsconfig.json");
  if (!existsSync(file)) return "pathwright.config.json";
  const { createFilesMatcher, parseTsconfig } = await import("get-tsconfig");
  try {
    const config = parseTsconfig(file);
    const { module, moduleResolution, noEmit, ...options } =
      config.compilerOptions ?? {};
    const name = resolve(root, "pathwright.config.ts");
    const isCompiled =
      (config.references ?? []).length === 0 &&
      createFilesMatcher({ path: file, config })(name) !== undefined;
    if (isCompiled && noEmit !== true) return "pathwright.config.json";
    const isNode = [module, moduleResolution].some((one) =>
      /^node(?!10$)./i.test(String(one)),
    );
    const isStrict = options.verbatimModuleSyntax === true;
    return (isNode || isStrict) && !isModule(root)
      ? "pathwright.config.mts"
      : "pathwright.config.ts";
  } catch {
    // `generate` tells what is wrong with it.
    return "pathwright.config.json";
  }
}
