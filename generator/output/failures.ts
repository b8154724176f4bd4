import { type Diagnostic, diagnostic } from "../model/diagnostics.ts";
import { isDiskError } from "./disk.ts";
import { stagingName } from "./folder.ts";

/** Says what the file system refused. @throws the error itself where it came from elsewhere, which is a bug. */
export function explain(
  error: unknown,
  directory: string,
  outlook = "",
): Diagnostic {
  if (!isDiskError(error)) throw error;
  const path = error.path?.includes(stagingName)
    ? directory
    : (error.path ?? directory);
  const reason = reasons.get(error.code ?? "") ?? error.message;
  return diagnostic(
    "unwritable-output",
    `cannot write ${path}: ${reason}${outlook}`,
  );
}

const reasons: ReadonlyMap<string, string> = new Map([
  ["EACCES", "permission denied"],
  ["EDQUOT", "the disk quota is used up"],
  ["EEXIST", "a file stands where a folder is needed"],
  ["ENOSPC", "the disk is full"],
  ["ENOTDIR", "a file stands where a folder is needed"],
  ["EPERM", "permission denied"],
  ["EROFS", "the file system is read-only"],
]);
