import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  visit,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";

/** How a text of YAML or JSON is written, as far as what is put into it has to be written alike. */
export interface Style {
  readonly isJson: boolean;
  /** What a line of an inner value begins with, beside what lines of the outer begin with; empty where JSON is on one line. */
  readonly indent: string;
  /** What stands between a name and its value in JSON. */
  readonly colon: string;
  /** Whether the dashes of a list are indented below its name. */
  readonly indentSeq: boolean;
  readonly singleQuote: boolean;
  /** Whether short lists stand in brackets, and whether brackets and braces have blanks inside. */
  readonly flow: {
    readonly lists: boolean;
    readonly listsPadding: boolean;
    readonly bracesPadding: boolean;
  };
}

/** Finds out how a text is written. */
export function styleOf(text: string, document: Document): Style {
  const isJson = /^\s*[{[]/.test(text);
  const found = tally(text, document);
  return {
    isJson,
    indent: isJson
      ? (/^[ \t]+(?=\S)/m.exec(text)?.[0] ?? "")
      : " ".repeat(found.indent),
    colon: /"\s*:\S/.test(text) && !/"\s*:\s/.test(text) ? ":" : ": ",
    indentSeq: found.indented >= found.level,
    singleQuote: found.single > found.double,
    flow: {
      lists: found.flow > found.block,
      listsPadding: found.openLists > found.closeLists,
      bracesPadding: found.openBraces >= found.closeBraces,
    },
  };
}

interface Tally {
  indent: number;
  indented: number;
  level: number;
  single: number;
  double: number;
  flow: number;
  block: number;
  openLists: number;
  closeLists: number;
  openBraces: number;
  closeBraces: number;
}

/** Counts how the nodes of a text are written. */
function tally(text: string, document: Document): Tally {
  const found: Tally = {
    indent: 0,
    indented: 0,
    level: 0,
    single: 0,
    double: 0,
    flow: 0,
    block: 0,
    openLists: 0,
    closeLists: 0,
    openBraces: 0,
    closeBraces: 0,
  };
  const isOpen = ({ range }: YAMLMap | YAMLSeq): boolean =>
    text[(range?.[0] ?? 0) + 1] === " ";
  visit(document, {
    Scalar(_, { type }) {
      if (type === "QUOTE_SINGLE") found.single += 1;
      if (type === "QUOTE_DOUBLE") found.double += 1;
    },
    Map(_, map) {
      if (!map.flow || map.items.length === 0) return;
      found[isOpen(map) ? "openBraces" : "closeBraces"] += 1;
    },
    Seq(_, list) {
      if (list.flow && list.items.length > 0)
        found[isOpen(list) ? "openLists" : "closeLists"] += 1;
      if (list.items.length === 0 || !list.items.every(isScalar)) return;
      if (list.flow) found.flow += 1;
      else found.block += 1;
    },
    Pair(_, { key, value }) {
      if (!isScalar(key) || !key.range) return;
      const [at] = key.range;
      if (isMap(value) && !value.flow && value.range && found.indent === 0)
        found.indent = columnOf(text, value.range[0]) - columnOf(text, at);
      if (!isSeq(value) || value.flow || !value.range) return;
      if (columnOf(text, value.range[0]) > columnOf(text, at))
        found.indented += 1;
      else found.level += 1;
    },
  });
  return found.indent > 0 ? found : { ...found, indent: 2 };
}

/** The column of an offset, from 0. */
export function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf("\n", offset - 1) + 1);
}
