import {
  analyze,
  type AnalyzeOptions,
} from "../../../generator/analyze/index.ts";
import type {
  ApiModel,
  Operation,
  Resource,
} from "../../../generator/model/api.ts";
import type { DiagnosticCode } from "../../../generator/model/diagnostics.ts";
import type { Document } from "../../../generator/model/document.ts";
import { read } from "../../../generator/read/index.ts";

/** A document that is fit to build from: OpenAPI 3.1 where `parts` do not say otherwise. */
export function document(parts: object): Document {
  const text = JSON.stringify({
    openapi: "3.1.0",
    info: { title: "API", version: "1" },
    ...parts,
  });
  const { document, diagnostics } = read({ file: "spec.json", text });
  if (document === null || diagnostics.length > 0)
    throw new Error(JSON.stringify(diagnostics));
  return document;
}

/** What comes of a document, and what is reported about it, as code and place. */
export interface Built {
  readonly model: ApiModel;
  readonly reported: readonly [code: DiagnosticCode, at: string][];
}

/** Builds a document from its parts. */
export function built(parts: object, options: AnalyzeOptions = {}): Built {
  const reported: [DiagnosticCode, string][] = [];
  const model = analyze(document(parts), options, (code, _, at) =>
    reported.push([code, at]),
  );
  return { model, reported };
}

/** Every operation of a model with the resource it belongs to, from the top down. */
export function operations({ resources }: ApiModel): [Resource, Operation][] {
  const below = (resource: Resource): [Resource, Operation][] => [
    ...resource.operations.map((one): [Resource, Operation] => [resource, one]),
    ...resource.resources.flatMap(below),
  ];
  return resources.flatMap(below);
}
