import {
  isMap,
  isNode,
  type Node,
  parseDocument,
  stringify,
  type YAMLMap,
} from "yaml";
import { type Edit, edited } from "../edit/edits.ts";

/** What is put into a configuration: the names that lead to a value, `["resources", "pets", "methods", "list"]`, and the value. */
export type ConfigEdit = readonly [path: readonly string[], value: Value];

/** A text, or a list of them. */
type Value = string | readonly string[];

/** Whether a configuration is data, which can be edited, and not code. */
export function isEditable(path: string): boolean {
  return /\.(?:json|ya?ml)$/i.test(path);
}

/**
 * Puts texts into a configuration in JSON or YAML, and leaves everything else in it as it is written. Returns `null` where something
 * else than an object stands on the way, as what an alias of YAML stands for is elsewhere.
 */
export function editConfig(
  path: string,
  text: string,
  edits: readonly ConfigEdit[],
): string | null {
  const language = path.toLowerCase().endsWith(".json") ? json : yaml;
  const lines = text.replaceAll("\r\n", "\n");
  const { contents, errors } = parseDocument(lines);
  if (errors.length > 0 || (contents !== null && !isMap(contents))) return null;
  const changes = changesTo(contents, lines, edits, language);
  if (changes === null) return null;
  const after = edited(
    lines,
    changes.sort((one, other) => other.column - one.column),
  );
  return text.includes("\r\n") ? after.replaceAll("\n", "\r\n") : after;
}

/** What takes the place of a part of a text. */
interface Change extends Edit {
  /** How far to the right its lines begin: of what is put at one place, that of the inner object comes first. */
  readonly column: number;
}

/** New members of an object: values, and objects of such. */
interface Members {
  [name: string]: Members | Value;
}

/** How a language writes members of an object between its braces, each an entry, and a value. */
interface Language {
  readonly entries: (members: Members, indent: string) => string[];
  readonly text: (value: Value) => string;
}

const yaml: Language = {
  entries: (members) =>
    Object.entries(members).map(([name, value]) =>
      stringify({ [name]: value }, { lineWidth: 0, collectionStyle: "flow" })
        .trim()
        .slice(2, -2),
    ),
  text: (value) => stringify(value, { lineWidth: 0 }).trim(),
};

const json: Language = {
  entries: (members, indent) =>
    Object.entries(members).map(
      ([name, value]) => `${JSON.stringify(name)}: ${inJson(value, indent)}`,
    ),
  text: (value) => inJson(value, ""),
};

/** What changes in the text of an object, or of nothing; `null` where it cannot be. */
function changesTo(
  root: YAMLMap | null,
  text: string,
  edits: readonly ConfigEdit[],
  language: Language,
): Change[] | null {
  const changes: Change[] = [];
  const additions = new Map<YAMLMap | null, Members>();
  for (const [path, value] of edits) {
    const found = descend(root, path);
    if (found === null) return null;
    const { map, old, rest } = found;
    const members = additions.get(map) ?? {};
    if (old === null) {
      put(members, rest, value);
      additions.set(map, members);
    } else {
      const [start, end] = extentOf(old);
      changes.push({ start, end, text: language.text(value), column: 0 });
    }
  }
  for (const [map, members] of additions)
    changes.push(
      map !== null && (map.flow || map.items.length === 0)
        ? betweenBraces(map, members, text, language)
        : onLines(map, members, text),
    );
  return changes;
}

/** Adds members to an object that has its own on lines, and to the text of none. */
function onLines(map: YAMLMap | null, members: Members, text: string): Change {
  const [first] = extentOf(map?.items[0]?.key);
  const column = first - (text.lastIndexOf("\n", first - 1) + 1);
  const end = map === null ? text.length : endOf(map);
  const isEnded = end === 0 || text[end - 1] === "\n";
  const line = isEnded ? end : text.indexOf("\n", end) + 1 || text.length;
  const gap = line === 0 || text[line - 1] === "\n" ? "" : "\n";
  const indent = /^( +)[^\s#]/m.exec(text)?.[1]?.length ?? 2;
  const printed = stringify(members, { lineWidth: 0, indent });
  const added = printed.replace(/^(?=.)/gm, " ".repeat(column));
  return { start: line, end: line, text: gap + added, column };
}

/** Adds members to an object in braces: on lines where its own stand on some. */
function betweenBraces(
  map: YAMLMap,
  members: Members,
  text: string,
  { entries }: Language,
): Change {
  const [open] = extentOf(map);
  const [first] = extentOf(map.items[0]?.key);
  const isEmpty = map.items.length === 0;
  const [lead = ""] = isEmpty
    ? []
    : (/\n[ \t]*$/.exec(text.slice(open, first)) ?? []);
  const indent = lead === "" ? "" : (/^[ \t]+(?=[^\s])/m.exec(text)?.[0] ?? "");
  const added = entries(members, indent)
    .map((entry) => entry.replaceAll("\n", lead))
    .join(`,${lead || " "}`);
  const [, end] = isEmpty ? [0, open + 1] : extentOf(map.items.at(-1)?.value);
  const put = isEmpty ? ` ${added} ` : `,${lead || " "}${added}`;
  return { start: end, end, text: put, column: 0 };
}

/** Where the last value of an object on lines ends. */
function endOf(map: YAMLMap): number {
  const value = map.items.at(-1)?.value;
  if (isMap(value) && !value.flow && value.items.length > 0)
    return endOf(value);
  const [, end] = extentOf(value ?? map.items.at(-1)?.key);
  return end;
}

function extentOf(node: unknown): [start: number, end: number] {
  const [start = 0, end = 0] = (isNode(node) ? node.range : null) ?? [];
  return [start, end];
}

/** Follows a path as far as objects stand there: the last of these, and the rest of the path, or the value that stands at its end. */
function descend(
  map: YAMLMap | null,
  [name = "", ...below]: readonly string[],
): { map: YAMLMap | null; old: Node | null; rest: readonly string[] } | null {
  const pair = map?.items.find(({ key }) => String(key) === name);
  if (pair === undefined) return { map, old: null, rest: [name, ...below] };
  if (!isNode(pair.value)) return null;
  if (below.length === 0) return { map, old: pair.value, rest: [] };
  return isMap(pair.value) ? descend(pair.value, below) : null;
}

function put(
  members: Members,
  [name = "", ...below]: readonly string[],
  value: Value,
): void {
  if (below.length === 0) {
    members[name] = value;
    return;
  }
  const next = (members[name] ??= {});
  if (isMembers(next)) put(next, below, value);
}

function isMembers(value: Members | Value): value is Members {
  return typeof value === "object" && !Array.isArray(value);
}

/** A value as JSON has it: a list on one line, an object on several where they are indented. */
function inJson(value: Members | Value, indent: string): string {
  if (typeof value === "string") return JSON.stringify(value);
  if (!isMembers(value))
    return `[${value.map((one) => JSON.stringify(one)).join(", ")}]`;
  const members = Object.entries(value).map(
    ([name, member]) =>
      `${JSON.stringify(name)}: ${inJson(member, indent).replaceAll("\n", `\n${indent}`)}`,
  );
  return indent === ""
    ? `{ ${members.join(", ")} }`
    : `{\n${members.map((one) => indent + one).join(",\n")}\n}`;
}
