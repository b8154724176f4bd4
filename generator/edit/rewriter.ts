import { isDeepStrictEqual } from "node:util";
import {
  type Document,
  isMap,
  isNode,
  isSeq,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import { isObject } from "../openapi/json.ts";
import { memberPointer } from "../openapi/json-pointer.ts";
import type { Edit } from "./edits.ts";
import {
  commentsIn,
  endOf,
  endOfComment,
  endOfPair,
  leadOf,
  nextLine,
  placeAfter,
  startOf,
} from "./extents.ts";
import { areApart, keepsFirst, nameOf, quotesOf } from "./nodes.ts";
import * as print from "./print.ts";
import { columnOf, type Style, styleOf } from "./style.ts";

/** An object of JSON. */
export type Members = Readonly<Record<string, unknown>>;

/** Finds the edits that make a text of YAML or JSON say something else. */
export class Rewriter {
  readonly #edits: Edit[] = [];
  readonly #lost: string[] = [];
  readonly #text: string;
  readonly #document: Document;
  readonly #style: Style;
  readonly #comments: readonly number[];

  constructor(text: string, document: Document) {
    this.#text = text;
    this.#document = document;
    this.#style = styleOf(text, document);
    this.#comments = commentsIn(text);
  }

  /** Returns them, and what is replaced or removed with comments in it, as JSON Pointers. */
  rewritten(target: Members): { edits: Edit[]; lost: string[] } {
    const { contents } = this.#document;
    if (isMap(contents)) this.#map(contents, target, "");
    return { edits: this.#edits, lost: this.#lost };
  }

  #map(map: YAMLMap, target: Members, at: string): void {
    const known = new Set<string>();
    for (const [index, pair] of map.items.entries()) {
      const name = nameOf(pair);
      known.add(name);
      const pointer = memberPointer(at, name);
      if (Object.hasOwn(target, name))
        this.#pair(map, pair, target[name], pointer);
      else this.#remove(map, index, pointer);
    }
    const added = Object.entries(target).filter(([name]) => !known.has(name));
    if (added.length > 0) this.#add(map, added);
  }

  #pair(map: YAMLMap, pair: Pair, target: unknown, at: string): void {
    const { key, value } = pair;
    if (this.#says(value, target)) return;
    if (this.#isKept(value, target)) {
      this.#descend(value, target, at);
    } else if (map.flow) {
      this.#replaceInBraces(value, target, at);
    } else {
      const column = columnOf(this.#text, startOf(key));
      const start = (isNode(key) ? key.range?.[1] : null) ?? 0;
      const text = print.printValue(
        target,
        this.#style,
        column,
        quotesOf(value),
      );
      this.#replaceBehind(start, endOfPair(this.#text, pair), text, at);
    }
  }

  /** Replaces what stands behind a name: a comment on its line stays there, lines come below it. */
  #replaceBehind(start: number, end: number, text: string, at: string): void {
    const place = endOfComment(this.#text, end);
    if (!text.startsWith("\n") || place === end) {
      this.#replace(start, end, `:${text}`, at);
      return;
    }
    if (this.#hasComment(start, end)) this.#lost.push(at);
    this.#edits.push({ start, end, text: ":" });
    this.#edits.push({ start: place, end: place, text });
  }

  #list(list: YAMLSeq, target: readonly unknown[], at: string): void {
    for (const [index, item] of list.items.entries()) {
      const value = target[index];
      const pointer = memberPointer(at, String(index));
      if (this.#says(item, value)) continue;
      if (this.#isKept(item, value) && keepsFirst(item, value)) {
        this.#descend(item, value, pointer);
      } else if (list.flow) {
        this.#replaceInBraces(item, value, pointer);
      } else {
        const start = startOf(item);
        const column = columnOf(this.#text, start);
        const text = print.printItem(
          value,
          this.#style,
          column,
          quotesOf(item),
        );
        this.#replace(start, endOf(this.#text, item), text, pointer);
      }
    }
    const added = target.slice(list.items.length);
    if (added.length > 0) this.#append(list, added);
  }

  #descend(node: unknown, target: unknown, at: string): void {
    if (isMap(node) && isObject(target)) this.#map(node, target, at);
    else if (isSeq(node) && Array.isArray(target)) this.#list(node, target, at);
  }

  #says(node: unknown, target: unknown): boolean {
    const value: unknown = isNode(node) ? node.toJS(this.#document) : null;
    return isDeepStrictEqual(value, target);
  }

  /** Whether a node stays where it is, though not with all that is in it. */
  #isKept(node: unknown, target: unknown): boolean {
    if (isMap(node) && isObject(target)) {
      const kept = node.items.filter((pair) =>
        Object.hasOwn(target, nameOf(pair)),
      );
      const removed = node.items.length - kept.length;
      return kept.length > 0 && (!node.flow || removed < 2);
    }
    return (
      isSeq(node) &&
      Array.isArray(target) &&
      node.items.length > 0 &&
      target.length >= node.items.length
    );
  }

  #replaceInBraces(node: unknown, target: unknown, at: string): void {
    const start = startOf(node);
    const lead = this.#lineBreakOf(start);
    const text = print.printInBraces(target, this.#style, lead);
    this.#replace(start, endOf(this.#text, node), text, at);
  }

  /** The line break before the line of an offset, and what that line begins with; nothing where nothing in braces is on lines. */
  #lineBreakOf(offset: number): string {
    if (!this.#style.isJson || this.#style.indent === "") return "";
    const line = this.#text.lastIndexOf("\n", offset - 1);
    return `\n${/^[ \t]*/.exec(this.#text.slice(line + 1))?.[0] ?? ""}`;
  }

  #replace(start: number, end: number, text: string, at: string): void {
    // No comment can stand behind lines.
    const to = text.includes("\n") ? endOfComment(this.#text, end) : end;
    if (this.#hasComment(start, to)) this.#lost.push(at);
    this.#edits.push({ start, end: to, text });
  }

  #remove({ flow, items }: YAMLMap, index: number, at: string): void {
    const pair = items[index];
    const key = startOf(pair?.key);
    const end = endOfPair(this.#text, pair);
    const next = items[index + 1];
    if (flow) {
      const before =
        index === 0 ? key : endOfPair(this.#text, items[index - 1]);
      const [from, to] =
        next === undefined ? [before, end] : [key, startOf(next.key)];
      this.#edits.push({ start: from, end: to, text: "" });
      if (this.#hasComment(from, to)) this.#lost.push(at);
      return;
    }
    const start = key - columnOf(this.#text, key);
    const after = nextLine(this.#text, end);
    const above = this.#text.lastIndexOf("\n", start - 2) + 1;
    const isTold = /^[ \t]*#/.test(this.#text.slice(above, start));
    if (isTold || this.#hasComment(start, after)) this.#lost.push(at);
    this.#edits.push({ start, end: after, text: "" });
  }

  #hasComment(start: number, end: number): boolean {
    return this.#comments.some((at) => at >= start && at < end);
  }

  #add(map: YAMLMap, added: readonly (readonly [string, unknown])[]): void {
    const text = this.#text;
    const last = map.items.at(-1);
    if (map.flow) {
      const lead = leadOf(text, map);
      const put = added.map((one) =>
        print.printInObject(one, this.#style, lead),
      );
      this.#putInBraces(endOfPair(text, last), put, lead);
      return;
    }
    const column = columnOf(text, startOf(map.items[0]?.key));
    const place = placeAfter(text, endOfPair(text, last), column);
    const gap = areApart(map) ? "\n" : "";
    const lines = added.map(
      ([name, value]) =>
        gap + print.printMembers({ [name]: value }, this.#style, column),
    );
    this.#putLines(place, lines.join(""));
  }

  #append(list: YAMLSeq, added: readonly unknown[]): void {
    const end = endOf(this.#text, list.items.at(-1));
    if (list.flow) {
      const lead = leadOf(this.#text, list);
      const put = added.map((one) =>
        print.printInBraces(one, this.#style, lead),
      );
      this.#putInBraces(end, put, lead);
      return;
    }
    const column = columnOf(this.#text, startOf(list));
    const place = placeAfter(this.#text, end, column);
    this.#putLines(place, print.printItems(added, this.#style, column));
  }

  #putInBraces(at: number, put: readonly string[], lead: string): void {
    const gap = lead || (this.#style.colon === ":" ? "" : " ");
    const text = put.map((one) => `,${gap}${one}`).join("");
    this.#edits.push({ start: at, end: at, text });
  }

  #putLines(at: number, lines: string): void {
    const isEnded = this.#text[at - 1] === "\n";
    const text = isEnded ? lines : `\n${lines.replace(/\n$/, "")}`;
    this.#edits.push({ start: at, end: at, text });
  }
}
