import { mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

import { load } from "../../../generator/read/index.ts";

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "pathwright-load-"));
});

afterAll(() => rm(folder, { recursive: true }));

async function written(name: string, content: string | Uint8Array) {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

async function textOf(path: string): Promise<string | undefined> {
  return (await load(path)).sources?.root.text;
}

async function refusal(path: string): Promise<string> {
  const { sources, diagnostics } = await load(path);
  expect(sources).toBeNull();
  expect(diagnostics).toHaveLength(1);
  expect(diagnostics[0]?.source).toBeNull();
  expect(diagnostics[0]?.severity).toBe("error");
  return `${diagnostics[0]?.code}: ${diagnostics[0]?.message}`;
}

describe("a file", () => {
  test("is read as UTF-8, under the name it was given", async () => {
    const path = await written("plain.yaml", "title: Größe 🐎\r\n");
    const { sources, diagnostics } = await load(path);
    expect(diagnostics).toEqual([]);
    expect(sources?.root).toMatchObject({
      file: path,
      text: "title: Größe 🐎\r\n",
    });
  });

  test("loses its byte order mark", async () => {
    expect(await textOf(await written("bom", "\uFEFFopenapi: 3.1.0"))).toBe(
      "openapi: 3.1.0",
    );
  });

  test("is read as UTF-16 where its mark says so", async () => {
    const little = Buffer.from("\uFEFFtitle: Größe 🐎", "utf16le");
    const big = Buffer.from(little).swap16();
    expect(await textOf(await written("le", little))).toBe("title: Größe 🐎");
    expect(await textOf(await written("be", big))).toBe("title: Größe 🐎");
  });

  test("may be empty", async () => {
    expect(await textOf(await written("empty", ""))).toBe("");
  });
});

describe("what cannot be read", () => {
  test("is a file that does not exist", async () => {
    const path = join(folder, "missing.yaml");
    expect(await refusal(path)).toBe(`unreadable-file: ${path}: no such file`);
  });

  test("is a file below a file", async () => {
    const path = join(await written("a-file", ""), "below");
    expect(await refusal(path)).toBe(`unreadable-file: ${path}: no such file`);
  });

  test("is a folder", async () => {
    expect(await refusal(folder)).toBe(
      `unreadable-file: ${folder}: is a folder, not a file`,
    );
  });

  test("is a link that leads to itself", async () => {
    const path = join(folder, "loop");
    await symlink(path, path);
    expect(await refusal(path)).toBe(
      `unreadable-file: ${path}: cannot be read (ELOOP)`,
    );
  });

  test("is a path that no system has", async () => {
    expect(await refusal("a\0b")).toContain("unreadable-file: a\0b: cannot");
  });
});

describe("what is no text", () => {
  test.each([
    ["bytes that are not UTF-8", [0x61, 0xff, 0xfe]],
    ["a NUL", [0x61, 0x00, 0x62]],
    ["UTF-16 without a mark", [0x61, 0x00]],
    ["half a character of UTF-16", [0xff, 0xfe, 0x61]],
    ["a lone surrogate of UTF-16", [0xff, 0xfe, 0x00, 0xd8]],
  ])("is %s", async (_, bytes) => {
    const path = await written("binary", Uint8Array.from(bytes));
    expect(await refusal(path)).toBe(
      `not-text: ${path}: not a text in UTF-8 or UTF-16`,
    );
  });
});

describe("standard input", () => {
  async function* chunks(...all: Uint8Array[]) {
    yield* all;
  }

  test("is read to its end, parted characters and all", async () => {
    const [horse1, horse2] = [Buffer.of(0xf0, 0x9f), Buffer.of(0x90, 0x8e)];
    const stdin = chunks(horse1, horse2);
    const { sources } = await load("-", { stdin });
    expect(sources?.root).toMatchObject({ file: "<stdin>", text: "🐎" });
  });

  test("is left alone once it is too large", async () => {
    const megabyte = new Uint8Array(1_000_000);
    let read = 0;
    async function* endless() {
      for (;;) {
        read += 1;
        yield megabyte;
      }
    }
    const { diagnostics } = await load("-", { stdin: endless() });
    expect(diagnostics.map(({ code, message }) => [code, message])).toEqual([
      ["unreadable-file", "<stdin>: larger than 200 MB"],
    ]);
    expect(read).toBe(201);
  });

  test("that breaks off is a diagnostic", async () => {
    async function* broken() {
      yield Buffer.from("openapi");
      throw new Error("gone");
    }
    const { diagnostics } = await load("-", { stdin: broken() });
    expect(diagnostics[0]?.message).toBe("<stdin>: cannot be read");
  });
});
