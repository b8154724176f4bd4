import type { Terminal } from "./terminal.ts";
import { visible } from "./visible.ts";

/** Milliseconds that nobody wonders about. */
const patience = 1_000;

/** How wide a terminal is that does not say so. */
const usualColumns = 80;

/** Says what is happening while it takes long, on a line that is wiped away afterwards; only where someone is looking. */
export class Progress {
  readonly #terminal: Pick<Terminal, "stderr">;
  readonly #isShown: boolean;

  constructor(terminal: Pick<Terminal, "stderr">, isQuiet: boolean) {
    this.#terminal = terminal;
    this.#isShown = !isQuiet && terminal.stderr.isTTY === true;
  }

  /**
   * Does some work, and says so after a second; at once where it `blocks`: then no timer would fire before it is done.
   *
   * @returns what the work gives
   */
  async during<T>(
    text: string,
    work: () => Promise<T>,
    { blocks = false }: { readonly blocks?: boolean } = {},
  ): Promise<T> {
    if (!this.#isShown) return work();
    let isSaid = false;
    const say = (): void => {
      isSaid = true;
      this.#terminal.stderr.write(this.#fitting(text));
    };
    const timer = setTimeout(say, patience);
    try {
      if (blocks) {
        clearTimeout(timer);
        say();
      }
      return await work();
    } finally {
      clearTimeout(timer);
      if (isSaid) this.#terminal.stderr.write("\r\u001b[K");
    }
  }

  /** A text that stays on one line, since no more than one can be wiped away. */
  #fitting(text: string): string {
    const { columns = usualColumns } = this.#terminal.stderr;
    const line = `${visible(text)} …`;
    return line.length < columns ? line : `${line.slice(0, columns - 2)}…`;
  }
}
