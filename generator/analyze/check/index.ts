import type { Report } from "../../model/diagnostics.ts";
import type { Document } from "../../model/document.ts";
import { quote } from "../../model/messages.ts";
import type { Finding } from "./finding.ts";
import { names, type ObjectKind } from "../../openapi/kinds.ts";
import { rules } from "./rules.ts";
import { alternativeFor, articles, expectation, isOf } from "./field-values.ts";
import type { Content, Field } from "../../openapi/fields.ts";
import { isObjectKind, openApi } from "../../openapi/grammar.ts";
import { type JsonKind, jsonKind } from "../../openapi/json.ts";
import type { Contradiction } from "../schemas/contradictions.ts";
import { contradiction } from "./contradiction.ts";
import { rewritten, written } from "./help.ts";
import { nullableReference } from "./schema-rules.ts";
import { unknownField } from "./unknown-fields.ts";
import { pointerTo } from "../../openapi/json-pointer.ts";

/** A value on the way through a document; its JSON Pointer is worked out only where something is wrong with it. */
interface Position {
  readonly value: unknown;
  readonly key: string;
  readonly parent: Position | null;
}

/** An object that is still to be compared. */
interface Waiting extends Position {
  readonly kind: ObjectKind;
}

/**
 * Compares what a document says with the objects of OpenAPI: fields that are none, values of another kind, what is missing
 * and what excludes each other, `contradictions` by the `allOf` that they are in. References are not followed: what they lead to is compared where it stands.
 */
export function checkObjects(
  { root, version, mayRepeat }: Document,
  contradictions: ReadonlyMap<unknown, readonly Contradiction[]>,
  report: Report,
): void {
  const seen = new Set<unknown>();
  const pending: Waiting[] = [
    { value: root.value, key: "", parent: null, kind: "document" },
  ];
  const tell = (
    position: Position,
    { code, message, help, path }: Finding,
  ): void => {
    report(code, message, pointerOf(path.reduce(below, position)), help);
  };
  for (;;) {
    const position = pending.pop();
    if (position === undefined) return;
    const { kind } = position;
    const object = position.value as Readonly<Record<string, unknown>>;
    // A YAML alias is the same object as its anchor.
    if (mayRepeat && seen.has(object)) continue;
    if (mayRepeat) seen.add(object);
    if (isReference(object, kind, version === "3.0")) {
      const findings = kind === "schema" ? nullableReference(object) : none;
      for (const finding of findings) tell(position, finding);
      continue;
    }
    const fields = openApi.objects[kind];
    for (const key in object) {
      const known = fields.named.get(key);
      if (known?.isText && typeof object[key] === "string") continue;
      if (known === undefined && key.startsWith("x-")) continue;
      const field = known ?? fields.other;
      if (field !== null)
        checkField(position, key, object[key], field, pending, tell);
      else {
        const finding = unknownField(kind, key, [...fields.named.keys()]);
        if (finding !== null) tell(position, finding);
      }
    }
    for (const key of fields.needed)
      if ((object[key] ?? null) === null) tell(position, missing(kind, key));
    for (const finding of rules[kind]?.(object, version) ?? none)
      tell(position, finding);
    if (contradictions.size === 0) continue;
    for (const one of contradictions.get(object["allOf"]) ?? none)
      tell(position, contradiction(object, one));
  }
}

const none: readonly never[] = [];

/** Whether only the `$ref` of an object counts (OpenAPI 3.1, "Reference Object"; 3.0, "Schema Object"). */
function isReference(
  object: Readonly<Record<string, unknown>>,
  kind: ObjectKind,
  isOld: boolean,
): boolean {
  if (typeof object["$ref"] !== "string") return false;
  return kind === "schema" ? isOld : kind !== "pathItem";
}

type Tell = (position: Position, finding: Finding) => void;

/** Compares the member `key` of an object with its field; objects in it are put aside for later. */
function checkField(
  parent: Position,
  key: string,
  value: unknown,
  field: Field,
  pending: Waiting[],
  tell: Tell,
): void {
  const kind = jsonKind(value);
  if (kind === null) return;
  const alternative = alternativeFor(field, kind);
  if (alternative === undefined) {
    const position = below(parent, key);
    tell(position, unexpected(position, expectation(field), kind));
    return;
  }
  const { holder, content } = alternative;
  if (content === "any" || typeof value !== "object") return;
  if (holder === "none") {
    if (kind === "object" && isObjectKind(content))
      pending.push({ value, key, parent, kind: content });
    return;
  }
  const position = { value, key, parent };
  const members = value as Readonly<Record<string, unknown>>;
  for (const inner in members)
    checkMember(position, inner, members[inner], content, pending, tell);
}

/** Compares an element of a list, or a member of a map, with what it must be. */
function checkMember(
  parent: Position,
  key: string,
  value: unknown,
  content: Content,
  pending: Waiting[],
  tell: Tell,
): void {
  const kind = jsonKind(value);
  if (kind === null) return;
  if (!isOf(content, kind)) {
    const position = below(parent, key);
    const wanted = isObjectKind(content)
      ? "an object"
      : articles[content as JsonKind];
    tell(position, unexpected(position, wanted, kind));
  } else if (kind === "object" && isObjectKind(content)) {
    pending.push({ value, key, parent, kind: content });
  }
}

function unexpected(
  { key, parent }: Position,
  wanted: string,
  found: JsonKind,
): Finding {
  const isElement = Array.isArray(parent?.value);
  const name = isElement ? "this" : `\`${quote(key).slice(1, -1)}\``;
  return {
    code: "unexpected-type",
    message: `${name} must be ${wanted}, not ${kinds[found]}`,
    help: (isElement ? null : rewritten(key)) ?? `write ${wanted}`,
    path: [],
  };
}

const kinds: Readonly<Record<JsonKind, string>> = {
  ...articles,
  boolean: "a boolean",
};

function missing(kind: ObjectKind, key: string): Finding {
  return {
    code: "missing-field",
    message: `${names[kind]} needs \`${key}\``,
    help: written(kind, key),
    path: [],
  };
}

function below(parent: Position, key: string): Position {
  const members = parent.value as Readonly<Record<string, unknown>>;
  return { value: members[key], key, parent };
}

function pointerOf(position: Position): string {
  const keys: string[] = [];
  for (let at = position; at.parent !== null; at = at.parent) keys.push(at.key);
  return pointerTo(keys.reverse());
}
