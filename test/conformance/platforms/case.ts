/** How the server answers one request of a call. */
export interface Answer {
  readonly status?: number;
  /** `{base}` in one stands for the base URL of the call. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Written one after the other, in the place of `body`. */
  readonly parts?: readonly string[];
  /** The answer never begins (`silence`), never ends (`hold`), or its connection is cut, before it (`reset`) or in it (`break`). */
  readonly ending?: "silence" | "hold" | "reset" | "break";
}

/** What one request must be. */
export interface Sent {
  /** Method and target, below the base URL. */
  readonly line: string;
  /** Header fields that it must have so; `null` for one that it must not have. */
  readonly headers?: Readonly<Record<string, string | null>>;
  readonly body?: string;
  /** Milliseconds that must have passed since the request before. */
  readonly after?: number;
  /** Whether the client has to close its connection before the answer has ended. */
  readonly isLeft?: boolean;
}

/** What a call gives: a value, or an error by its name and message. `{base}` in a message stands for the base URL, `…` at its end for more. */
export type Given =
  | { readonly value: unknown }
  | { readonly error: string; readonly message: string };

/** What must come of a call, wherever it is made. */
export interface Case {
  readonly answers: readonly Answer[];
  readonly sent: readonly Sent[];
  readonly gives: Given;
}

/** What comes of a call on one platform because of a rule of its own, in the place of what comes of it elsewhere. */
export interface Rule extends Partial<Case> {
  /** What the platform lacks, or does otherwise whatever client is used. */
  readonly why: string;
}

/** Cases by the names of their calls. */
export type Cases = Readonly<Record<string, Case>>;
