import {
  type Diagnostic,
  diagnostic,
  type Source as Place,
} from "../model/diagnostics.ts";
import type { Document, OpenApiVersion } from "../model/document.ts";
import {
  containment,
  join,
  Links,
  tooMuch,
  type Joined,
} from "./bundle/index.ts";
import { quote } from "../model/messages.ts";
import { openApi, swagger } from "../openapi/grammar.ts";
import { excess } from "./extent.ts";
import { applyOverlays } from "./overlay/index.ts";
import { Positions } from "./positions.ts";
import type { BrokenReference } from "./references.ts";
import { type Source, Sources, type SourceText } from "./source.ts";
import type { Selection, Unmatched } from "./select/index.ts";
import { Spec } from "./spec.ts";
import type { Tree } from "./tree.ts";
import { originOf, upgrade } from "./swagger/index.ts";
import { declaredVersion } from "./version.ts";

export { dataIn, withDocument } from "./changed.ts";
export { load, type Loaded, type LoadOptions } from "./load/index.ts";
export { isUrl, pathFrom } from "./location.ts";
export {
  type Candidate,
  candidatesIn,
  parseRule,
  reachable,
  Rules,
  type Selection,
  type Unmatched,
} from "./select/index.ts";
export { type Hashes, Sources, type SourceText } from "./source.ts";
export { declaredVersion } from "./version.ts";

/** What came of reading a description. */
export interface Reading {
  /** The document, or `null` where the text is none. With an error among the diagnostics parts of it may lead nowhere. */
  readonly document: Document | null;
  readonly diagnostics: readonly Diagnostic[];
  /** Where in the texts the place is that a JSON Pointer names: the member's key, or its nearest ancestor that exists. */
  locate(at: string): Place;
}

/** How many problems are told of a text that cannot be read: the later ones mostly follow from the first. */
const maximumProblems = 20;

/**
 * Reads an OpenAPI description, Swagger 2.0 to OpenAPI 3.2, in YAML or JSON, of one text or several (OpenAPI 3.2, section 4.2, "Format", and
 * 4.1, "OpenAPI Description Structure").
 *
 * Gives one document, of it what is selected, with every `$ref` within it resolvable, and errors for what keeps the texts from being one. Parts of other
 * texts become its components. Pure, and never throws.
 */
export function read(
  given: SourceText | Sources,
  selection: Selection = {},
): Reading {
  const sources = given instanceof Sources ? given : Sources.of(given);
  return sources.overlays.length === 0
    ? readDocument(sources, selection)
    : readOverlaid(sources, selection);
}

/** Reads a document as its overlays change it. */
function readOverlaid(sources: Sources, selection: Selection): Reading {
  const changed = overlaid(sources);
  if (changed.sources === null)
    return refused(sources.root, changed.diagnostics);
  const reading = readDocument(changed.sources, selection);
  const diagnostics = [...changed.diagnostics, ...reading.diagnostics];
  return { ...reading, diagnostics };
}

/** Applies the overlays of a document; gives what is wrong with them, and `null` where they cannot be. */
export function overlaid(sources: Sources): {
  readonly sources: Sources | null;
  readonly diagnostics: readonly Diagnostic[];
} {
  const { root, overlays } = sources;
  if (overlays.length === 0) return { sources, diagnostics: [] };
  const texts = [root, ...overlays];
  const unread = texts.filter(({ parsed }) => parsed.tree === null);
  if (unread.length > 0)
    return { sources: null, diagnostics: unread.flatMap(problemsOf) };
  const applied = applyOverlays(root, overlays);
  return {
    sources: applied.root === null ? null : sources.withRoot(applied.root),
    diagnostics: [...overlays.flatMap(problemsOf), ...applied.diagnostics],
  };
}

function refused(root: Source, diagnostics: readonly Diagnostic[]): Reading {
  return { document: null, diagnostics, locate: (at) => root.locate(at) };
}

function readDocument(sources: Sources, selection: Selection): Reading {
  const { root } = sources;
  const { tree } = root.parsed;
  if (tree === null) return refused(root, problemsOf(root));
  const locate = (at: string): Place => root.locate(at);
  const declared = declaredVersion(tree.value);
  if (declared.version !== null)
    return readSources(sources, declared.version, tree, selection);
  const { code, message, at, help } = declared;
  const diagnostics = [diagnostic(code, message, locate(at), help)];
  return { document: null, diagnostics, locate };
}

