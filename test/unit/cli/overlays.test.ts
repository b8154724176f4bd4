import { readFile, rm, writeFile } from "node:fs/promises";
import { createServer, type IncomingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { list, petStore, run, workplace } from "./support.ts";

/** An overlay that adds an operation of a name. */
function adding(path: string): string {
  return `overlay: 1.1.0
info: { title: More, version: "1" }
actions:
  - target: $.paths
    update: { "${path}": { get: { responses: { "204": { description: OK } } } } }
`;
}

const files = {
  "spec.yaml": petStore,
  "cats.overlay.yaml": adding("/cats"),
};

test("--overlay changes the document, one after the other; the configuration's do not count then", async () => {
  const folder = await workplace({
    ...files,
    "dogs.overlay.yaml": adding("/dogs"),
    "pathwright.config.json":
      '{ "spec": "spec.yaml", "overlays": ["cats.overlay.yaml"] }',
  });
  const resources = async (): Promise<string[]> =>
    (await list(join(folder, "generated/resources"))).map((name) =>
      name.replace(".ts", ""),
    );
  expect((await run(folder, ["generate"])).code).toBe(0);
  expect(await resources()).toEqual(["cats", "pets"]);
  const both = ["cats", "dogs"].flatMap((name) => [
    "--overlay",
    `${name}.overlay.yaml`,
  ]);
  expect((await run(folder, ["generate", ...both])).code).toBe(0);
  expect(await resources()).toEqual(["cats", "dogs", "pets"]);
  const types = ["types", "--overlay", "dogs.overlay.yaml"];
  expect((await run(folder, types)).stdout).toContain('"/dogs"');
});

test("an overlay counts from the configuration, and is one of the files of a run without changes", async () => {
  const folder = await workplace({
    ...files,
    "package.json": "{}",
    "pathwright.config.json":
      '{ "spec": "spec.yaml", "overlays": ["cats.overlay.yaml"] }',
  });
  await run(folder, ["generate"]);
  const unchanged = await run(folder, ["generate"]);
  expect(unchanged.stderr).toContain("0 written, 0 removed");
  await writeFile(join(folder, "cats.overlay.yaml"), adding("/birds"));
  expect((await run(folder, ["check"])).code).toBe(1);
  await run(folder, ["generate"]);
  expect(await list(join(folder, "generated/resources"))).toContain("birds.ts");
});

test.each([
  ["that is not there", null, 2, "more.yaml: no such file"],
  [
    "that is none",
    "openapi: 3.1.0\n",
    1,
    "more.yaml:1:1 error invalid-overlay",
  ],
  ["that is no YAML", "overlay: {\n", 1, "more.yaml:1:10 error syntax"],
])(
  "an overlay %s is an error, and nothing is written",
  async (_, text, code, told) => {
    const folder = await workplace(files);
    if (text !== null) await writeFile(join(folder, "more.yaml"), text);
    const argv = ["generate", "spec.yaml", "--overlay", "more.yaml"];
    const done = await run(folder, argv);
    expect(done.code).toBe(code);
    expect(done.stderr).toContain(told);
    expect(await list(folder)).not.toContain("generated");
  },
);

test("a target that matches nothing is a warning at its place, and with --strict an error", async () => {
  const folder = await workplace({
    ...files,
    "more.yaml": adding("/cats").replace("$.paths", "$.path"),
  });
  const argv = ["generate", "spec.yaml", "--overlay", "more.yaml"];
  const { code, stderr } = await run(folder, argv);
  expect(code).toBe(0);
  expect(stderr).toMatch(
    /more\.yaml:4:5 warning unmatched-target the target "\$\.path" matches nothing in the document\n {2}\| {3}- target: \$\.path\n/,
  );
  expect((await run(folder, [...argv, "--strict"])).code).toBe(1);
});

test("an overlay at a URL is asked for as the document is, and gets none of its headers", async () => {
  const asked: (readonly [string, IncomingHttpHeaders])[] = [];
  const serve = async (): Promise<string> => {
    const server = createServer((request, response) => {
      asked.push([request.url ?? "", request.headers]);
      const isDocument = request.url === "/spec.yaml";
      response.end(isDocument ? petStore : adding("/cats"));
    });
    await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
    onTestFinished(() => void server.close());
    const { port } = server.address() as AddressInfo;
    return `http://127.0.0.1:${port}`;
  };
  const [one, other] = [await serve(), await serve()];
  const folder = await workplace();
  const { code, stderr } = await run(folder, [
    ...["generate", `${one}/spec.yaml`, "--header", "X-Key: secret"],
    ...["--overlay", `${one}/a.yaml`, "--overlay", `${other}/b.yaml`],
  ]);
  expect(stderr).toContain("generated: ");
  expect(code).toBe(0);
  expect(asked.map(([url, { "x-key": key }]) => [url, key])).toEqual([
    ["/spec.yaml", "secret"],
    ["/a.yaml", "secret"],
    ["/b.yaml", undefined],
  ]);
});

test("an overlay at a URL leads to no file", async () => {
  const server = createServer((_, response) => {
    response.end(
      `overlay: 1.1.0\ninfo: { title: A, version: "1" }\nactions: [{ target: $, update: { components: { schemas: { A: { $ref: own.yaml } } } } }]\n`,
    );
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  const folder = await workplace({
    "spec.yaml": petStore,
    "own.yaml": "type: string\n",
  });
  const { code, stderr } = await run(folder, [
    ...["generate", "spec.yaml", "--overlay"],
    `http://127.0.0.1:${port}/o.yaml`,
  ]);
  expect(code).toBe(1);
  expect(stderr).toMatch(
    /o\.yaml:3:\d+ error external-ref .*"own\.yaml", which is a file, and the overlay that says so is none/,
  );
});

test("what an overlay at a URL says in x-env does not count", async () => {
  const server = createServer((_, response) => {
    response.end(
      `overlay: 1.1.0\ninfo: { title: A, version: "1" }\nactions: [{ target: $.components.securitySchemes.key, update: { x-env: HOME } }]\n`,
    );
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  const scheme =
    "security: [{ key: [] }]\ncomponents: { securitySchemes: { key: { type: http, scheme: bearer } } }\n";
  const folder = await workplace({ "spec.yaml": petStore + scheme });
  const url = `http://127.0.0.1:${port}/o.yaml`;
  const { stderr } = await run(folder, [
    ...["generate", "spec.yaml", "--overlay", url],
  ]);
  expect(stderr).toContain("o.yaml:3:");
  expect(stderr).toContain("warning ignored-environment");
  const client = await readFile(join(folder, "generated/client.ts"), "utf8");
  expect(client).not.toContain("HOME");
  await rm(join(folder, "generated"), { recursive: true });
});
