/** What the command line knows of its process; `process` is one. */
export interface Terminal {
  readonly stdin: AsyncIterable<Uint8Array> & { readonly isTTY?: boolean };
  readonly stdout: Screen;
  readonly stderr: Screen;
  /** The environment variables. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The folder that paths in arguments count from. */
  cwd(): string;
  /** Ends what else goes on until the process does. */
  readonly stop?: AbortSignal | undefined;
}

/** A stream that someone may be looking at. */
export interface Screen extends NodeJS.WritableStream {
  /** Whether what is written appears on a terminal. */
  readonly isTTY?: boolean;
  /** How wide that is. */
  readonly columns?: number;
}
