import { existsSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import {
  type Diagnostic,
  diagnostic,
  type DiagnosticCode,
  type Source,
} from "./model/diagnostics.ts";
import { ownFolders } from "./package.ts";
import { pathFrom, Sources } from "./read/index.ts";

/** Tells what code of the user's has thrown, where it did. */
export function thrown(
  code: DiagnosticCode,
  name: string,
  error: unknown,
): Diagnostic {
  const message = error instanceof Error ? error.message : String(error);
  const place = error instanceof Error ? placeIn(error.stack ?? "") : null;
  return diagnostic(code, `${name} failed: ${message}`, place);
}

/** The first place on a stack that is in none of Node's files, nor in Pathwright's; `null` where there is none. */
function placeIn(stack: string): Source | null {
  for (const line of stack.split("\n")) {
    const [, number, column] = /:(\d+):(\d+)\)?$/.exec(line) ?? [];
    if (number === undefined) continue;
    const path = pathOn(line.slice(0, line.lastIndexOf(`:${number}:`)));
    if (!existsSync(path) || ownFolders.some((own) => path.startsWith(own)))
      continue;
    const file = pathFrom(process.cwd(), path);
    const { root } = Sources.of({ file, text: readFileSync(path, "utf8") });
    return root.placeOn(Number(number), Number(column));
  }
  return null;
}

/** The file on a line of a stack, whose place is cut off: `    at name (file:///a.js?load=1`. */
function pathOn(line: string): string {
  const at = line
    .slice(line.lastIndexOf("(") + 1)
    .replace(/^ +at (?:async )?/, "");
  const [url = ""] = at.split("?");
  return url.startsWith("file:") ? fileURLToPath(url) : url;
}
