import { readdirSync, readFileSync } from "node:fs";
import { templatesFolder } from "../../package.ts";
import { compileTemplate } from "./compile-template.ts";
import type { Template } from "./template.ts";

/** Pathwright's own templates by name. The package has this value in place of the module: they are compiled when it is built. */
export const compiledTemplates: Readonly<Record<string, Template>> =
  Object.fromEntries(
    readdirSync(templatesFolder)
      .filter((file) => file.endsWith(".hbs"))
      .map((file) => {
        const name = file.slice(0, -".hbs".length);
        const source = readFileSync(new URL(file, templatesFolder), "utf8");
        return [name, compileTemplate(`templates/${file}`, source)];
      }),
  );
