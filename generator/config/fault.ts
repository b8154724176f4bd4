/** Something wrong with a configuration, and what to do about it. */
export interface Fault {
  readonly message: string;
  readonly help: string | null;
  /** The names that lead to the value that is wrong; `null` where it is not about one. */
  readonly path: readonly string[] | null;
}

/** Something wrong, with what to do about it where that is known. */
export function fault(
  message: string,
  help: string | null = null,
  path: readonly string[] | null = null,
): Fault {
  return { message, help, path };
}
