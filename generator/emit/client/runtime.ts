import type { ApiModel, Operation, Parameter } from "../../model/api.ts";
import {
  anyJson,
  isForm,
  isJson,
  isMultipart,
} from "../../openapi/media-types.ts";
import type { Modules } from "../typescript/modules.ts";
import { allOperations } from "../resources.ts";
import { textFailures } from "./answers.ts";
import { serverVariables } from "./servers.ts";
import { streamFiles } from "./streams.ts";

/** Which transport fills the runtime's seam: the package openapi-fetch, or one that imports nothing from outside. */
export type Transport = "openapi-fetch" | "vendored";

/** A part of the runtime that not every API calls for: what it exports, and its file. */
export interface Feature {
  readonly name: string;
  readonly file: string;
}

/** One that single operations call for. */
interface Codec extends Feature {
  readonly isUsedBy: (operation: Operation) => boolean;
}

/** The parts of the runtime that this API's operations call for; no other reaches its client. */
export function features({ resources, securitySchemes }: ApiModel): Feature[] {
  const operations = allOperations(resources);
  const found: Feature[] = [];
  if (securitySchemes.length > 0) {
    found.push({ name: "authorize", file: "runtime/auth.ts" });
  }
  if (
    securitySchemes.some((one) => one.type === "apiKey" && one.in === "query")
  ) {
    found.push({ name: "hideIn", file: "runtime/redact.ts" });
  }
  // Without operations a client is for calls by path alone, whose serializers may write in every style.
  const ofOperations =
    operations.length === 0
      ? [parameters]
      : codecs.filter(({ isUsedBy }) => operations.some(isUsedBy));
  return [...found, ...ofOperations];
}

const parameters: Codec = {
  name: "parameters",
  file: "runtime/parameters.ts",
  isUsedBy: ({ parameters }) => !parameters.every(isPlain),
};

const codecs: readonly Codec[] = [
  parameters,
  {
    name: "bodies",
    file: "runtime/bodies.ts",
    isUsedBy: ({ body }) => body !== null,
  },
  { name: "writeForm", file: "runtime/forms.ts", isUsedBy: hasForm },
  {
    name: "readMedia",
    file: "runtime/media.ts",
    isUsedBy: (operation) => !isOnlyJson(operation),
  },
  {
    name: "isTextFailure",
    file: "runtime/text-failures.ts",
    isUsedBy: (operation) => textFailures(operation) !== undefined,
  },
];

/** The parts of the runtime that an operation calls for. */
export function usedBy(operation: Operation): readonly Feature[] {
  return codecs.filter(({ isUsedBy }) => isUsedBy(operation));
}

function hasForm({ body, otherBodies }: Operation): boolean {
  return [...(body ? [body] : []), ...otherBodies].some(
    ({ mediaType }) => isForm(mediaType) || isMultipart(mediaType),
  );
}

/** Whether a success is never anything but JSON, streams aside; where nothing is promised, it may be. */
function isOnlyJson({ accept, stream }: Operation): boolean {
  const types = stream === null ? accept : stream.otherwise;
  const isKnown = stream !== null || accept.length > 0;
  return isKnown && types.every((type) => isJson(type) || type === anyJson);
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
  "runtime/mock.ts",
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

/** The runtime's files that the API calls for, but for those that these import. */
export function neededFiles(model: ApiModel, modules: Modules): string[] {
  return [
    ...always,
    ...features(model).map(({ file }) => file),
    ...(serverVariables(model).length > 0 ? ["runtime/server.ts"] : []),
    ...(hasPages(model) ? paging : []),
    ...(hasBinary(model) ? ["runtime/binary.ts"] : []),
    ...streamFiles(model),
    ...modules.imported("runtime/"),
  ];
}
