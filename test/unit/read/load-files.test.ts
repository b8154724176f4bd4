import { execFileSync, spawn } from "node:child_process";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";

import {
  load,
  read,
  type LoadOptions,
  type Sources,
} from "../../../generator/read/index.ts";

/** A folder with these files, gone when the test ends. */
async function folderOf(
  files: Readonly<Record<string, string>>,
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "pathwright-files-"));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  return folder;
}

function referring($ref: string): string {
  return JSON.stringify({
    openapi: "3.1.0",
    components: { schemas: { A: { items: { $ref } } } },
  });
}

/** What is said of a document in a folder, without the places. */
async function said(spec: string, options?: LoadOptions): Promise<string[]> {
  const { sources } = await load(spec, options);
  return read(sources as Sources).diagnostics.map(
    ({ code, message }) => `${code} ${message}`,
  );
}

const outside = "is outside the folder of the document";

describe("files", () => {
  test("below the document's folder are read, with what they refer to", async () => {
    const folder = await folderOf({
      "openapi.json": referring("schemas/a.yaml"),
      "schemas/a.yaml": "items: { $ref: ../b.yaml#/B }",
      "b.yaml": "B: { title: B }",
    });
    const { sources } = await load(join(folder, "openapi.json"));
    const { document, diagnostics } = read(sources as Sources);
    expect(diagnostics).toEqual([]);
    const { schemas } = document?.root.get("components").value as {
      schemas: object;
    };
    expect(schemas).toMatchObject({ B: { title: "B" } });
    expect(sources?.all().map(({ file }) => file)).toEqual([
      join(folder, "openapi.json"),
      join(folder, "b.yaml"),
      join(folder, "schemas/a.yaml"),
    ]);
  });

  test.skipIf(process.platform === "win32")(
    "are read as they come where they are pipes",
    async () => {
      const folder = await folderOf({ "a.yaml": "openapi: 3.1.0\n" });
      const pipe = join(folder, "pipe");
      execFileSync("mkfifo", [pipe]);
      spawn("sh", ["-c", 'cat "$0/a.yaml" > "$0/pipe"', folder]);
      const { sources } = await load(pipe);
      expect(sources?.root.text).toBe("openapi: 3.1.0\n");
    },
  );

  test("elsewhere are not, whether they are there or not", async () => {
    const folder = await folderOf({
      "secret.yaml": "{}",
      "api/below/x.yaml": "{}",
    });
    for (const $ref of [
      "../secret.yaml",
      "../missing.yaml",
      "..%2Fsecret.yaml",
      "below/../../secret.yaml",
      "..\\secret.yaml",
      join(folder, "secret.yaml"),
      "/etc/passwd",
      "..",
      ".",
    ]) {
      await writeFile(join(folder, "api/openapi.json"), referring($ref));
      expect(await said(join(folder, "api/openapi.json"))).toEqual([
        `external-ref \`$ref\` leads to ${JSON.stringify($ref)}, which ${outside}`,
      ]);
    }
  });

  test("elsewhere are read where that is allowed", async () => {
    const folder = await folderOf({
      "api/openapi.json": referring("../shared/a.yaml"),
      "shared/a.yaml": "{ items: { $ref: ../other/b.yaml } }",
      "other/b.yaml": "{}",
    });
    const spec = join(folder, "api/openapi.json");
    const shared = join(folder, "shared");
    expect(await said(spec, { allowFiles: [shared] })).toEqual([
      `external-ref \`$ref\` leads to "../other/b.yaml", which ${outside}`,
    ]);
    expect(await said(spec, { allowFiles: [folder] })).toEqual([]);
  });

  test("that are links are what they lead to", async () => {
    const folder = await folderOf({
      "api/openapi.json": referring("link.yaml"),
      "api/deep/a.yaml": "{}",
      "secret.yaml": "{}",
    });
    const spec = join(folder, "api/openapi.json");
    await symlink("deep/a.yaml", join(folder, "api/link.yaml"));
    expect(await said(spec)).toEqual([]);
    await rm(join(folder, "api/link.yaml"));
    await symlink("../secret.yaml", join(folder, "api/link.yaml"));
    expect(await said(spec)).toEqual([
      `external-ref \`$ref\` leads to "link.yaml", which ${outside}`,
    ]);
    await writeFile(spec, referring("up/secret.yaml"));
    await symlink("..", join(folder, "api/up"));
    expect(await said(spec)).toEqual([
      `external-ref \`$ref\` leads to "up/secret.yaml", which ${outside}`,
    ]);
  });

  test("of a document that is reached through a link are beside that link", async () => {
    const folder = await folderOf({
      "real/api/openapi.json": referring("a.yaml"),
      "real/api/a.yaml": "{}",
    });
    await symlink("real", join(folder, "link"));
    expect(await said(join(folder, "link/api/openapi.json"))).toEqual([]);
  });

  test("are read for a document from standard input only where that is allowed", async () => {
    const folder = await folderOf({ "a.yaml": "{}", ".env": "{}" });
    const referringTo = async ($ref: string, options: LoadOptions = {}) => {
      async function* stdin() {
        yield Buffer.from(referring($ref));
      }
      return said("-", { stdin: stdin(), folder, ...options });
    };
    for (const $ref of ["a.yaml", ".env", join(folder, "a.yaml"), "none.yaml"])
      expect(await referringTo($ref)).toEqual([
        `external-ref \`$ref\` leads to ${JSON.stringify($ref)}, which is a file, and the document itself is none`,
      ]);
    const allowed = { allowFiles: [folder] };
    expect(await referringTo("a.yaml", allowed)).toEqual([]);
    expect(await referringTo("../a.yaml", allowed)).toEqual([
      expect.stringContaining("is a file, and the document itself"),
    ]);
  });

  test("that are hidden are read only where that is allowed", async () => {
    const files = {
      "api/.env": "{}",
      "api/.aws/credentials": "{}",
      "api/.work/a.yaml": "{}",
      "api/.work/openapi.yaml": referring("a.yaml"),
      "api/node_modules/.pnpm/pets/a.yaml": "{}",
      "api/node_modules/.env": "{}",
    };
    const folder = await folderOf(files);
    const spec = join(folder, "api/openapi.json");
    await symlink(".env", join(folder, "api/link.yaml"));
    await symlink(".pnpm/pets", join(folder, "api/node_modules/pets"));
    for (const $ref of [
      ".env",
      "%2Eenv",
      "./.none",
      "x/../.env",
      ".aws/credentials",
      ".work/a.yaml",
      "link.yaml",
      "node_modules/.env",
    ]) {
      await writeFile(spec, referring($ref));
      expect(await said(spec)).toEqual([
        `external-ref \`$ref\` leads to ${JSON.stringify($ref)}, which is hidden: a name on its way begins with a dot`,
      ]);
    }
    await writeFile(spec, referring(".aws/credentials"));
    expect(await said(spec, { allowFiles: [join(folder, "api")] })).toEqual([]);
    expect(await said(join(folder, "api/.work/openapi.yaml"))).toEqual([]);
    await writeFile(spec, referring("node_modules/pets/a.yaml"));
    expect(await said(spec)).toEqual([]);
  });
});

