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

/**
 * Returns a terminal whose streams are opened when they are first asked for. Who reads them may leave early (`| head`), which is no
 * fault.
 */
export function lazyTerminal(terminal: Terminal): Terminal {
  const opened = new Map<"stdout" | "stderr", Screen>();
  const open = (name: "stdout" | "stderr"): Screen => {
    const known = opened.get(name);
    if (known !== undefined) return known;
    const stream = terminal[name];
    stream.on("error", () => undefined);
    opened.set(name, stream);
    return stream;
  };
  return {
    get stdin() {
      return terminal.stdin;
    },
    get stdout() {
      return open("stdout");
    },
    get stderr() {
      return open("stderr");
    },
    env: terminal.env,
    cwd: () => terminal.cwd(),
    stop: terminal.stop,
  };
}

/** A stream that someone may be looking at. */
export interface Screen extends NodeJS.WritableStream {
  /** Whether what is written appears on a terminal. */
  readonly isTTY?: boolean;
  /** How wide that is. */
  readonly columns?: number;
}
