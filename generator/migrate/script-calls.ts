import type { Edit } from "../edit/edits.ts";
import { optionNames } from "./flags.ts";
import { argumentsAt, type Placed, reads, stringIn } from "./tokens.ts";

/** Why a script is left as it is. */
export class Unclear extends Error {}

/** A call of `openapiTS()`. */
export interface Call {
  /** The index of the word `await` before it. */
  readonly from: number;
  readonly edits: readonly Edit[];
  /** The constant that holds what comes of it; `null` where nothing does. */
  readonly result: string | null;
  readonly document: string;
}

/** Reads the call of `openapiTS()` whose name has an index, and has it call `typesOf()`. */
export function callAt(
  text: string,
  tokens: readonly Placed[],
  index: number,
): Call {
  const name = tokens[index] as Placed;
  const given =
    tokens[index + 1]?.text === "(" ? argumentsAt(tokens, index + 1) : null;
  if (tokens[index - 1]?.text !== "await" || given === null)
    throw new Unclear("it does more with openapiTS than to await a call");
  const [source, options, ...others] = given.ranges;
  if (source === undefined || others.length > 0)
    throw new Unclear(
      "it gives openapiTS something else than a document and options",
    );
  const document = documentIn(tokens, source);
  const end = tokens[source[1] - 1]?.end ?? 0;
  const added =
    options === undefined
      ? { start: end, end, text: ", { defaultNonNullable: true }" }
      : optionsIn(text, tokens, options);
  const called = { start: name.start, end: name.end, text: "typesOf" };
  const isHeld = reads(tokens, index - 4, ["const", null, "=", "await"]);
  return {
    from: index - 1,
    edits: added === null ? [called] : [called, added],
    result: isHeld ? (tokens[index - 3]?.text ?? null) : null,
    document,
  };
}

/** The document that an argument names: `new URL("./a.yaml", import.meta.url)`, or a constant that is one. */
function documentIn(
  tokens: readonly Placed[],
  [from, to]: readonly [number, number],
): string {
  const unclear = "it reads its document from elsewhere than a file beside it";
  let start = from;
  if (to - from === 1) {
    const name = tokens[from]?.text ?? "";
    const declared = tokens.flatMap((_, at) =>
      reads(tokens, at, ["const", name, "="]) ? [at + 3] : [],
    );
    if (declared.length !== 1) throw new Unclear(unclear);
    start = declared[0] ?? 0;
  }
  const file = stringIn(tokens[start + 3]);
  const url = ["new", "URL", "(", null, ",", "import", ".", "meta", ".", "url"];
  const end = tokens[start + 10]?.text === "," ? start + 11 : start + 10;
  const isUrl = reads(tokens, start, url) && tokens[end]?.text === ")";
  if (
    !isUrl ||
    file === null ||
    /^[a-z]+:|^\/\//i.test(file) ||
    (to - from > 1 && end + 1 !== to)
  )
    throw new Unclear(unclear);
  return file;
}

/** What an object of options lacks, where all of them are switches that Pathwright has; `null` where it lacks nothing. */
function optionsIn(
  text: string,
  tokens: readonly Placed[],
  [from, to]: readonly [number, number],
): Edit | null {
  const said = tokens.slice(from, to).map(({ text }) => text);
  const inner = said.slice(1, -1).join(" ").replace(/ ?,$/, "");
  const members = inner === "" ? [] : inner.split(" , ");
  const names = members.map(
    (member) => /^(\w+) : (?:true|false)$/.exec(member)?.[1] ?? member,
  );
  const unknown = names.find((name) => !optionNames.has(name));
  if (said[0] !== "{" || said.at(-1) !== "}" || unknown !== undefined)
    throw new Unclear(
      `Pathwright has no such option: ${unknown ?? said.join(" ")}`,
    );
  if (names.includes("defaultNonNullable")) return null;
  const open = tokens[from]?.end ?? 0;
  const first = tokens[from + 1]?.start ?? open;
  const gap = members.length === 0 ? " " : `,${text.slice(open, first)}`;
  const before = members.length === 0 ? " " : "";
  return {
    start: first,
    end: first,
    text: `${before}defaultNonNullable: true${gap}`,
  };
}
