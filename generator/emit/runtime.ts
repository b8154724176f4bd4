import { readFileSync } from "node:fs";
import type { ApiModel, Operation, Parameter } from "../model/api.ts";
import { allOperations } from "./resources.ts";
import { serverVariables } from "./servers.ts";
import { streamFiles } from "./streams.ts";

/** Which transport fills the runtime's seam: the package openapi-fetch, or one that imports nothing from outside. */
export type Transport = "openapi-fetch" | "vendored";

/** A part of the runtime that not every API calls for: what it exports, and its file. */
export interface Feature {
  readonly name: string;
  readonly file: string;
}

/** The parts of the runtime that this API's operations call for; no other reaches its client. */
export function features({ resources, securitySchemes }: ApiModel): Feature[] {
  const operations = allOperations(resources);
  const found: Feature[] = [];
  if (securitySchemes.length > 0) {
    found.push({ name: "authorize", file: "runtime/auth.ts" });
  }
  if (operations.some(({ parameters }) => !parameters.every(isPlain))) {
    found.push({ name: "parameters", file: "runtime/parameters.ts" });
  }
  if (operations.some(({ body }) => body !== null)) {
    found.push({ name: "bodies", file: "runtime/bodies.ts" });
  }
  if (operations.some(hasForm)) {
    found.push({ name: "writeForm", file: "runtime/forms.ts" });
  }
  if (operations.some((operation) => !isOnlyJson(operation))) {
    found.push({ name: "readMedia", file: "runtime/media.ts" });
  }
  return found;
}

function hasForm({ body, otherBodies }: Operation): boolean {
  return [...(body ? [body] : []), ...otherBodies].some(({ mediaType }) =>
    /^\s*(multipart\/|application\/x-www-form-urlencoded)/i.test(mediaType),
  );
}

/** Whether a success is never anything but JSON, streams aside; where nothing is promised, it may be. */
function isOnlyJson({ accept, stream }: Operation): boolean {
  const types = stream === null ? accept : stream.otherwise;
  const isKnown = stream !== null || accept.length > 0;
  return isKnown && types.every((type) => /[/+]json$/i.test(type));
}

/** A path parameter that is written as one value, every reserved character encoded. */
function isPlain(parameter: Parameter): boolean {
  const { in: where, isScalar, style, allowReserved, content } = parameter;
  const isSimple = isScalar && style === "simple" && !allowReserved;
  return where === "path" && isSimple && content === null;
}

/** What every client imports of the runtime. */
const always: readonly string[] = [
  "runtime/core.ts",
  "runtime/path-client.ts",
  "runtime/resource.ts",
];

/** What the resources import of it, where an operation answers with pages. */
const paging: readonly string[] = ["runtime/pages.ts", "runtime/next-page.ts"];

/** Whether an operation of the API answers with pages of a list. */
export function hasPages({ resources }: ApiModel): boolean {
  return allOperations(resources).some(({ pagination }) => pagination !== null);
}

/** Whether an operation of the API answers with bytes, and with nothing that is read in parts. */
export function hasBinary({ resources }: ApiModel): boolean {
  return allOperations(resources).some(
    ({ isBinary, pagination, stream }) =>
      isBinary && pagination === null && stream === null,
  );
}

const folder = new URL("../../templates/", import.meta.url);

/** What a runtime file imports from beside it. */
const importedFile = /(from "\.\/([^"]*))\.ts"/g;

/**
 * The runtime's files that the API calls for, by their path in the output: as they stand but for the extensions of their
 * imports, and with the transport that is asked for under the one name.
 */
export function runtimeFiles(
  model: ApiModel,
  transport: Transport,
  header: string,
): Map<string, string> {
  const files = new Map<string, string>();
  const pending = [
    ...always,
    ...features(model).map(({ file }) => file),
    ...(serverVariables(model).length > 0 ? ["runtime/server.ts"] : []),
    ...(hasPages(model) ? paging : []),
    ...(hasBinary(model) ? ["runtime/binary.ts"] : []),
    ...streamFiles(model),
  ];
  for (let path = pending.pop(); path !== undefined; path = pending.pop()) {
    if (files.has(path)) continue;
    const { text, imports } = runtimeFile(templateOf(path, transport, model));
    files.set(path, header + text);
    pending.push(...imports);
  }
  return new Map([...files].sort(([one], [other]) => (one < other ? -1 : 1)));
}

interface RuntimeFile {
  /** As it is emitted, without its header. */
  readonly text: string;
  /** The paths of what it imports. */
  readonly imports: readonly string[];
}

/** Those that were read already: a process may generate many clients. */
const known = new Map<string, RuntimeFile>();

function runtimeFile(template: string): RuntimeFile {
  let file = known.get(template);
  if (file === undefined) {
    const source = readFileSync(new URL(template, folder), "utf8");
    const imported = Array.from(source.matchAll(importedFile));
    file = {
      text: source.replace(importedFile, '$1.js"'),
      imports: imported.map(([, , name]) => `runtime/${name}.ts`),
    };
    known.set(template, file);
  }
  return file;
}

/** A seam is filled by one of two files. openapi-fetch's types take every object apart, a `Date` as well. */
function templateOf(
  path: string,
  transport: Transport,
  { formats }: ApiModel,
): string {
  const isVendored = transport === "vendored";
  const isConverting = formats.length > 0;
  const file = path.replace(/^runtime\/|\.ts$/g, "");
  if (file === "transport" && isVendored) return vendored(file);
  if (file === "path-types" && (isVendored || isConverting))
    return vendored(file);
  return file === "json" && isConverting ? "runtime/json-converting.ts" : path;
}

function vendored(file: string): string {
  return `runtime/${file}-vendored.ts`;
}
