import {
  type Event,
  EVENT_ID,
  getScalarValue,
  parseEvents,
  SCALAR_STYLE,
  type ScalarEvent,
} from "js-yaml";

import { setMember } from "../openapi/json.ts";
import {
  isTooLong,
  maximumDepth,
  maximumString,
  maximumValues,
  type Parsed,
  type Positions,
  treeOf,
} from "./tree.ts";
import { plainValue } from "./yaml-scalars.ts";

/** The most marks of a text that is tried: there is an event for each before there is a value. */
const maximumMarks = 1_500_000;

/**
 * Reads what nearly all YAML texts are, several times as fast as the package `yaml` does: mappings, lists and scalars alone. Gives
 * `null` for a text of which there may be anything to say, or that has more: anchors, tags, directives, merged or doubled names.
 */
export function parseUsualYaml(text: string): Parsed | null {
  if (isDense(text) || isOdd(text)) return null;
  let events: Event[];
  try {
    events = parseEvents(text, { maxDepth: maximumDepth });
  } catch {
    return null;
  }
  return new EventReader(text, events).read();
}

/** Whether a text may have more lines, elements and brackets than are tried. */
function isDense(text: string): boolean {
  if (text.length <= maximumMarks) return false;
  let marks = 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    // A line break, "," or what opens a bracket.
    if (unit === 0x0a || unit === 0x2c || unit === 0x5b || unit === 0x7b)
      marks += 1;
  }
  return marks > maximumMarks;
}

/** Whether a text has what parsers do not agree on: a NUL, a byte order mark within, a tab that indents. */
function isOdd(text: string): boolean {
  return (
    /[\0\uFEFF]/.test(text) || (text.includes("\t") && /^ *\t/m.test(text))
  );
}

/** YAML allows no name before a ":" that is much longer (YAML 1.2, section 8.2.2). */
const longestName = 1000;

/** Where events end, and what is read as such behind the last one. */
const end: Event = { type: EVENT_ID.POP };

/** Makes values of the events of a text. What is unusual moves the reading place behind everything: every loop ends there. */
class EventReader {
  readonly #text: string;
  readonly #events: readonly Event[];
  readonly #positions: Positions = new Map();
  #next = 0;
  #values = 0;

  constructor(text: string, events: readonly Event[]) {
    this.#text = text;
    this.#events = events;
  }

  read(): Parsed | null {
    const [document, first] = this.#events;
    if (document?.type !== EVENT_ID.DOCUMENT || document.explicitEnd)
      return null;
    if (first?.type !== EVENT_ID.MAPPING && first?.type !== EVENT_ID.SEQUENCE)
      return null;
    if (!this.#text.slice(0, first.start).split("\n").every(isIntroduction))
      return null;
    this.#next = 1;
    const value = this.#value(0);
    // Behind it there is the end of the document, and no other one.
    if (this.#next !== this.#events.length - 1) return null;
    const tree = treeOf(value, first.start, this.#positions);
    return { tree, problems: [] };
  }

  #take(): Event {
    const event = this.#events[this.#next] ?? end;
    this.#next += 1;
    return event;
  }

  #leave(): void {
    this.#next = Infinity;
  }

  #value(depth: number): unknown {
    const event = this.#take();
    this.#values += 1;
    const isBeyond = this.#values > maximumValues || depth > maximumDepth;
    if (isBeyond || !isBare(event)) this.#leave();
    switch (event.type) {
      case EVENT_ID.SCALAR:
        return this.#scalar(event);
      case EVENT_ID.MAPPING:
        return this.#object(depth + 1);
      case EVENT_ID.SEQUENCE:
        return this.#array(depth + 1);
      default:
        this.#leave();
        return null;
    }
  }

  #object(depth: number): Record<string, unknown> {
    const object: Record<string, unknown> = {};
    const offsets = new Map<string, number>();
    for (let key = this.#take(); key.type !== end.type; key = this.#take()) {
      const name = this.#name(key);
      if (offsets.has(name)) this.#leave();
      offsets.set(name, this.#startOf(key));
      const value = this.#value(depth);
      if (isTooLong(name, value)) this.#leave();
      setMember(object, name, value);
    }
    if (offsets.size > 0) this.#positions.set(object, offsets);
    return object;
  }

  #array(depth: number): unknown[] {
    const array: unknown[] = [];
    const offsets: number[] = [];
    for (let item = this.#take(); item.type !== end.type; item = this.#take()) {
      offsets.push(this.#startOf(item));
      this.#next -= 1;
      array.push(this.#value(depth));
    }
    if (offsets.length > 0) this.#positions.set(array, offsets);
    return array;
  }

  /** A name that stands on one line, as it is written. */
  #name(key: Event): string {
    if (key.type !== EVENT_ID.SCALAR || !isBare(key)) {
      this.#leave();
      return "";
    }
    const { style, valueStart, valueEnd } = key;
    const name = getScalarValue(this.#text, key);
    const isMerge = style === SCALAR_STYLE.PLAIN && name === "<<";
    const written = this.#text.slice(valueStart, valueEnd);
    const isUsual = written.length <= longestName && !/[\r\n]/.test(written);
    if (isMerge || isBlock(key) || !isUsual) this.#leave();
    return name;
  }

  #scalar(event: ScalarEvent): unknown {
    if (isMissing(event)) return null;
    if (event.valueEnd - event.valueStart > maximumString) this.#leave();
    const text = getScalarValue(this.#text, event);
    return event.style === SCALAR_STYLE.PLAIN ? plainValue(text) : text;
  }

  /** Where a key or an element begins. */
  #startOf(event: Event): number {
    if (event.type === EVENT_ID.MAPPING || event.type === EVENT_ID.SEQUENCE)
      return event.start;
    if (event.type === EVENT_ID.SCALAR && !isMissing(event)) {
      const { style, valueStart } = event;
      if (style === SCALAR_STYLE.PLAIN) return valueStart;
      if (!isBlock(event)) return valueStart - 1;
    }
    // Of a block only its first line is known.
    this.#leave();
    return 0;
  }
}

/** Whether a line, or what is before a value on it, is empty, a comment or the beginning of a document. */
function isIntroduction(line: string): boolean {
  return /^(?:---(?!\S))?\s*(?:#.*)?$/.test(line);
}

/** Whether a value has neither an anchor nor a tag. */
function isBare(event: Event): boolean {
  return !("tagStart" in event) || event.tagStart + event.anchorStart === -2;
}

/** Whether nothing is written where a value could be. */
function isMissing({ valueStart }: ScalarEvent): boolean {
  return valueStart === -1;
}

function isBlock({ style }: ScalarEvent): boolean {
  return (
    style === SCALAR_STYLE.LITERAL_BLOCK || style === SCALAR_STYLE.FOLDED_BLOCK
  );
}
