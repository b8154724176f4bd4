import { rewriteLine } from "./command-line.ts";
import { edited } from "../edit/edits.ts";
import { rewriteScript } from "./node-script.ts";
import {
  type Found,
  nothingFound,
  type ProjectFile,
  together,
  told,
} from "./project-file.ts";
import { isCommand, namesPackage } from "./rewriting.ts";
import { type Placed, placedTokens, stringIn } from "./tokens.ts";

/** Whether a file that a document may refer to others from does. Gives `false` where there is none. */
export type RefersToFiles = (path: string) => Promise<boolean>;

/** Has a script call Pathwright instead of `openapiTS()`, and tells what else in it names the package. */
export async function migrateCode(
  file: ProjectFile,
  refersToFiles: RefersToFiles,
): Promise<Found> {
  if (!namesPackage.test(file.text)) return nothingFound;
  const tokens = placedTokens(file.text);
  const imports = tokens.flatMap((token, index) =>
    stringIn(token) === "openapi-typescript" ? [index] : [],
  );
  const found: Found[] = [];
  for (const [index, token] of tokens.entries())
    if (!imports.includes(index) && isMention(token))
      found.push(
        left(
          file,
          token,
          "this is left: it is text, and unclear what it is for",
        ),
      );
  for (const index of imports) {
    const token = tokens[index] as Placed;
    const isAlone = imports.length === 1 && tokens[index - 1]?.text === "from";
    const script = isAlone
      ? rewriteScript(file.path, file.text, tokens, index)
      : { reason: "it does more with the package than to import it once" };
    if ("reason" in script) {
      found.push(left(file, token, `this import is left: ${script.reason}`));
      continue;
    }
    const several = await Promise.all(script.documents.map(refersToFiles));
    if (several.includes(true)) {
      const reason =
        "its document refers to other files, which generateTypes is given as texts";
      found.push(
        left(
          file,
          token,
          `this import is left: ${reason}`,
          'run "pathwright types" instead',
        ),
      );
      continue;
    }
    const message =
      "it calls generateTypes of pathwright now, through typesOf at its end";
    const diagnostics = [told(file, "migrated", token.start, message)];
    found.push({ edits: script.edits, diagnostics, usesPackage: false });
  }
  return together(found);
}

/** Whether a token that is no import names the package: words of the code alone do not. */
function isMention({ kind, text }: Placed): boolean {
  return (
    (kind === "string" || kind === "template" || kind === "rest") &&
    namesPackage.test(text) &&
    !/^.openapi-typescript.$/.test(text)
  );
}

/** Tells which lines of a workflow, a shell script or another such file name the package, and what they would be. */
export async function lookAtLines(file: ProjectFile): Promise<Found> {
  if (!namesPackage.test(file.text)) return nothingFound;
  const isList = /(?:\.(?:jsonc?|json5|toml)|pnpm-workspace\.yaml)$/.test(
    file.path,
  );
  const message =
    "this is left: of commands only the scripts of a package.json are rewritten";
  const found: Found[] = [];
  let start = 0;
  for (const line of file.text.split("\n")) {
    const code = line.replace(/(?:^|\s)(?:#|\/\/).*/, "");
    const at = code.search(namesPackage);
    if (at !== -1) {
      const place = { start: start + at };
      const one = left(file, place, message, await instead(code));
      found.push({ ...one, usesPackage: !isList || isCommand(code, at) });
    }
    start += line.length + 1;
  }
  return together(found);
}

/** What a line would be, where a command stands alone at its end. */
async function instead(line: string): Promise<string | null> {
  const command =
    /(?:(?:npx|bunx|pnpm|yarn|npm)\b[^&|;"'`]*)?openapi-typescript\b.*$/
      .exec(line)?.[0]
      .trimEnd();
  if (command === undefined) return null;
  const { edits, left } = await rewriteLine(command, {
    scripts: new Set(),
    redocly: () => Promise.resolve(null),
  });
  return edits.length === 0 || left.length > 0
    ? null
    : `write "${edited(command, edits)}"`;
}

function left(
  file: ProjectFile,
  { start }: Pick<Placed, "start">,
  message: string,
  help: string | null = null,
): Found {
  const diagnostics = [told(file, "not-migrated", start, message, help)];
  return { edits: [], diagnostics, usesPackage: true };
}
