import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Alias,
  type ParsedNode,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";

import type { DiagnosticCode } from "../model/diagnostics.ts";
import { quote } from "../model/messages.ts";
import type { Problem } from "./problem.ts";
import {
  isTooLong,
  maximumDepth,
  maximumValues,
  tooDeep,
  tooLong,
  tooManyValues,
  treeOf,
  twice,
  type Offsets,
  type Parsed,
  type Positions,
} from "./tree.ts";
import { isObject, setMember } from "../openapi/json.ts";

/** An anchored value, with what each of its aliases adds to the tree. */
interface Anchored {
  readonly value: unknown;
  readonly values: number;
  readonly height: number;
}

/**
 * Turns YAML's nodes into JSON's values.
 *
 * An alias is the same object as its anchor, so that a thousand of them cost nothing here. But who walks the tree meets it a
 * thousand times: values are counted, and levels measured, as if each alias were written out.
 */
export class YamlConverter {
  readonly #positions: Positions = new Map();
  readonly #problems: Problem[] = [];
  readonly #repeated: Problem[] = [];
  /** What each anchor names so far; `null` while its value is being converted. */
  readonly #anchors = new Map<string, Anchored | null>();
  #values = 0;
  #deepest = 0;
  #isTooLarge = false;

  convert(contents: ParsedNode): Parsed {
    const value = this.#node(contents, 0);
    const problems = [...this.#problems, ...this.#repeated];
    const start = contents.range[0];
    return this.#problems.length === 0
      ? { tree: treeOf(value, start, this.#positions), problems }
      : { tree: null, problems };
  }

  /** The value of a node; `undefined` where there is a problem with it. */
  #node(node: ParsedNode | null, depth: number): unknown {
    if (node === null) return null;
    if (isAlias(node)) return this.#alias(node, depth);
    if (!this.#grow(1, depth, node)) return undefined;
    return node.anchor === undefined
      ? this.#content(node, depth)
      : this.#anchored(node, node.anchor, depth);
  }

  #content(node: Exclude<ParsedNode, Alias>, depth: number): unknown {
    if (isMap(node)) return this.#object(node, depth + 1);
    if (isSeq(node)) return this.#array(node, depth + 1);
    return scalarValue(node);
  }

  /** Counts values, the lowest of them at a depth; tells whether the tree may grow so. */
  #grow(values: number, depth: number, node: ParsedNode): boolean {
    this.#values += values;
    this.#deepest = Math.max(this.#deepest, depth);
    const isDeep = depth > maximumDepth;
    if (!isDeep && this.#values <= maximumValues) return true;
    this.#tooLarge(isDeep ? tooDeep : tooManyValues, node);
    return false;
  }

  /** Says once that the text is beyond a limit. */
  #tooLarge(message: string, node: ParsedNode): void {
    if (!this.#isTooLarge) this.#problem("too-large", message, node);
    this.#isTooLarge = true;
  }

  #anchored(
    node: Exclude<ParsedNode, Alias>,
    anchor: string,
    depth: number,
  ): unknown {
    const valuesBefore = this.#values;
    const deepestBefore = this.#deepest;
    this.#deepest = depth;
    this.#anchors.set(anchor, null);
    const value = this.#content(node, depth);
    this.#anchors.set(anchor, {
      value,
      values: this.#values - valuesBefore + 1,
      height: this.#deepest - depth,
    });
    this.#deepest = Math.max(this.#deepest, deepestBefore);
    return value;
  }

  #alias(alias: Alias.Parsed, depth: number): unknown {
    const name = quote(alias.source);
    const anchored = this.#anchors.get(alias.source);
    if (anchored === undefined) {
      this.#problem(
        "syntax",
        `no anchor before this alias has the name ${name}`,
        alias,
      );
      return undefined;
    }
    if (anchored === null) {
      this.#problem("syntax", `the anchor ${name} contains itself here`, alias);
      return undefined;
    }
    const { value, values, height } = anchored;
    return this.#grow(values, depth + height, alias) ? value : undefined;
  }

  #object(map: YAMLMap.Parsed, depth: number): Record<string, unknown> {
    const members = new Members();
    for (const { key, value } of map.items) {
      if (isMerge(key)) {
        // What is merged stands beside the other members, not below them.
        this.#merge(members, this.#node(value, depth - 1), key);
        continue;
      }
      const name = this.#name(key);
      const converted = this.#node(value, depth);
      if (isTooLong(name, converted)) this.#tooLarge(tooLong, value ?? key);
      if (!members.add(name, converted, key.range[0])) {
        this.#repeated.push(twice(name, key.range[0]));
      }
    }
    if (members.offsets.size > 0) {
      this.#positions.set(members.object, members.offsets);
    }
    return members.object;
  }

  /** A name as it is written, or as what an alias in its place is. */
  #name(key: ParsedNode): string {
    if (isScalar(key)) {
      const name = String(key.value);
      if (key.anchor !== undefined)
        this.#anchors.set(key.anchor, { value: name, values: 1, height: 0 });
      return name;
    }
    const value = isAlias(key) ? this.#alias(key, 0) : null;
    if (typeof value === "object" && value !== null)
      this.#problem("syntax", "a name must be a scalar", key);
    return String(value);
  }

  /** Adds the members of a mapping, or of each in a list (https://yaml.org/type/merge.html). */
  #merge(members: Members, merged: unknown, key: ParsedNode): void {
    for (const source of Array.isArray(merged) ? merged : [merged]) {
      if (isObject(source)) {
        members.merge(source, this.#positions.get(source));
      } else if (source !== undefined) {
        this.#problem("syntax", 'only mappings can be merged with "<<"', key);
      }
    }
  }

  #array(seq: YAMLSeq.Parsed, depth: number): unknown[] {
    const array = seq.items.map((item) => this.#node(item, depth));
    if (array.length > 0) {
      this.#positions.set(
        array,
        seq.items.map((item) => item.range[0]),
      );
    }
    return array;
  }

  #problem(code: DiagnosticCode, message: string, node: ParsedNode): void {
    this.#problems.push({ code, message, offset: node.range[0] });
  }
}

/** The members of one mapping, those that stand in it and those merged into it. */
class Members {
  readonly object: Record<string, unknown> = {};
  readonly offsets = new Map<string, number>();
  readonly #merged = new Set<string>();

  /** Adds a member, in place of a merged one; tells whether the name was free. */
  add(name: string, value: unknown, offset: number): boolean {
    const isFree = !this.offsets.has(name) || this.#merged.delete(name);
    this.offsets.set(name, offset);
    setMember(this.object, name, value);
    return isFree;
  }

  /** Adds the members of another mapping whose names are free. */
  merge(source: Record<string, unknown>, positions: Offsets | undefined): void {
    if (!(positions instanceof Map)) return;
    for (const [name, offset] of positions) {
      if (this.offsets.has(name)) continue;
      this.#merged.add(name);
      this.offsets.set(name, offset);
      setMember(this.object, name, source[name]);
    }
  }
}

/** Whether a key is the merge key: quoted, `<<` is a name like any other. */
function isMerge(key: ParsedNode): boolean {
  return isScalar(key) && key.type === "PLAIN" && key.value === "<<";
}

/** A scalar as JSON can hold it: `.inf` and `.nan` have no number there, so what was written stays. */
function scalarValue({ value, source }: Scalar.Parsed): unknown {
  return typeof value === "number" && !Number.isFinite(value) ? source : value;
}
