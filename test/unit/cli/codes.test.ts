import { existsSync, readFileSync } from "node:fs";
import { mkdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { severities } from "../../../generator/model/diagnostics.ts";
import { petStore, run, workplace } from "./support.ts";

const page = readFileSync(
  fileURLToPath(new URL("../../../generator/diagnostics.md", import.meta.url)),
  "utf8",
);

/** The sections of the page, by code. */
const sections = page
  .split(/^### /m)
  .slice(1)
  .map((section) => {
    const [code = "", ...lines] = section.split("\n");
    return [code, lines.join("\n")] as const;
  });

/** What leads to the codes that no document gives: files of a folder, and what is done in it before `generate`. */
const situations: Readonly<
  Record<string, (folder: string) => Promise<string[]>>
> = {
  "unreadable-file": () => Promise.resolve(["generate", "no-such-file.yaml"]),
  "unreadable-tsconfig": async (folder) => {
    const extended = { extends: "./.nuxt/tsconfig.json" };
    await writeFile(join(folder, "tsconfig.json"), JSON.stringify(extended));
    return ["generate", "spec.yaml"];
  },
  "unusable-prettier": async (folder) => {
    await symlink(
      fileURLToPath(new URL("../../../node_modules/prettier", import.meta.url)),
      join(folder, "../node_modules/prettier"),
      "junction",
    );
    await writeFile(join(folder, ".prettierrc"), '{ "semi": false');
    return ["generate", "spec.yaml"];
  },
  "unusable-typescript": async (folder) => {
    await writeFile(join(folder, "tsconfig.json"), "{}");
    const project = ["--project", "tsconfig.json"];
    return ["diff", "spec.yaml", "spec.yaml", ...project];
  },
  "unmet-dependency": async (folder) => {
    await rm(join(folder, "../node_modules"), { recursive: true });
    return ["generate", "spec.yaml"];
  },
  "not-text": async (folder) => {
    await writeFile(join(folder, "picture.png"), Uint8Array.of(0x89, 0x50, 0));
    return ["generate", "picture.png"];
  },
  "too-large": async (folder) => {
    const nested = `${"[".repeat(1000)}${"]".repeat(1000)}`;
    await writeFile(join(folder, "nested.json"), nested);
    return ["generate", "nested.json"];
  },
  "unsupported-path": async (folder) => {
    const names = Array.from({ length: 100 }, (_, index) => `/{p${index}}`);
    const get = '{ get: { responses: { "204": { description: Done } } } }';
    const name = "path-of-a-hundred-placeholders.yaml";
    await writeFile(
      join(folder, name),
      petStore.replace("paths:", `paths:\n  "${names.join("")}": ${get}`),
    );
    return ["generate", name];
  },
  "ignored-environment": async (folder) => {
    const key = "{ type: http, scheme: bearer, x-env: KEY }";
    await writeFile(join(folder, "keys.yaml"), `key: ${key}\n`);
    const components = "components: { securitySchemes: { $ref: keys.yaml } }";
    const name = "schemes-in-another-file.yaml";
    await writeFile(join(folder, name), `${petStore}${components}\n`);
    return ["generate", name];
  },
  "failed-emitter": async (folder) => {
    const emitter =
      'export default () => {\n  throw new Error("not yet");\n};\n';
    await writeFile(join(folder, "throws.mjs"), emitter);
    const config = '{ "emitters": ["./throws.mjs"] }';
    await writeFile(join(folder, "pathwright.config.json"), config);
    return ["generate", "spec.yaml"];
  },
  "failed-template": (folder) => withTemplate(folder, "method", "{{sumary}}\n"),
  "unused-template": (folder) => withTemplate(folder, "metod", "// mine\n"),
  "failed-transform": async (folder) => {
    const config =
      "export default { transformDocument: (document) => { delete document.info; } };\n";
    await writeFile(join(folder, "pathwright.config.mjs"), config);
    return ["generate", "spec.yaml"];
  },
  "outside-output": async (folder) => {
    await mkdir(join(folder, "elsewhere"));
    await mkdir(join(folder, "generated"));
    await symlink("../elsewhere", join(folder, "generated/resources"));
    return ["generate", "spec.yaml"];
  },
  "foreign-file": async (folder) => {
    await mkdir(join(folder, "generated"));
    await writeFile(join(folder, "generated/client.ts"), "// mine\n");
    return ["generate", "spec.yaml"];
  },
  "merge-conflict": async (folder) => {
    const config = '{ "keep": ["resources/pets.ts"] }';
    await writeFile(join(folder, "pathwright.config.json"), config);
    await run(folder, ["generate", "spec.yaml"]);
    const path = join(folder, "generated/resources/pets.ts");
    const file = await readFile(path, "utf8");
    await writeFile(path, file.replaceAll("listPets", "myPets"));
    const renamed = petStore.replace("listPets", "findPets");
    await writeFile(join(folder, "spec.yaml"), renamed);
    return ["generate", "spec.yaml"];
  },
  "another-client": async (folder) => {
    await writeFile(join(folder, "billing.yaml"), petStore);
    await run(folder, ["generate", "billing.yaml"]);
    const other = petStore.replace("/pets:", "/cats:");
    await writeFile(join(folder, "cats.yaml"), other);
    return ["generate", "cats.yaml"];
  },
  "unlike-clients": async (folder) => {
    for (const output of ["pets", "generated"]) {
      const config = { spec: "spec.yaml", output, runtime: "runtime" };
      const path = join(folder, `${output}.config.json`);
      await writeFile(path, JSON.stringify(config));
    }
    await run(folder, ["generate", "--config", "pets.config.json"]);
    const path = join(folder, "runtime/.pathwright.json");
    const manifest = await readFile(path, "utf8");
    await writeFile(
      path,
      manifest.replace(/"generator": ".*"/, '"generator": "0.0.1"'),
    );
    return ["generate", "--config", "generated.config.json"];
  },
  "newer-output": async (folder) => {
    await mkdir(join(folder, "generated"));
    const manifest = { generator: "999.0.0", files: {}, operations: {} };
    const path = join(folder, "generated/.pathwright.json");
    await writeFile(path, JSON.stringify(manifest));
    return ["generate", "spec.yaml"];
  },
  "unwritable-output": async (folder) => {
    await mkdir(join(folder, "generated/client.ts"), { recursive: true });
    return ["generate", "spec.yaml"];
  },
  "output-busy": async (folder) => {
    const lock = join(folder, "generated/.pathwright.tmp");
    await mkdir(lock, { recursive: true });
    const owner = {
      pid: process.pid,
      host: (await import("node:os")).hostname(),
    };
    await writeFile(join(lock, "lock"), JSON.stringify(owner));
    return ["generate", "spec.yaml"];
  },
  "kept-naming": async (folder) => {
    const config = join(folder, "pathwright.config.json");
    await writeFile(config, '{ "naming": "auto" }');
    await run(folder, ["generate", "spec.yaml"]);
    const nameless = petStore.replace("operationId: listPets", "");
    await writeFile(join(folder, "spec.yaml"), nameless);
    return ["generate", "spec.yaml"];
  },
  "renamed-operation": async (folder) => {
    const config = join(folder, "pathwright.config.json");
    await writeFile(config, '{ "naming": "rest" }');
    const item = (more: string): string =>
      petStore.replace("/pets:", `/pets/{id}/photos:\n    ${more}`);
    await writeFile(join(folder, "spec.yaml"), item(""));
    await run(folder, ["generate", "spec.yaml"]);
    const post = 'post: { responses: { "204": { description: Done } } }';
    await writeFile(join(folder, "spec.yaml"), item(post));
    return ["generate", "spec.yaml"];
  },
  "uneditable-fragment": async (folder) => {
    const swagger =
      'swagger: "2.0"\ninfo: { title: Pets, version: "1" }\npaths: {}\n';
    await writeFile(join(folder, "swagger.yaml"), swagger);
    return ["add", "spec.yaml", "GET /pets", "--to", "swagger.yaml"];
  },
  "unlike-version": async (folder) => {
    const parameters =
      "parameters: [{ name: a, in: query, schema: { type: [string, 'null'] } }]";
    const late = petStore.replace("tags: [pets]", parameters);
    await writeFile(join(folder, "late.yaml"), late);
    const older = 'openapi: 3.0.3\ninfo: { title: Pets, version: "1" }\n';
    await writeFile(join(folder, "older.yaml"), `${older}paths: {}\n`);
    return ["add", "late.yaml", "GET /pets", "--to", "older.yaml"];
  },
  "fragment-conflict": async (folder) => {
    const mine = petStore.replace("Fine", "Good");
    await writeFile(join(folder, "mine.yaml"), mine);
    return ["add", "spec.yaml", "GET /pets", "--to", "mine.yaml"];
  },
  "removed-upstream": async (folder) => {
    const mine = petStore.replace("/pets:", "/cats:").replace("listPets", "a");
    await writeFile(join(folder, "mine.yaml"), mine);
    await run(folder, ["add", "spec.yaml", "GET /pets", "--to", "mine.yaml"]);
    const cats = petStore.replace("/pets:", "/dogs:");
    await writeFile(join(folder, "spec.yaml"), cats);
    return ["update", "mine.yaml"];
  },
  migrated: async (folder) => {
    const manifest = { scripts: { types: "openapi-typescript a.yaml" } };
    const path = join(folder, "package.json");
    await writeFile(path, JSON.stringify(manifest));
    return ["migrate"];
  },
  "not-migrated": async (folder) => {
    const manifest = { scripts: { types: "openapi-typescript --silent" } };
    const path = join(folder, "package.json");
    await writeFile(path, JSON.stringify(manifest));
    return ["migrate"];
  },
  "not-initialized": async (folder) => {
    const manifest = { scripts: { generate: "prisma generate" } };
    const path = join(folder, "package.json");
    await writeFile(path, JSON.stringify(manifest));
    return ["init"];
  },
  "outdated-output": () => Promise.resolve(["check", "spec.yaml"]),
};

async function withTemplate(
  folder: string,
  name: string,
  text: string,
): Promise<string[]> {
  await mkdir(join(folder, "templates"));
  await writeFile(join(folder, `templates/${name}.hbs`), text);
  const config = '{ "templates": "./templates" }';
  await writeFile(join(folder, "pathwright.config.json"), config);
  return ["generate", "spec.yaml"];
}

/** Errors that are about a client that is there. */
const aboutClients: ReadonlySet<string> = new Set([
  "another-client",
  "merge-conflict",
]);

test("the page has every code of the table, in its order", () => {
  expect(sections.map(([code]) => code)).toEqual(Object.keys(severities));
});

test.each(sections)(
  "%s: its example gives it, with its severity",
  async (code, section) => {
    const severity = severities[code as keyof typeof severities];
    expect(section.trim().split(".")[0]?.toLowerCase()).toBe(severity);
    expect(section).toMatch(/^Instead: \S/m);
    const example = fenced(section, "yaml");
    const isOverlay = example?.startsWith("overlay:") === true;
    const document = isOverlay ? null : example;
    const config = fenced(section, "json");
    const folder = await workplace({
      "spec.yaml": document === null ? petStore : whole(document),
      ...(config !== null && { "pathwright.config.json": config }),
      ...(isOverlay && { "more.overlay.yaml": example }),
    });
    const situation = situations[code];
    // An example is either here or in the page, and never in both.
    expect(situation === undefined).toBe(fenced(section, "sh") === null);
    const argv = (await situation?.(folder)) ?? ["generate", "spec.yaml"];
    if (isOverlay) argv.push("--overlay", "more.overlay.yaml");
    const { stdout } = await run(folder, [...argv, "--format", "json"]);
    const { diagnostics } = JSON.parse(stdout) as {
      diagnostics: { code: string; severity: string }[];
    };
    expect(diagnostics).toContainEqual(
      expect.objectContaining({ code, severity }) as unknown,
    );
    if (severity === "error" && !aboutClients.has(code))
      expect(existsSync(join(folder, "generated/index.ts"))).toBe(false);
  },
);

function fenced(section: string, language: string): string | null {
  return (
    new RegExp(`^\`\`\`${language}\n([^]*?)^\`\`\``, "m").exec(section)?.[1] ??
    null
  );
}

/** An example with what it leaves out. */
function whole(example: string): string {
  if (
    !/^(?:paths|webhooks|components|servers|tags|jsonSchemaDialect):/.test(
      example,
    )
  )
    return example;
  const paths = /^paths:/m.test(example) ? "" : "paths: {}\n";
  return `openapi: 3.1.0\ninfo: { title: Pets, version: "1" }\n${paths}${example}`;
}
