import { type Diagnostic, diagnostic } from "../model/diagnostics.ts";
import { quote } from "../model/messages.ts";
import { isObject } from "../openapi/json.ts";
import { pointerTo } from "../openapi/json-pointer.ts";
import { methods } from "../openapi/methods.ts";
import { withoutOperation, type Selection } from "../read/index.ts";
import { choose } from "./chosen.ts";
import { inheritedFrom } from "./completed.ts";
import { type Fragment, valueAt } from "./fragment.ts";
import { hashOfValue, isSamePiece } from "./likeness.ts";
import { type Piece, piecesOf } from "./pieces.ts";
import {
  conflict,
  Faults,
  type Plan,
  refused,
  Target,
  textOf,
  type Upstream,
} from "./plan.ts";
import {
  type Added,
  readRecord,
  recordName,
  recordPath,
  unreadableRecord,
} from "./record.ts";

/** Plans how operations of a larger document are added to a fragment, with what they need; nothing where anything stands against it. */
export function planAddition(
  fragment: Fragment,
  upstream: Upstream,
  selection: Selection,
): Plan {
  const record = readRecord(fragment.value[recordName]);
  if (record === null) return refused([unreadableRecord(fragment)]);
  const { operations, unmatched } = choose(upstream.document, selection);
  if (unmatched.length > 0)
    return refused(
      unmatched.map((one) => ({ ...withoutOperation(one), severity: "error" })),
    );
  const faults = new Faults(upstream);
  const { document, base } = upstream;
  const inherited = inheritedFrom(document, base, fragment);
  const { report } = faults;
  const added = record.get(upstream.name) ?? new Map<string, string>();
  const place = { fragment, inherited, added };
  const pieces = piecesOf(document, operations, place, report);
  const conflicts = pieces.flatMap((piece) =>
    conflictsOf(fragment, piece, upstream, record),
  );
  const against = [...faults.all, ...conflicts];
  if (against.length > 0) return refused(against);
  return planned(fragment, pieces, upstream);
}

function planned(
  fragment: Fragment,
  pieces: readonly Piece[],
  upstream: Upstream,
): Plan {
  const isThere = ({ path }: Piece): boolean =>
    valueAt(fragment.value, path) !== undefined;
  const added = pieces.filter((one) => !isThere(one));
  const changes = pieces.map((one) => ({
    what: isThere(one) ? ("same" as const) : ("added" as const),
    name: one.name,
  }));
  if (added.length === 0) return { after: null, changes, diagnostics: [] };
  const target = new Target(fragment.written);
  for (const { path, value } of added) target.set(path, value);
  target.declareTags(added, upstream);
  for (const { name, value } of added)
    target.set(recordPath(upstream.name, name), hashOfValue(value));
  const text = textOf(fragment, target);
  return "after" in text
    ? { after: text.after, changes, diagnostics: [] }
    : refused([text]);
}

/** What stands against adding a piece. */
function conflictsOf(
  fragment: Fragment,
  piece: Piece,
  upstream: Upstream,
  record: Added,
): Diagnostic[] {
  const here = valueAt(fragment.value, piece.path);
  if (here !== undefined) {
    if (isSamePiece(here, piece)) return [];
    const isFollowed = record.get(upstream.name)?.has(piece.name) ?? false;
    const help = isFollowed
      ? "it was added before: run `pathwright update` first"
      : "make both the same, or call the fragment's by another name";
    return [conflict(fragment, here, piece, upstream, help)];
  }
  return isOperation(piece) ? rivalsOf(fragment, piece) : [];
}

/** What in a fragment cannot stand beside a new operation: its path elsewhere or by other names, its operationId. */
function rivalsOf({ value, locate }: Fragment, piece: Piece): Diagnostic[] {
  const found: Diagnostic[] = [];
  const tell = (message: string, way: readonly string[]): void => {
    const place = locate(pointerTo(way));
    found.push(diagnostic("fragment-conflict", message, place));
  };
  const [, path = ""] = piece.path;
  const id = isObject(piece.value) ? piece.value["operationId"] : undefined;
  const paths = valueAt(value, ["paths"]);
  for (const [known, item] of Object.entries(isObject(paths) ? paths : {})) {
    const way = ["paths", known];
    if (known === path && valueAt(item, ["$ref"]) !== undefined)
      tell(
        `${piece.name} cannot be put into its path, which is in another file`,
        way,
      );
    if (known !== path && shapeOf(known) === shapeOf(path))
      tell(
        `${piece.name} has the same path, whose parameters are called otherwise`,
        way,
      );
    for (const field of id === undefined ? [] : methods)
      if (valueAt(item, [field, "operationId"]) === id)
        tell(`${piece.name} has the operationId ${quote(String(id))}, too`, [
          ...way,
          field,
          "operationId",
        ]);
  }
  return found;
}

function isOperation({ path: [section, , member] }: Piece): boolean {
  return section === "paths" && member !== "parameters";
}

/** A path without the names of its parameters. */
function shapeOf(path: string): string {
  return path.replace(/\{[^{}]*\}/g, "{}");
}
