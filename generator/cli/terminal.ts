import { isAbsolute, relative, resolve } from "node:path";

/** What the command line knows of its process; `process` is one. */
export interface Terminal {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream;
  /** The folder that paths in arguments count from. */
  cwd(): string;
}

/** A path that counts from a folder, as it is from the process's own: so messages show it. An absolute one stays as it is. */
export function pathFrom(folder: string, path: string): string {
  if (isAbsolute(path)) return path;
  return relative(process.cwd(), resolve(folder, path)) || ".";
}
