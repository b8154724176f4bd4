import { grouped } from "../../model/messages.ts";
import type { Refusal } from "../source.ts";
import { maximumBytes } from "./bytes.ts";

/** Why bytes could not be had, as what is said of where they were looked for. */
export interface Failure {
  /** `refused`: they were not even looked for. */
  readonly kind:
    "refused" | "missing" | "too-large" | "not-text" | "not-openapi";
  readonly message: string;
  /** What to do about it. */
  readonly help: string | null;
}

/** That something is not there, or cannot be read. */
export function missing(message: string): Failure {
  return { kind: "missing", message, help: null };
}

/** That something may not be read. */
export function refused(message: string, help: string | null = null): Failure {
  return { kind: "refused", message, help };
}

export const tooLarge: Failure = {
  kind: "too-large",
  message: `larger than ${maximumBytes / 1_000_000} MB`,
  help: null,
};

const reasons: ReadonlyMap<string, string> = new Map([
  ["ENOENT", "no such file"],
  ["ENOTDIR", "no such file"],
  ["EISDIR", "is a folder, not a file"],
  ["EACCES", "no permission to read it"],
  ["EPERM", "no permission to read it"],
  ["ENOTFOUND", "no such host"],
]);

/** What an error of the system says to people. */
export function reason(error: unknown): string {
  const { code } = error as NodeJS.ErrnoException;
  return code === undefined
    ? "cannot be read"
    : (reasons.get(code) ?? `cannot be read (${code})`);
}

/** Says that a reference is the URL of a file. */
export const fileUrl: Failure = refused(
  "is the URL of a file",
  "write the path of the file, from this one",
);

/** Says that what was read is no text. */
export const notText: Failure = {
  kind: "not-text",
  message: "not a text in UTF-8 or UTF-16",
  help: null,
};

const codes = {
  refused: "external-ref",
  missing: "external-ref",
  "too-large": "too-large",
  "not-text": "not-text",
  "not-openapi": "external-ref",
} as const;

/** What a failure is to the reference that led to it. */
export function refusal({ kind, message, help }: Failure): Refusal {
  return {
    code: codes[kind],
    message: kind === "refused" ? message : `cannot be read: ${message}`,
    help,
  };
}

/** Says that an overlay from elsewhere refers to a file. */
export const foreign: Refusal = {
  code: "external-ref",
  message: "is a file, and the overlay that says so is none",
  help: "keep the overlay as a file too",
};

/** The most texts that one description may have. */
export const maximumTexts = 10_000;

/** Says that there are more texts than that. */
export const tooMany: Refusal = {
  code: "too-large",
  message: `is one text too many: ${grouped(maximumTexts)} are read`,
  help: null,
};