function readSources(
  sources: Sources,
  version: OpenApiVersion | "2.0",
  { value, mayRepeat }: Tree,
  selection: Selection,
): Reading {
  const { root } = sources;
  const isOld = version === "2.0";
  const grammar = isOld ? swagger : openApi;
  const links = new Links(sources, grammar, !isOld && version !== "3.0");
  const { isContained, isSound } = containment(value, grammar);
  const joined = isContained ? { ...nothing, value } : join(links, grammar);
  if (joined === null) return tooLarge(root, tooMuch, null);
  const positions = new Positions(links, joined.parts);
  const whole = new Spec(
    root.file,
    isOld ? "3.0" : version,
    joined.value,
    (at) => positions.isOwn(at),
    new Set(),
    mayRepeat || !isContained,
  );
  const { spec, unmatched } = whole.selected(isOld ? {} : selection);
  const locate = (at: string): Place => positions.locate(at);
  const tooMany = excess(spec, grammar);
  if (tooMany !== null) return tooLarge(root, tooMany, shared);
  const broken =
    isSound && spec === whole
      ? []
      : spec.brokenReferences(joined.brokenObjects, grammar);
  const diagnostics = [
    ...unmatched.map(withoutOperation),
    ...[...links.entered].flatMap(problemsOf),
    ...joined.broken.map(({ code, message, help, node }) =>
      diagnostic(code, message, positions.locateIn(node, "/$ref"), help),
    ),
    // What stands at several places is at fault once.
    ...new Map(
      broken.map((one) => {
        const found = brokenAt(one, locate);
        return [placeOf(found.source), found];
      }),
    ).values(),
  ];
  return isOld
    ? readSwagger(root, spec, positions, selection, diagnostics)
    : { document: spec, diagnostics, locate };
}

/** Upgrades a document of Swagger 2.0, whose places stay those that positions are told of. */
function readSwagger(
  { file, base }: Source,
  old: Spec,
  positions: Positions,
  selection: Selection,
  found: readonly Diagnostic[],
): Reading {
  const scheme = /^http:/i.test(base) ? "http" : "https";
  const { value, faults } = upgrade(old, scheme);
  const locate = (at: string): Place => positions.locate(originOf(at, old));
  const told = faults.map(({ code, message, at }) =>
    diagnostic(code, message, positions.locate(at)),
  );
  const diagnostics = [...found, ...told];
  if (value === null) return { document: null, diagnostics, locate };
  const whole = new Spec(file, "3.0", value, (at) =>
    positions.isOwn(originOf(at, old)),
  );
  const { spec: document, unmatched } = whole.selected(selection);
  // What leads nowhere in the old document does so in the new one; what leads to something else was told of the old one.
  const known = new Set(found.map(({ source }) => placeOf(source)));
  const late = document
    .brokenReferences(new Set())
    .filter(({ code }) => code !== "unexpected-type")
    .map((one) => brokenAt(one, locate))
    .filter(({ source }) => !known.has(placeOf(source)));
  const ruled = unmatched.map(withoutOperation);
  return { document, diagnostics: [...ruled, ...diagnostics, ...late], locate };
}

function placeOf(source: Place | null): string {
  return `${source?.file}:${source?.line}:${source?.column}`;
}

/** Says that no operation follows a rule. */
export function withoutOperation({
  option,
  rule,
  help,
}: Unmatched): Diagnostic {
  const message = `the rule ${quote(rule)} of "${option}" is followed by no operation`;
  return diagnostic("unmatched-rule", message, null, help);
}

function brokenAt(
  { code, message, help, node }: BrokenReference,
  locate: (at: string) => Place,
): Diagnostic {
  return diagnostic(code, message, locate(`${node.at}/$ref`), help);
}

/** What joining adds to a document that refers to no other. */
const nothing: Omit<Joined, "value"> = {
  parts: new Map(),
  broken: [],
  brokenObjects: new Set(),
};

const shared =
  "refer to schemas under components, which are declared once, or divide the document";

function tooLarge(root: Source, message: string, help: string | null): Reading {
  const place = root.placeAt(0);
  const diagnostics = [diagnostic("too-large", message, place, help)];
  return { document: null, diagnostics, locate: (at) => root.locate(at) };
}

function problemsOf(source: Source): Diagnostic[] {
  const { tree, problems } = source.parsed;
  return problems
    .slice(0, tree === null ? maximumProblems : Infinity)
    .map(({ code, message, help, offset }) =>
      diagnostic(code, message, source.placeAt(offset), help),
    );
}
