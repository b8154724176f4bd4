import { grouped } from "../../model/messages.ts";

/** The most objects and lists that are copied: several times what the largest public documents have. */
export const maximumObjects = 1_000_000;

/** The most parts that stand in place of references: each is remembered by its place. */
export const maximumParts = 100_000;

/** The most characters of the paths that are written in place of references: real documents come to a few millions. */
export const maximumWritten = 100_000_000;

/** What is said of texts beyond that. */
export const tooMuch: string = `together with what it refers to, this holds more than ${grouped(maximumObjects)} objects, or ${grouped(maximumParts)} in place of references, or paths that are too long`;
