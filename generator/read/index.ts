import {
  type Diagnostic,
  diagnostic,
  type Source,
} from "../model/diagnostics.ts";
import type { Document } from "../model/document.ts";
import { parseJson } from "./json.ts";
import type { SourceText } from "./load.ts";
import { memberPointer } from "./pointer.ts";
import { Spec } from "./spec.ts";
import { Text } from "./text.ts";
import { offsetOf, type Parsed, type Tree } from "./tree.ts";
import { declaredVersion } from "./version.ts";
import { parseYaml } from "./yaml.ts";

export { load, type Loaded, type SourceText } from "./load.ts";

/** What came of reading a text. */
export interface Reading {
  /** The document, or `null` where the text is none. With an error among the diagnostics parts of it may lead nowhere. */
  readonly document: Document | null;
  readonly diagnostics: readonly Diagnostic[];
  /** Where in the text the place is that a JSON Pointer names: the member's key, or its nearest ancestor that exists. */
  locate(at: string): Source;
}

/** How many problems of one text are told: the later ones mostly follow from the first. */
const maximumProblems = 20;

/**
 * Reads one OpenAPI document, 3.0 or 3.1, in YAML or JSON (OpenAPI 3.1, section 4.2, "Format").
 *
 * Gives the document with every `$ref` within it resolvable, and errors for what keeps a text from being one. Pure, and
 * never throws.
 */
export function read({ file, text: marked }: SourceText): Reading {
  const source = { file, text: marked.replace(/^\uFEFF/, "") };
  const text = new Text(source);
  const { tree, problems } = parse(source);
  if (tree === null) {
    const diagnostics = problems
      .slice(0, maximumProblems)
      .map(({ code, message, help, offset }) =>
        diagnostic(code, message, text.source(offset), help),
      );
    return { document: null, diagnostics, locate: () => text.source(0) };
  }
  return readTree(file, tree, (at) => text.source(offsetOf(tree, at)));
}

function readTree(
  file: string,
  tree: Tree,
  locate: (at: string) => Source,
): Reading {
  const declared = declaredVersion(tree.value);
  if (declared.version === null) {
    const { code, message, at, help } = declared;
    return {
      document: null,
      diagnostics: [diagnostic(code, message, locate(at), help)],
      locate,
    };
  }
  const spec = new Spec(file, declared.version, tree.value);
  const diagnostics = spec
    .brokenReferences()
    .map(({ code, message, help, node }) =>
      diagnostic(code, message, locate(memberPointer(node.at, "$ref")), help),
    );
  return { document: spec, diagnostics, locate };
}

/** JSON is also YAML, but a hundred times faster to read as what it is. Only a file named so is YAML in JSON's brackets. */
function parse({ file, text }: SourceText): Parsed {
  if (!/^[ \t\r\n]*[{[]/.test(text)) return parseYaml(text);
  const json = parseJson(text);
  const isYaml = json.tree === null && /\.ya?ml$/i.test(file);
  return isYaml ? parseYaml(text) : json;
}
