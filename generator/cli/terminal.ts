/** What the command line knows of its process; `process` is one. */
export interface Terminal {
  readonly stdin: AsyncIterable<Uint8Array>;
  readonly stdout: NodeJS.WritableStream;
  readonly stderr: NodeJS.WritableStream;
  /** The folder that paths in arguments count from. */
  cwd(): string;
}
