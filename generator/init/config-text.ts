import type { Config } from "../config/index.ts";
import { code, json, text } from "../emit/typescript/code.ts";

/** Prints a configuration as a file of this name holds it, as Prettier does with its defaults. */
export function configText(name: string, config: Config): string {
  if (name.endsWith(".json")) return `${JSON.stringify(config, null, 2)}\n`;
  const exported = code`export default defineConfig(${json(config, true)});`;
  return `import { defineConfig } from "pathwright";\n\n${text(exported)}\n`;
}
