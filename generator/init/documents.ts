import { open } from "node:fs/promises";
import { join, posix } from "node:path";
import { filesIn } from "../project/files.ts";

/** How many files of a project are looked at. */
const most = 20_000;

/** How much of a file says whether it is a document. */
const head = 64 * 1024;

/** What documents are written in, less what is known to be something else. */
const candidate = /\.(?:ya?ml|json)$/i;
const others =
  /(?:^|\/)(?:package(?:-lock)?|tsconfig[^/]*|composer|pathwright\.config)\.json$|-lock\.ya?ml$/i;

/** What tools call documents. */
const usual = /(?:^|\/)(?:openapi|swagger)\.(?:ya?ml|json)$/i;

/** Finds the OpenAPI documents of a project, by what they say: those that are called so first, then those nearer to its root. */
export async function documentsIn(root: string): Promise<string[]> {
  const lists = (path: string): boolean =>
    candidate.test(path) && !others.test(path);
  const listed = await filesIn(root, { lists, isHidden: false, most });
  const found: string[] = [];
  for (const path of listed)
    if (isDocument(await headOf(join(root, path)))) found.push(path);
  return found.sort(
    (one, other) =>
      Number(usual.test(other)) - Number(usual.test(one)) ||
      depthOf(one) - depthOf(other),
  );
}

/** The document that is meant where nobody says which: the only one, or the only one that is called so, nearest to the root. */
export function likelyOf(documents: readonly string[]): string | null {
  const [first, second] = documents;
  if (first === undefined || second === undefined) return first ?? null;
  const isClear =
    usual.test(first) &&
    (!usual.test(second) || depthOf(second) > depthOf(first));
  return isClear ? first : null;
}

function depthOf(path: string): number {
  return posix.dirname(path).split("/").length;
}

/** Whether a text begins as an OpenAPI document does: with its version, and what it is about. */
function isDocument(text: string): boolean {
  const version =
    /^(?:openapi|swagger): ?["']?[23]\.\d|"(?:openapi|swagger)"\s?:\s?"[23]\.\d/m;
  return version.test(text) && /["']?info["']?\s*:/.test(text);
}

/** The beginning of a file, as far as it is there. */
async function headOf(path: string): Promise<string> {
  const file = await open(path).catch(() => null);
  if (file === null) return "";
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(head), 0, head);
    return buffer.toString("utf8", 0, bytesRead);
  } catch {
    return "";
  } finally {
    await file.close();
  }
}
