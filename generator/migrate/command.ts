import { quote } from "../model/messages.ts";
import { isLoopback } from "../read/load/url-policy.ts";
import type { Edit } from "../edit/edits.ts";
import { type Flag, flagAt, spelling } from "./flags.ts";
import { leave, type Rewriting, type Surroundings } from "./rewriting.ts";
import { leadTo, runScript } from "./runners.ts";
import type { Command, Word } from "./shell.ts";

const program =
  /^(?:\S*node_modules\/\.bin\/)?openapi-typescript(?:@[\w.^~+-]+)?$/;

/** Has a command run `pathwright types`, or says why it is left; `null` where it does not run openapi-typescript. */
export async function rewriteCommand(
  words: Command,
  surroundings: Surroundings,
): Promise<Rewriting | null> {
  const index = words.findIndex(({ value }) => program.test(value ?? ""));
  if (index === -1) return null;
  const before = words.slice(0, index);
  if (
    runScript(before) &&
    (before.some(({ value }) => value === "npm") ||
      surroundings.scripts.has("openapi-typescript"))
  )
    return { edits: [], left: [] };
  const at = words[index]?.start ?? 0;
  if (!leadTo(before)) return leave(at, "it is not clear that this runs it");
  const given = argumentsIn(words, index + 1);
  if (typeof given === "string") return leave(at, given);
  const edits = await rewriteArguments(words, index, given, surroundings);
  return typeof edits === "string" ? leave(at, edits) : { edits, left: [] };
}

/** What openapi-typescript's command is given. */
interface Arguments {
  readonly input: Word | null;
  readonly flags: readonly Flag[];
}

/** Reads arguments, or says why Pathwright cannot be given the same. */
function argumentsIn(words: Command, from: number): Arguments | string {
  const flags: Flag[] = [];
  let input: Word | null = null;
  for (let index = from; index < words.length; index += 1) {
    const word = words[index];
    if (word === undefined) break;
    if (word.raw.startsWith("-")) {
      const flag = flagAt(words, index);
      if (flag === null) return `Pathwright does not know ${quote(word.raw)}`;
      flags.push(flag);
      index = words.indexOf(flag.last);
    } else if (input !== null) return "more than one document is named";
    else input = word;
  }
  if (input?.value?.includes("*"))
    return "documents are named by a pattern: list them in a redocly.yaml";
  if (/^file:/.test(input?.value ?? ""))
    return "the document is a file named by a URL: name its path";
  return { input, flags };
}

/** Gives the edits of a command, or why there are none. */
async function rewriteArguments(
  words: Command,
  index: number,
  { input, flags }: Arguments,
  surroundings: Surroundings,
): Promise<Edit[] | string> {
  const flag = flags.find(({ name }) => name === "redocly");
  const path = flag === undefined ? null : valueOf(flag);
  const redocly = path === undefined ? null : await surroundings.redocly(path);
  const isSure = redocly !== null || (flag !== undefined && input === null);
  if (!isSure && (input === null || flag !== undefined))
    return "it is not clear what the redocly.yaml there says";
  if (redocly === "requests" && /^https?:/i.test(input?.value ?? "http:"))
    return "the redocly.yaml there says how documents are requested: --header does that here";
  const listsDocuments =
    redocly === "documents" || (flag !== undefined && input === null);
  const dropped: Span[] = flags.filter(({ name }) =>
    listsDocuments ? name === "output" : name === "redocly",
  );
  if (listsDocuments && input !== null)
    dropped.push({ first: input, last: input });
  const { start, end, raw } = words[index] as Word;
  const program = raw.replace(/openapi-typescript.*$/, "pathwright types");
  const text = program + source(listsDocuments, input, flag);
  const last = words.at(-1)?.end ?? end;
  return [
    { start, end, text },
    ...dropped.map((span) => removal(span, words)),
    ...flags.flatMap((one) =>
      dropped.includes(one) ? [] : editOf(one, words),
    ),
    { start: last, end: last, text: addition(input, flags) },
  ].filter((edit) => edit.start < edit.end || edit.text !== "");
}

/** Names where documents come from, where openapi-typescript finds that out by itself. */
function source(
  listsDocuments: boolean,
  input: Word | null,
  flag: Flag | undefined,
): string {
  if (listsDocuments) return flag === undefined ? " --redocly ." : "";
  return input === null ? " -" : "";
}

/** What openapi-typescript does without being told. */
function addition(input: Word | null, flags: readonly Flag[]): string {
  const url = input?.value ?? "";
  const isOpen =
    /^http:/i.test(url) &&
    URL.canParse(url) &&
    !isLoopback(new URL(url).hostname);
  const isTold = flags.some(({ name }) => name === "defaultNonNullable");
  return [
    isOpen ? ` --allow-urls ${new URL(url).origin}` : "",
    isTold ? "" : " --default-non-nullable",
  ].join("");
}

/** The value of a flag that takes one; `undefined` where only the shell knows it. */
function valueOf({ first, value }: Flag): string | undefined {
  if (value === null) return undefined;
  if (value !== first) return value.value ?? undefined;
  return value.value?.replace(/^[^=]*=/, "");
}

function editOf(flag: Flag, words: Command): Edit[] {
  const { first, last, value } = flag;
  if (value !== null) {
    const short = /^-[co]=/.exec(first.raw);
    return short === null
      ? []
      : [{ start: first.start + 2, end: first.start + 3, text: " " }];
  }
  const text = spelling(flag);
  if (text === null) return [removal(flag, words)];
  if (first === last && (first.raw === text || first.raw === "-t")) return [];
  return [{ start: first.start, end: last.end, text }];
}

/** Words that stand together. */
type Span = Pick<Flag, "first" | "last">;

/** Removes words, with the blanks before them. */
function removal({ first, last }: Span, words: Command): Edit {
  const before = words[words.indexOf(first) - 1];
  return { start: before?.end ?? first.start, end: last.end, text: "" };
}
