import { rewriteCommand } from "./command.ts";
import { moved } from "../edit/edits.ts";
import {
  leave,
  namesPackage,
  type Rewriting,
  type Surroundings,
} from "./rewriting.ts";
import { runQuoted } from "./runners.ts";
import { type Command, commandsIn } from "./shell.ts";

/** Has a command line run `pathwright types` where it runs openapi-typescript. */
export async function rewriteLine(
  line: string,
  surroundings: Surroundings,
): Promise<Rewriting> {
  if (!namesPackage.test(line)) return together([]);
  const commands = commandsIn(line);
  if (commands === null) {
    const reason = "the command line says more than words and quotes";
    return leave(line.search(namesPackage), reason);
  }
  const isMoved = commands.some(([first]) =>
    /^(?:cd|pushd)$/.test(first?.value ?? ""),
  );
  const here: Surroundings = {
    scripts: surroundings.scripts,
    // In another folder another file counts.
    redocly: (path) =>
      isMoved ? Promise.resolve(null) : surroundings.redocly(path),
  };
  const found: Rewriting[] = [];
  for (const words of commands)
    found.push(
      (await rewriteCommand(words, here)) ?? (await rewriteQuoted(words, here)),
    );
  return together(found);
}

/** Rewrites the words of a command that are command lines themselves, as of commands that are run side by side. */
async function rewriteQuoted(
  words: Command,
  surroundings: Surroundings,
): Promise<Rewriting> {
  const found: Rewriting[] = [];
  for (const [index, { start, raw }] of words.entries()) {
    if (!namesPackage.test(raw)) continue;
    const inner = /^(["'])([^"'\\]*)\1$/.exec(raw)?.[2];
    if (inner === undefined || !runQuoted(words.slice(0, index))) {
      found.push(leave(start, "it is not clear that this runs it"));
      continue;
    }
    const { edits, left } = await rewriteLine(inner, surroundings);
    found.push({
      edits: moved(edits, start + 1),
      left: left.map(({ at, reason }) => ({ at: at + start + 1, reason })),
    });
  }
  return together(found);
}

function together(found: readonly Rewriting[]): Rewriting {
  return {
    edits: found.flatMap(({ edits }) => edits),
    left: found.flatMap(({ left }) => left),
  };
}
