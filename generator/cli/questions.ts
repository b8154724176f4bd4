import type { Readable, Writable } from "node:stream";
import { confirm, select, text } from "@clack/prompts";
import type { Terminal } from "./terminal.ts";

/** What somebody at a terminal is asked; `null` is the answer of one who wants no more of it. */
export interface Questions {
  /** Asks for one of several values, each with what is shown of it. */
  choose(
    message: string,
    options: readonly (readonly [value: string, label: string])[],
  ): Promise<string | null>;
  /** Asks for a text; `initial` is what it is where nothing is typed. */
  text(message: string, initial: string): Promise<string | null>;
  confirm(message: string): Promise<boolean | null>;
}

/** Asks on a terminal. */
export function questionsOn({ stdin, stderr }: Terminal): Questions {
  const streams = {
    input: stdin as unknown as Readable,
    output: stderr as unknown as Writable,
  };
  // What is no answer is a symbol.
  const textIn = (answer: unknown): string | null =>
    typeof answer === "string" ? answer : null;
  return {
    choose: async (message, options) =>
      textIn(
        await select({
          message,
          options: options.map(([value, label]) => ({ value, label })),
          ...streams,
        }),
      ),
    text: async (message, initial) =>
      textIn(
        await text({
          message,
          placeholder: initial,
          defaultValue: initial,
          ...streams,
        }),
      ),
    confirm: async (message) => {
      const answer = await confirm({ message, ...streams });
      return typeof answer === "boolean" ? answer : null;
    },
  };
}
