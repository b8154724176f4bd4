import { pathToFileURL } from "node:url";
import { buildClients } from "../support/clients.ts";
import { installedSize, productionPackages } from "./installed.ts";
import { overhead } from "./overhead.ts";
import { megabytes, type Report } from "./report.ts";
import { githubDocument, schemaCost, schemaMemory } from "./schema.ts";
import { bundleSize, documents, functionSize } from "./size.ts";

/** The documents of which single functions are bundled. */
const withFunctions = {
  "realtime-kit": () => new URL("realtime-kit.yaml", import.meta.url),
  github: () => pathToFileURL(githubDocument()),
};

/** Bundles one operation, minified and gzipped. */
export async function bundles(): Promise<Report[]> {
  const figures: Record<string, number> = {};
  for (const document of documents)
    for (const client of await built(document))
      figures[`bundle: ${document}, ${client.transport}`] = await bundleSize(
        document,
        client,
      );
  for (const [document, file] of Object.entries(withFunctions) as [
    keyof typeof withFunctions,
    () => URL,
  ][])
    for (const client of await buildClients(
      file(),
      `bench/${document}-functions`,
      { functions: true },
    ))
      figures[`bundle: ${document}, function, ${client.transport}`] =
        await functionSize(document, client);
  const rows = Object.entries(figures).map(([name, bytes]) => [
    name.replace("bundle: ", ""),
    `${(bytes / 1000).toFixed(2)} KB`,
  ]);
  return [
    {
      key: "bundles",
      title: "Bundles of one operation",
      head: ["", "minified, gzipped"],
      rows,
      figures,
    },
  ];
}

/** Measures the processor time of a call, beside openapi-fetch's own `client.GET`. */
export async function calls(): Promise<Report[]> {
  const measured = await overhead(await built("realtime-kit"));
  return [
    {
      key: "overhead",
      title: "Overhead per call",
      head: ["", "processor", "ratio to openapi-fetch"],
      rows: measured.map(({ name, microseconds, ratio }) => [
        name,
        `${microseconds.toFixed(1)} µs`,
        ratio.toFixed(2),
      ]),
      figures: Object.fromEntries(
        measured.map(({ name, ratio }) => [`overhead: ${name}`, ratio]),
      ),
    },
  ];
}

/** Measures printing the schema types of GitHub's document beside openapi-typescript, in one process, the document being read. */
export function schemaTypes(): Report[] {
  const { milliseconds, reference, ratio } = schemaCost();
  const [ours, theirs] = [
    schemaMemory("pathwright"),
    schemaMemory("openapi-typescript"),
  ];
  return [
    {
      key: "schema",
      title: "Printing the schema types of GitHub's document",
      head: ["", "processor", "more memory"],
      rows: [
        ["Pathwright", `${milliseconds.toFixed(0)} ms`, megabytes(ours)],
        ["openapi-typescript", `${reference.toFixed(0)} ms`, megabytes(theirs)],
        ["ratio", ratio.toFixed(3), (ours / theirs).toFixed(2)],
      ],
      figures: { "schema: time": ratio, "schema: memory": ours / theirs },
    },
  ];
}

/** Measures the package with all that it needs at run time. */
export function installed(): Report[] {
  const bytes = installedSize();
  if (productionPackages().includes("node_modules/typescript"))
    throw new Error("Pathwright needs no TypeScript at run time.");
  return [
    {
      key: "installed",
      title: "Installed with all that it needs at run time",
      head: ["", "bytes"],
      rows: [["Pathwright", megabytes(bytes)]],
      figures: { "installed: bytes": bytes },
    },
  ];
}

function built(document: (typeof documents)[number]) {
  return buildClients(
    new URL(`${document}.yaml`, import.meta.url),
    `bench/${document}`,
  );
}