describe("what cannot be read is told where it is referred to", () => {
  test.each([
    ["missing.yaml", "external-ref", "cannot be read: no such file"],
    ["folder", "external-ref", "cannot be read: is not a file"],
    [
      "binary.yaml",
      "not-text",
      "cannot be read: not a text in UTF-8 or UTF-16",
    ],
    [
      "a%00.yaml",
      "external-ref",
      "cannot be read: cannot be read (ERR_INVALID_ARG_VALUE)",
    ],
    ["file:///etc/passwd", "external-ref", "is the URL of a file"],
    ["//server/share/a.yaml", "external-ref", "is the URL of a file"],
  ])("%s", async ($ref, code, message) => {
    const folder = await folderOf({
      "openapi.json": referring($ref),
      "folder/a": "",
      "binary.yaml": "a\0b",
    });
    expect(await said(join(folder, "openapi.json"))).toEqual([
      `${code} \`$ref\` leads to ${JSON.stringify($ref)}, which ${message}`,
    ]);
  });

  test("nothing is said of what only data mentions", async () => {
    const folder = await folderOf({
      "openapi.json": JSON.stringify({
        openapi: "3.1.0",
        components: { schemas: { A: { example: { $ref: "none.yaml" } } } },
      }),
    });
    expect(await said(join(folder, "openapi.json"))).toEqual([]);
  });
});
