import { mkdir, writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { petStore, run, workplace } from "./support.ts";

/** The pets' document, whose answer refers to a schema elsewhere. */
function answering(reference: string): string {
  return petStore.replace(
    "{ description: Fine }",
    `{ description: Fine, content: { application/json: { schema: { $ref: "${reference}" } } } }`,
  );
}

async function serve(
  answers: Readonly<Record<string, string>>,
): Promise<string> {
  const server = createServer((request, response) => {
    response.end(answers[request.url ?? ""]);
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  onTestFinished(() => void server.close());
  return `127.0.0.1:${String((server.address() as AddressInfo).port)}`;
}

describe("references", () => {
  it("are followed to files beside the document, and named by their place in them", async () => {
    const folder = await workplace({
      "pet.yaml": "{ type: object, properties: { a: { $ref: '#/none' } } }",
    });
    await mkdir(join(folder, "api"));
    await writeFile(join(folder, "api/pet.yaml"), "{ title: Pet }");
    await writeFile(join(folder, "api/spec.yaml"), answering("pet.yaml"));
    const fine = await run(folder, ["generate", "api/spec.yaml"]);
    expect(fine).toMatchObject({ code: 0 });
    const check = ["check", "-", "--allow-files", "."];
    const piped = await run(folder, check, answering("pet.yaml"));
    expect(piped.code).toBe(1);
    expect(piped.stderr).toMatch(
      /^\S*pet\.yaml:1:\d+ skipped unresolvable-ref /m,
    );
  });

  it("into other folders take a flag, or the configuration", async () => {
    const folder = await workplace({ "pet.yaml": "{ title: Pet }" });
    await mkdir(join(folder, "api"));
    await writeFile(join(folder, "api/spec.yaml"), answering("../pet.yaml"));
    const argv = ["generate", "api/spec.yaml"];
    const refused = await run(folder, argv);
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain('"../pet.yaml", which is outside');
    const flags = ["--allow-files", "elsewhere", "--allow-files", "."];
    expect(await run(folder, [...argv, ...flags])).toMatchObject({ code: 0 });
    await writeFile(join(folder, "api/own.json"), '{ "allowFiles": [".."] }');
    const configured = [...argv, "--config", "api/own.json"];
    expect(await run(folder, configured)).toMatchObject({ code: 0 });
  });

  it("to URLs take a flag, or the configuration", async () => {
    const host = await serve({ "/pet.json": "{}" });
    const folder = await workplace({
      "spec.yaml": answering(`http://${host}/pet.json`),
    });
    const argv = ["generate", "spec.yaml"];
    const refused = await run(folder, argv);
    expect(refused.code).toBe(1);
    expect(refused.stderr).toContain(`"--allow-urls ${host}"`);
    const flags = ["--allow-urls", host];
    expect(await run(folder, [...argv, ...flags])).toMatchObject({ code: 0 });
    const name = "pathwright.config.json";
    await writeFile(join(folder, name), `{ "allowUrls": ["${host}"] }`);
    expect(await run(folder, argv)).toMatchObject({ code: 0 });
  });
});

describe("a document at a URL", () => {
  it("is read, from an argument or from the configuration", async () => {
    const host = await serve({
      "/api/spec.yaml": answering("pet.yaml#/Pet"),
      "/api/pet.yaml": "Pet: { title: Pet }",
    });
    const url = `http://${host}/api/spec.yaml`;
    const folder = await workplace({
      "pathwright.config.json": `{ "spec": "${url}" }`,
    });
    expect(await run(folder, ["generate", url])).toMatchObject({ code: 0 });
    expect(await run(folder, ["check"])).toMatchObject({ code: 0 });
  });

  it("that cannot be had is unreadable", async () => {
    const { code, stderr } = await run(await workplace(), [
      "generate",
      "http://example.com/openapi.json",
    ]);
    expect(code).toBe(2);
    expect(stderr).toMatch(
      /^error unreadable-file http:\/\/example\.com\/openapi\.json: is not over https\n {2}= .*\n$/,
    );
  });
});
